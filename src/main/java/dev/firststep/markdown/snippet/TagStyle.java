package dev.firststep.markdown.snippet;

import java.util.Locale;
import java.util.Optional;

/** A way to mark a passage in a file of code. */
enum TagStyle {
    QUOTE("'<", "'</", ">", true),
    SLASHES("//<", "//</", ">", true),
    MARKUP("<!--<", "<!--</", ">-->", true),
    TWO_DASHES("--<", "--</", ">", true),
    HASH("#<", "#</", ">", true),
    BATCH("rem<", "rem</", ">", true),
    REGION("#region", "#endregion", "", false),
    PERCENT("%<", "%</", ">", true),
    SEMICOLON(";<", ";</", ">", true),
    STAR("/*<", "/*</", ">*/", false);

    private final String opening;
    private final String closing;
    private final String after;
    private final boolean endNamesTag;

    TagStyle(String opening, String closing, String after, boolean endNamesTag) {
        this.opening = opening;
        this.closing = closing;
        this.after = after;
        this.endNamesTag = endNamesTag;
    }

    /** Whether an end closes the tag it names; otherwise it closes the one that was opened last. */
    boolean endNamesTag() {
        return endNamesTag;
    }

    /** The tag, in lower case, that this line opens. */
    Optional<String> opened(String line) {
        return tag(line, opening).filter(TagStyle::isName);
    }

    /** The tag, in lower case, that this line closes; it may be no name if ends need none. */
    Optional<String> closed(String line) {
        return tag(line, closing).filter(name -> !endNamesTag || isName(name));
    }

    /** Blanks may stand between all characters of the mark, and nothing else on the line. */
    private Optional<String> tag(String line, String before) {
        int start = match(line, 0, before);
        if (start < 0) {
            return Optional.empty();
        }
        int end = after.isEmpty() ? line.length() : line.indexOf(after.charAt(0), start);
        int rest = end < 0 ? -1 : match(line, end, after);
        return rest >= 0 && line.substring(rest).isBlank()
                ? Optional.of(line.substring(start, end).strip().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Where the wanted characters end if they follow from here on, with blanks anywhere between them; else -1. */
    private static int match(String line, int from, String wanted) {
        int found = 0;
        int i = from;
        while (i < line.length() && found < wanted.length()) {
            char c = line.charAt(i++);
            if (!Character.isWhitespace(c) && Character.toLowerCase(c) != wanted.charAt(found++)) {
                return -1;
            }
        }
        return found == wanted.length() ? i : -1;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
    }
}
