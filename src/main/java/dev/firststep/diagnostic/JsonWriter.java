package dev.firststep.diagnostic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes JSON (RFC 8259), indented by two spaces, in the order in which it is told. {@code <}, control characters,
 * U+2028, U+2029 and lone surrogates are escaped, so that the text may stand in a script element or a terminal.
 */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean first = true;
    private boolean afterName;

    public JsonWriter beginObject() {
        return begin('{', '}');
    }

    public JsonWriter beginArray() {
        return begin('[', ']');
    }

    /** Ends the innermost object or array. */
    public JsonWriter end() {
        char close = open.pop();
        if (!first) {
            newLine();
        }
        out.append(close);
        first = false;
        return this;
    }

    public JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(": ");
        afterName = true;
        return this;
    }

    public JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    public JsonWriter value(long value) {
        separate();
        out.append(value);
        return this;
    }

    public JsonWriter field(String name, boolean value) {
        name(name).separate();
        out.append(value);
        return this;
    }

    public JsonWriter field(String name, String value) {
        return name(name).value(value);
    }

    public JsonWriter field(String name, long value) {
        return name(name).value(value);
    }

    /** A text in its quotes. */
    public static String quoted(String text) {
        return new JsonWriter().value(text).toString();
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonWriter begin(char bracket, char close) {
        separate();
        out.append(bracket);
        open.push(close);
        first = true;
        return this;
    }

    private void separate() {
        if (!afterName && !open.isEmpty()) {
            if (!first) {
                out.append(',');
            }
            newLine();
        }
        first = false;
        afterName = false;
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text, i);
        }
        out.append('"');
    }

    private void append(String text, int i) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (mustHide(text, i)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    private static boolean mustHide(String text, int i) {
        char c = text.charAt(i);
        return c == '<' || (Invisible.isUnsafe(c) && !isPaired(text, i));
    }

    /** Whether the character is one half of a whole pair of surrogates. */
    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
