package dev.firststep.learn.toc;

/** What an entry's address asks for, told by its form alone. */
enum HrefKind {
    /** An address of its own: {@code /azure/}, {@code https://…}, {@code mailto:…}. */
    ADDRESS,
    /** A folder, whose own table of contents is led to. */
    FOLDER,
    /** A table of contents, whose entries are taken over. */
    TOC,
    /** A page. */
    PAGE;

    static HrefKind of(String href) {
        if (isAddress(href)) {
            return ADDRESS;
        }
        String path = path(href);
        if (path.endsWith("/") || path.endsWith("\\")) {
            return FOLDER;
        }
        return TocName.matches(path) ? TOC : PAGE;
    }

    /** Whether the entries below come from another file. */
    boolean includes() {
        return this == FOLDER || this == TOC;
    }

    /** The address without its query and fragment. */
    static String path(String href) {
        for (int i = 0; i < href.length(); i++) {
            if (href.charAt(i) == '?' || href.charAt(i) == '#') {
                return href.substring(0, i);
            }
        }
        return href;
    }

    private static boolean isAddress(String href) {
        return href.startsWith("/") || href.startsWith("\\") || hasScheme(href);
    }

    /** A letter is not enough: {@code c:/x} is a path of one system. */
    private static boolean hasScheme(String href) {
        int colon = href.indexOf(':');
        if (colon < 2 || !isLetter(href.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = href.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && "+-.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
