package dev.firststep.markdown.plain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTML in Markdig's layout and with its escapes. */
final class PlainMarkup {
    private static final String ESCAPED_IN_URLS = "\"'<>[\\]^`{|}~\u007F";

    private final StringBuilder html = new StringBuilder();

    /** Adds HTML as it is. */
    PlainMarkup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Starts a new line unless one has just been started. */
    PlainMarkup line() {
        if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    /** Adds text. */
    PlainMarkup text(String text) {
        html.append(escape(text));
        return this;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Adds an address as the value of an attribute. */
    PlainMarkup url(String url) {
        int c;
        for (int i = 0; i < url.length(); i += Character.charCount(c)) {
            c = url.codePointAt(i);
            if (c == '&') {
                html.append("&amp;");
            } else if (c <= ' ' || c >= 0x80 || ESCAPED_IN_URLS.indexOf(c) >= 0) {
                percent(c);
            } else {
                html.append((char) c);
            }
        }
        return this;
    }

    private void percent(int codePoint) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            html.append(String.format(Locale.ROOT, "%%%02X", b));
        }
    }

    PlainMarkup attributes(Attributes attributes) {
        attributes.id().ifPresent(id -> attribute("id", id));
        if (!attributes.classes().isEmpty()) {
            attribute("class", String.join(" ", attributes.classes()));
        }
        attributes.others().forEach(this::attribute);
        return this;
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    int length() {
        return html.length();
    }

    /** Takes back what was written since the given length, and returns it. */
    String cut(int length) {
        String last = html.substring(length);
        html.setLength(length);
        return last;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
