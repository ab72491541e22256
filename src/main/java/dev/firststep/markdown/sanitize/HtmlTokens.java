package dev.firststep.markdown.sanitize;

import dev.firststep.markdown.sanitize.HtmlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads HTML into its tags and what stands between them, in linear time. Unlike a browser it closes nothing that is open
 * and moves nothing, so that the pieces together are the text that was read.
 */
public final class HtmlTokens {
    private static final Set<String> RAW_TEXT = Set.of("script", "style");

    private final String html;
    private final List<HtmlToken> tokens = new ArrayList<>();
    private int pos;
    private int textStart;
    private boolean noMoreEnds;

    private HtmlTokens(String html) {
        this.html = html;
    }

    public static List<HtmlToken> of(String html) {
        HtmlTokens reader = new HtmlTokens(html);
        reader.read();
        return reader.tokens;
    }

    /** The text that the pieces make. */
    public static String join(List<HtmlToken> tokens) {
        StringBuilder html = new StringBuilder();
        tokens.forEach(token -> html.append(token.raw()));
        return html.toString();
    }

    private void read() {
        while (pos < html.length()) {
            int open = html.indexOf('<', pos);
            pos = open < 0 ? html.length() : open;
            if (open >= 0 && !markup(open)) {
                pos = open + 1;
            }
        }
        text(html.length());
    }

    private void text(int end) {
        if (end > textStart) {
            tokens.add(HtmlToken.text(Kind.TEXT, html.substring(textStart, end), textStart));
        }
        textStart = end;
    }

    private void add(HtmlToken token) {
        text(token.start());
        tokens.add(token);
        pos = token.start() + token.raw().length();
        textStart = pos;
    }

    private boolean markup(int start) {
        char next = at(start + 1);
        if (next == '!' || next == '?') {
            boolean comment = html.startsWith("<!--", start);
            String close = comment ? "-->" : ">";
            int end = html.indexOf(close, start + (comment ? 2 : 1));
            int to = end < 0 ? html.length() : end + close.length();
            add(HtmlToken.text(Kind.COMMENT, html.substring(start, to), start));
            return true;
        }
        boolean end = next == '/';
        int nameStart = end ? start + 2 : start + 1;
        if (noMoreEnds || !isLetter(at(nameStart))) {
            return false;
        }
        return tag(start, nameStart, end);
    }

    private boolean tag(int start, int nameStart, boolean end) {
        int i = nameStart;
        while (i < html.length() && !isBlank(html.charAt(i)) && "/>".indexOf(html.charAt(i)) < 0) {
            i++;
        }
        String name = html.substring(nameStart, i).toLowerCase(Locale.ROOT);
        List<HtmlAttribute> attributes = new ArrayList<>();
        i = attributes(i, attributes);
        if (i >= html.length()) {
            noMoreEnds = true;
            return false;
        }
        boolean empty = !end && html.charAt(i - 1) == '/';
        Kind kind = end ? Kind.END : empty ? Kind.EMPTY : Kind.START;
        add(new HtmlToken(kind, html.substring(start, i + 1), name, end ? List.of() : attributes, start));
        if (kind == Kind.START && RAW_TEXT.contains(name)) {
            pos = rawTextEnd(name);
        }
        return true;
    }

    /** Where the end tag of an element that holds no markup starts. */
    private int rawTextEnd(String name) {
        String close = "</" + name;
        for (int i = html.indexOf("</", pos); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i, close, 0, close.length())) {
                return i;
            }
        }
        return html.length();
    }

    /** Reads attributes up to the end of the tag, and returns its place, or the end of the text if it has none. */
    private int attributes(int start, List<HtmlAttribute> attributes) {
        int i = start;
        while (i < html.length() && html.charAt(i) != '>') {
            if (isBlank(html.charAt(i)) || html.charAt(i) == '/') {
                i++;
            } else {
                i = attribute(i, attributes);
            }
        }
        return i;
    }

    private int attribute(int start, List<HtmlAttribute> attributes) {
        int i = start + 1;
        while (i < html.length() && !isBlank(html.charAt(i)) && "/>=".indexOf(html.charAt(i)) < 0) {
            i++;
        }
        String name = html.substring(start, i);
        int equals = skipBlanks(i);
        if (at(equals) != '=') {
            attributes.add(new HtmlAttribute(name, ""));
            return i;
        }
        int value = skipBlanks(equals + 1);
        char quote = at(value);
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, value + 1);
            int to = close < 0 ? html.length() : close;
            attributes.add(new HtmlAttribute(name, html.substring(value + 1, to)));
            return Math.min(html.length(), to + 1);
        }
        int end = value;
        while (end < html.length() && !isBlank(html.charAt(end)) && html.charAt(end) != '>') {
            end++;
        }
        attributes.add(new HtmlAttribute(name, html.substring(Math.min(value, end), end)));
        return end;
    }

    private int skipBlanks(int start) {
        int i = start;
        while (i < html.length() && isBlank(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private char at(int i) {
        return i < html.length() ? html.charAt(i) : '\0';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
