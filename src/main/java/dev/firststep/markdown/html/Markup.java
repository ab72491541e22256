package dev.firststep.markdown.html;

import dev.firststep.markdown.text.Cjk;

/**
 * HTML under construction. What depends on the edition is a hole: a marker between two private-use characters, which
 * content cannot contain. Everything is escaped as jsoup escapes it, so that a clean text leaves the sanitizer unchanged.
 */
public final class Markup {
    /** Starts a marker; a letter and a payload follow. */
    public static final char HOLE_START = '\uE000';

    public static final char HOLE_END = '\uE001';

    /** The letter of the hole of an anchor. */
    static final char ANCHOR = 'A';

    private final StringBuilder out = new StringBuilder();
    private int breakAt = -1;
    private int breakBefore;
    private int lastCharacter;

    /** Text as readers see it. */
    Markup text(String text) {
        if (text.isEmpty()) {
            return this;
        }
        if (breakAt >= 0 && Cjk.joins(breakBefore, text.codePointAt(0))) {
            out.deleteCharAt(breakAt);
        }
        breakAt = -1;
        escape(text, false);
        lastCharacter = text.codePointBefore(text.length());
        return this;
    }

    /** A line break that means nothing but a blank, and not even that between Han characters. */
    void softBreak(boolean mayJoin) {
        breakAt = mayJoin ? out.length() : -1;
        breakBefore = lastCharacter;
        out.append('\n');
    }

    /** The value of an attribute, without its quotes. */
    Markup attribute(String value) {
        escape(value, true);
        return this;
    }

    private void escape(String text, boolean attribute) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i), attribute);
            if (!entity.isEmpty()) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static String entity(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\u00A0' -> "&nbsp;";
            case '"' -> attribute ? "&quot;" : "";
            default -> "";
        };
    }

    /** Tags that do not part the text before them from the text after. */
    Markup tag(String tag) {
        out.append(tag);
        return this;
    }

    /** Finished HTML that readers see. */
    Markup visible(String html) {
        out.append(html);
        breakAt = -1;
        lastCharacter = 0;
        return this;
    }

    /** Starts a new line unless one has just been started. */
    Markup line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        breakAt = -1;
        lastCharacter = 0;
        return this;
    }

    private Markup hole(char kind, String payload) {
        out.append(HOLE_START).append(kind).append(payload).append(HOLE_END);
        return this;
    }

    /** In place of a link's {@code href}. */
    Markup linkHole(int number) {
        out.append("href=\"");
        return hole('L', Integer.toString(number)).tag("\"");
    }

    /** In place of an image's {@code src}. */
    Markup imageHole(int number) {
        out.append("src=\"");
        return hole('I', Integer.toString(number)).tag("\"");
    }

    /** In place of an anchor, of which nobody knows as yet whether its id is free. */
    Markup anchorHole(int number) {
        return hole(ANCHOR, Integer.toString(number));
    }

    Markup headingIdHole(int number) {
        return hole('H', Integer.toString(number));
    }

    Markup variableHole(String name) {
        return hole('V', name);
    }

    Markup labelHole(String key) {
        return hole('T', key);
    }

    /** In place of a table of rules. */
    Markup rulesHole(int number) {
        return line().hole('R', Integer.toString(number)).tag("\n");
    }

    /** @param number of the scope in {@link Gathered#scopes()} */
    Markup zoneStart(int number) {
        return line().hole('Z', Integer.toString(number)).tag("\n");
    }

    Markup zoneEnd() {
        return line().hole('E', "").tag("\n");
    }

    /** Puts finished HTML before everything else. */
    void prepend(String html) {
        out.insert(0, html);
        breakAt = breakAt < 0 ? breakAt : breakAt + html.length();
    }

    int length() {
        return out.length();
    }

    /** Takes back what was written since the text had this length. */
    void truncate(int length) {
        out.setLength(length);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
