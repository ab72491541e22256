package dev.firststep.learn.toc;

import java.util.Optional;

/** Reads what stands between the parentheses of a link: an address and a title. */
final class LinkTarget {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Longer addresses and titles are none; so no text takes more than its length times this to read. */
    static final int LONGEST = 2_000;

    private final String text;
    private int at;

    private LinkTarget(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The link whose label stands between these two brackets; empty if no target follows it. */
    static Optional<HeadingText.Span> read(String text, int open, int close) {
        if (close + 1 >= text.length() || text.charAt(close + 1) != '(') {
            return Optional.empty();
        }
        String label = HeadingText.unescaped(text.substring(open + 1, close));
        int start = open > 0 && text.charAt(open - 1) == '!' ? open - 1 : open;
        return new LinkTarget(text, close + 2).rest(start, label);
    }

    private Optional<HeadingText.Span> rest(int start, String label) {
        skipBlanks();
        Optional<String> address = address();
        int afterAddress = at;
        skipBlanks();
        Optional<String> title = at > afterAddress ? title() : Optional.of("");
        skipBlanks();
        if (address.isEmpty() || title.isEmpty() || at >= text.length() || text.charAt(at) != ')') {
            return Optional.empty();
        }
        return Optional.of(new HeadingText.Span(
                start,
                at + 1,
                new HeadingText.Link(label, HeadingText.decoded(address.get()), HeadingText.decoded(title.get()))));
    }

    private Optional<String> address() {
        if (at < text.length() && text.charAt(at) == '<') {
            return delimited('>');
        }
        int start = at;
        int depth = 0;
        int limit = limit(start);
        while (at < limit && !isBlank(text.charAt(at))) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : 0;
            if (c == ')' && --depth < 0) {
                break;
            }
            at += isEscape(text, at) ? 2 : 1;
        }
        return Optional.of(text.substring(start, Math.min(at, text.length())));
    }

    /** The title, blank if none stands here; empty if something else does. */
    private Optional<String> title() {
        if (at >= text.length() || text.charAt(at) == ')') {
            return Optional.of("");
        }
        char open = text.charAt(at);
        return open == '"' || open == '\'' || open == '(' ? delimited(open == '(' ? ')' : open) : Optional.empty();
    }

    private Optional<String> delimited(char close) {
        int start = ++at;
        int limit = limit(start);
        while (at < limit && text.charAt(at) != close) {
            at += isEscape(text, at) ? 2 : 1;
        }
        return at < limit ? Optional.of(text.substring(start, at++)) : Optional.empty();
    }

    private int limit(int start) {
        return Math.min(text.length(), start + LONGEST);
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isEscape(String text, int i) {
        return text.charAt(i) == '\\' && i + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0;
    }
}
