package dev.firststep.markdown.inline;

import dev.firststep.markdown.text.Cjk;
import java.util.List;

/**
 * Finds addresses: in angle brackets (CommonMark) and bare (GFM). A bare address ends before Chinese, Japanese and Korean
 * characters and before full-width and typographic punctuation, which no spaces keep apart from it.
 */
final class Autolinks {
    private Autolinks() {}

    /** The end of the autolink in angle brackets that starts here, or -1. */
    static int angledEnd(String text, int start) {
        int i = start + 1;
        int at = -1;
        int colon = -1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '>') {
                boolean valid = colon > 0 ? isScheme(text, start + 1, colon) : at > 0 && isMail(text, start + 1, at, i);
                return valid ? i + 1 : -1;
            }
            if (c <= ' ' || c == '<' || c == 0x7F) {
                return -1;
            }
            if (c == ':' && colon < 0) {
                colon = i;
            }
            if (c == '@') {
                at = i;
            }
            i++;
        }
        return -1;
    }

    private static boolean isScheme(String text, int start, int end) {
        if (end - start < 2 || end - start > 32 || !Ascii.isLetter(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && c != '+' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMail(String text, int start, int at, int end) {
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0) {
                return false;
            }
        }
        int label = at + 1;
        for (int i = at + 1; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '.';
            if (c == '.') {
                if (i == label || i - label > 63 || text.charAt(label) == '-' || text.charAt(i - 1) == '-') {
                    return false;
                }
                label = i + 1;
            } else if (!Ascii.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return at > start;
    }

    /** Adds the text to the list, with a link for every bare address in it. */
    static void split(String text, int offset, List<Inline> out) {
        int done = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int start = i;
            int end = -1;
            if (c == ':' && text.startsWith("://", i)) {
                start = schemeStart(text, i, done);
                end = start < 0 ? -1 : addressEnd(text, i + 3, true);
            } else if (c == 'w' && text.startsWith("www.", i) && mayPrecede(text, i)) {
                end = addressEnd(text, i, false);
            } else if (c == '@') {
                start = mailStart(text, i, done);
                end = start < 0 ? -1 : mailEnd(text, i + 1);
            }
            if (end < 0) {
                i++;
                continue;
            }
            addText(text, done, start, offset, out);
            addLink(text.substring(start, end), prefix(c), offset + start, out);
            done = end;
            i = end;
        }
        addText(text, done, text.length(), offset, out);
    }

    private static String prefix(char trigger) {
        return trigger == 'w' ? "https://" : trigger == '@' ? "mailto:" : "";
    }

    private static void addText(String text, int start, int end, int offset, List<Inline> out) {
        if (start < end) {
            out.add(new Inline.Text(text.substring(start, end), offset + start, false));
        }
    }

    private static void addLink(String address, String prefix, int offset, List<Inline> out) {
        Inline.Link span = new Inline.Link(prefix + address, "", true);
        out.add(new Inline.Open(span, offset));
        out.add(new Inline.Text(address, offset, true));
        out.add(new Inline.Close(span, offset + address.length()));
    }

    private static int schemeStart(String text, int colon, int done) {
        int start = colon;
        while (start > done && colon - start < 6 && Ascii.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String scheme = text.substring(start, colon);
        boolean known = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
        return known && (start == done || !Ascii.isLetterOrDigit(text.charAt(start - 1))) ? start : -1;
    }

    private static boolean mayPrecede(String text, int start) {
        return start == 0 || "*_~( \n\t".indexOf(text.charAt(start - 1)) >= 0 || text.charAt(start - 1) >= 0x80;
    }

    private static int addressEnd(String text, int start, boolean dotless) {
        int i = start;
        int dots = 0;
        int underscoreLabel = -1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '.') {
                dots++;
            } else if (c == '_') {
                underscoreLabel = dots;
            } else if (!Ascii.isLetterOrDigit(c) && c != '-' && (c < 0x80 || stops(text, i))) {
                break;
            }
            i++;
        }
        boolean valid = i > start && (dotless || dots > 0) && (underscoreLabel < 0 || underscoreLabel < dots - 1);
        if (!valid || text.charAt(start) == '.') {
            return -1;
        }
        while (i < text.length() && !stops(text, i)) {
            i++;
        }
        int end = trim(text, start, i);
        return end > start ? end : -1;
    }

    /** Whether no address reaches over the character here. */
    private static boolean stops(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return c <= ' ' || c == '<' || c == 0x7F;
        }
        int codePoint = text.codePointAt(i);
        return Cjk.isWide(codePoint) || Character.isSpaceChar(codePoint) || Emphasis.isPunctuation(codePoint);
    }

    /** Leaves out punctuation that ends the sentence rather than the address. */
    private static int trim(String text, int start, int end) {
        int closing = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            closing += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        int i = end;
        while (i > start) {
            char c = text.charAt(i - 1);
            if (c == ')' && closing > 0) {
                closing--;
            } else if (c == ';') {
                int entity = entityStart(text, start, i - 1);
                if (entity >= 0) {
                    i = entity + 1;
                }
            } else if ("?!.,:*_~'\"".indexOf(c) < 0) {
                return i;
            }
            i--;
        }
        return i;
    }

    private static int entityStart(String text, int start, int semicolon) {
        int i = semicolon;
        while (i > start && Ascii.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return i > start && i < semicolon && text.charAt(i - 1) == '&' ? i - 1 : -1;
    }

    private static int mailStart(String text, int at, int done) {
        int start = at;
        while (start > done
                && (Ascii.isLetterOrDigit(text.charAt(start - 1)) || ".-_+".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start < at ? start : -1;
    }

    private static int mailEnd(String text, int start) {
        int i = start;
        int dots = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean dot = c == '.' && i + 1 < text.length() && Ascii.isLetterOrDigit(text.charAt(i + 1));
            if (!Ascii.isLetterOrDigit(c) && c != '-' && c != '_' && !dot) {
                break;
            }
            dots += dot ? 1 : 0;
            i++;
        }
        boolean valid = dots > 0 && text.charAt(i - 1) != '-' && text.charAt(i - 1) != '_';
        return valid && text.charAt(start) != '.' ? i : -1;
    }

    /** The link that an address in angle brackets is. */
    static List<Inline> angled(String address, int start, int end) {
        boolean mail = address.indexOf(':') < 0;
        Inline.Link span = new Inline.Link(mail ? "mailto:" + address : address, "", true);
        return List.of(
                new Inline.Open(span, start), new Inline.Text(address, start + 1, true), new Inline.Close(span, end));
    }
}
