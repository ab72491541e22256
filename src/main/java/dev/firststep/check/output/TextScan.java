package dev.firststep.check.output;

import java.util.Set;
import java.util.function.Consumer;

/** Finds addresses within text. */
final class TextScan {
    /** Names of vocabularies and formats: they look like addresses, and nothing follows them. */
    private static final Set<String> NAMES = Set.of(
            "http://www.w3.org/1998/Math/MathML",
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1999/xlink",
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/2005/Atom",
            "http://www.w3.org/XML/1998/namespace",
            "http://www.sitemaps.org/schemas/sitemap/0.9",
            "http://schema.org",
            "https://schema.org");

    private static final String NAME_OF_KINDS = "https://schema.org/";
    private static final String AUTHORITY_ENDS = "/\\?#\"'<>(){}|^`";
    private static final String WORD_ENDS = "\"'<>(){}|^`,;";
    private static final String BEFORE_RELATIVE = "\"'`(=<";

    private TextScan() {}

    /** Whether a text is the name of a vocabulary or format. */
    static boolean isName(String text) {
        return NAMES.contains(text) || text.startsWith(NAME_OF_KINDS);
    }

    /** Addresses with a scheme and two slashes. A name of a vocabulary and a place for a name are none. */
    static void absolute(String text, boolean asciiOnly, Consumer<Authority> found) {
        for (int colon = text.indexOf("://"); colon >= 0; colon = text.indexOf("://", colon + 3)) {
            int start = colon;
            while (start > 0 && isSchemeCharacter(text.charAt(start - 1))) {
                start--;
            }
            if (start < colon && !isName(word(text, start))) {
                authority(text, colon + 3, asciiOnly, found);
            }
        }
    }

    /** Addresses that begin with two slashes, where a script, a style sheet or a server would take them for such. */
    static void relativeToScheme(String text, boolean afterBlanks, Consumer<Authority> found) {
        for (int slashes = text.indexOf("//"); slashes >= 0; slashes = text.indexOf("//", slashes + 2)) {
            char before = slashes == 0 ? ' ' : text.charAt(slashes - 1);
            boolean quoted = BEFORE_RELATIVE.indexOf(before) >= 0;
            if ((quoted || (afterBlanks && Character.isWhitespace(before))) && beginsHost(text, slashes + 2)) {
                authority(text, slashes + 2, true, found);
            }
        }
    }

    /** Regular expressions have two slashes, too, and no letter or digit after them. */
    private static boolean beginsHost(String text, int at) {
        boolean bracket = text.startsWith("[", at);
        int first = bracket ? at + 1 : at;
        return first < text.length()
                && (Character.isLetterOrDigit(text.charAt(first)) || (bracket && text.charAt(first) == ':'));
    }

    /** A place where a server or a person puts a name is no address: {@code https://$host}, {@code https://<name>/}. */
    private static void authority(String text, int start, boolean asciiOnly, Consumer<Authority> found) {
        if (text.startsWith("$", start) || text.startsWith("%{", start)) {
            return;
        }
        int end = end(text, start, asciiOnly);
        String authority = text.substring(start, end == start ? end(text, start, false) : end);
        if (!authority.isEmpty()) {
            found.accept(Authority.read(authority.indexOf('@') < 0 ? trimmed(authority) : authority));
        }
    }

    private static int end(String text, int start, boolean asciiOnly) {
        int end = start;
        while (end < text.length() && isInAuthority(text.charAt(end), asciiOnly)) {
            end++;
        }
        return end;
    }

    private static boolean isInAuthority(char c, boolean asciiOnly) {
        return c > ' ' && AUTHORITY_ENDS.indexOf(c) < 0 && !Character.isWhitespace(c) && (c < 0x80 || !asciiOnly);
    }

    /** What follows an address in a sentence is none of it. */
    private static String trimmed(String authority) {
        int end = 0;
        while (end < authority.length() && ",;!*&=$".indexOf(authority.charAt(end)) < 0) {
            end++;
        }
        while (end > 0 && ".:".indexOf(authority.charAt(end - 1)) >= 0) {
            end--;
        }
        return authority.substring(0, end);
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && WORD_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    static boolean isSchemeCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+.-".indexOf(c) >= 0;
    }
}
