package dev.firststep.learn.toc;

import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.UrlText;

/** What an entry's address asks for, told by its form alone. */
public enum HrefKind {
    /** An address of its own: {@code /azure/}, {@code https://…}, {@code mailto:…}. */
    ADDRESS,
    /** A folder, whose own table of contents is led to. */
    FOLDER,
    /** A table of contents, whose entries are taken over. */
    TOC,
    /** A page. */
    PAGE;

    public static HrefKind of(String href) {
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
    public boolean includes() {
        return this == FOLDER || this == TOC;
    }

    /** The address without its query and fragment. */
    public static String path(String href) {
        return UrlText.of(href).path();
    }

    private static boolean isAddress(String href) {
        LinkType type = LinkType.of(href);
        return type == LinkType.ABSOLUTE_PATH || type == LinkType.EXTERNAL;
    }
}
