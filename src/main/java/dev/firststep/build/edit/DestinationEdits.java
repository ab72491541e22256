package dev.firststep.build.edit;

import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.inline.ShortReference;
import java.util.Map;
import java.util.Optional;

/**
 * Writes addresses in a Markdown text as a content folder has them. Code is left alone. What an address is, the parser has
 * said; here only its places in the text are found, in one pass.
 */
public final class DestinationEdits {
    private static final String FENCES = "`~";

    private final String text;
    private final Map<String, String> addresses;
    private final StringBuilder out = new StringBuilder();
    private int pos;

    private DestinationEdits(String text, Map<String, String> addresses) {
        this.text = text;
        this.addresses = addresses;
    }

    /**
     * The text with other addresses.
     *
     * @param addresses the new one of each that is to be written otherwise, by what was written, with escapes decoded
     */
    public static String apply(String text, Map<String, String> addresses) {
        return addresses.isEmpty() ? text : new DestinationEdits(text, addresses).run();
    }

    private String run() {
        while (pos < text.length()) {
            if (atLineStart() && fence().isPresent()) {
                copyTo(endOfFence(fence().get()));
            } else {
                step(text.charAt(pos));
            }
        }
        return out.toString();
    }

    private void step(char c) {
        if (c == '`') {
            copyTo(endOfCode());
        } else if (c == '[' && text.startsWith("[](xref:", pos)) {
            copyTo(pos + 1);
            out.append(name());
        } else if (c == '@') {
            shortReference();
        } else if (c == ']' && text.startsWith("](", pos)) {
            copyTo(pos + 2);
            copyTo(skipBlanks(pos));
            destination();
        } else if (c == ']' && text.startsWith("]:", pos)) {
            copyTo(pos + 2);
            copyTo(skipBlanks(pos));
            destination();
        } else if (c == '=' && text.startsWith("=\"", pos)) {
            copyTo(pos + 2);
            replace(text.indexOf('"', pos), "", "");
        } else if (c == '<' && text.startsWith("<xref:", pos)) {
            reference();
        } else if (c == '<' && startsAddress(pos + 1)) {
            autolink();
        } else if (startsAddress(pos) && !isWordBefore()) {
            bare();
        } else {
            copyTo(pos + 1);
        }
    }

    private boolean startsAddress(int at) {
        return text.regionMatches(true, at, "http://", 0, 7);
    }

    private boolean isWordBefore() {
        return pos > 0 && Character.isLetterOrDigit(text.charAt(pos - 1));
    }

    private void copyTo(int end) {
        out.append(text, pos, Math.min(end, text.length()));
        pos = Math.min(end, text.length());
    }

    private int skipBlanks(int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A destination as CommonMark delimits it. */
    private void destination() {
        if (pos < text.length() && text.charAt(pos) == '<') {
            int end = text.indexOf('>', pos);
            if (end > 0 && text.substring(pos, end).indexOf('\n') < 0) {
                String written = InlineParser.decode(text.substring(pos + 1, end));
                Optional<String> other = other(written);
                if (other.isPresent()) {
                    out.append(delimited(other.get()));
                    pos = end + 1;
                }
            }
            return;
        }
        int end = endOfDestination();
        Optional<String> other = other(InlineParser.decode(text.substring(pos, end)));
        if (other.isPresent()) {
            out.append(delimited(other.get()));
            pos = end;
        }
    }

    private int endOfDestination() {
        int depth = 0;
        int i = pos;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                break;
            }
            i += c == '\\' && i + 1 < text.length() ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private static String delimited(String address) {
        return address.indexOf('(') >= 0 || address.indexOf(')') >= 0 || address.isEmpty()
                ? "<" + address + ">"
                : address;
    }

    private void autolink() {
        int end = text.indexOf('>', pos);
        Optional<String> other = end < 0 ? Optional.empty() : other(text.substring(pos + 1, end));
        if (other.isPresent()) {
            link(text.substring(pos + 1, end), other.get());
            pos = end + 1;
        } else {
            copyTo(pos + 1);
        }
    }

    /** A reference to an id becomes a link with the name that it stood for. */
    private void reference() {
        int end = text.indexOf('>', pos) + 1;
        Optional<String> other = Optional.ofNullable(addresses.get(text.substring(pos, Math.max(end, pos))));
        if (other.isPresent()) {
            out.append(other.get());
            pos = end;
        } else {
            copyTo(pos + 1);
        }
    }

    /** The name of the page that a link without a text leads to; the link follows here. */
    private String name() {
        int start = pos;
        pos += 2;
        String written = InlineParser.decode(text.substring(pos, endOfDestination()));
        pos = start;
        return addresses.getOrDefault("[](" + written + ")", "");
    }

    /** An id after an at sign becomes a link with the name of its page, unless it stands in the text of a link. */
    private void shortReference() {
        Optional<ShortReference> reference = ShortReference.read(text, pos);
        Optional<String> other = reference.map(found -> addresses.get("<xref:" + found.uid() + ">"));
        if (other.isPresent() && !isInLinkText(reference.get().end())) {
            out.append(other.get());
            pos = reference.get().end();
        } else {
            copyTo(pos + 1);
        }
    }

    /** An address that is its own text keeps the text. */
    private void link(String shown, String address) {
        out.append('[').append(shown).append("](").append(delimited(address)).append(')');
    }

    /** The longest address that the parser has found and that stands here. */
    private void bare() {
        String longest = "";
        String address = "";
        for (Map.Entry<String, String> entry : addresses.entrySet()) {
            String written = entry.getKey();
            if (written.length() > longest.length() && text.startsWith(written, pos)) {
                longest = written;
                address = entry.getValue();
            }
        }
        if (longest.isEmpty() || isInLinkText(pos + longest.length())) {
            copyTo(pos + Math.max(1, longest.length()));
        } else {
            link(longest, address);
            pos += longest.length();
        }
    }

    /** Whether what stands before this place is the text of a link. */
    private boolean isInLinkText(int at) {
        int close = text.indexOf("](", at);
        int open = text.indexOf('[', at);
        int line = text.indexOf('\n', at);
        return close >= 0 && (open < 0 || close < open) && (line < 0 || close < line);
    }

    private void replace(int end, String before, String after) {
        if (end < 0) {
            return;
        }
        Optional<String> other = other(InlineParser.decode(text.substring(pos, end)));
        if (other.isPresent()) {
            out.append(before).append(other.get()).append(after);
            pos = end;
        } else {
            copyTo(end);
        }
    }

    /** The new address; of a code sample without the query that tells which of its lines are wanted. */
    private Optional<String> other(String written) {
        String plain = written.strip();
        return Optional.ofNullable(addresses.get(plain)).or(() -> {
            int end = cut(plain);
            return end == plain.length()
                    ? Optional.empty()
                    : Optional.ofNullable(addresses.get(plain.substring(0, end)))
                            .map(other -> other + plain.substring(end));
        });
    }

    private static int cut(String address) {
        int i = 0;
        while (i < address.length() && address.charAt(i) != '?' && address.charAt(i) != '#') {
            i++;
        }
        return i;
    }

    private boolean atLineStart() {
        return pos == 0 || text.charAt(pos - 1) == '\n';
    }

    /** The marks with which a fenced block of code starts on this line. */
    private Optional<String> fence() {
        int start = pos;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '>')) {
            start++;
        }
        int end = start;
        while (end < text.length() && FENCES.indexOf(text.charAt(end)) >= 0 && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start >= 3 ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    private int endOfFence(String marks) {
        int line = text.indexOf('\n', pos);
        while (line >= 0) {
            int next = text.indexOf('\n', line + 1);
            String content = text.substring(line + 1, next < 0 ? text.length() : next);
            if (content.replace(">", "").strip().startsWith(marks)) {
                return next < 0 ? text.length() : next;
            }
            line = next;
        }
        return text.length();
    }

    private int endOfCode() {
        int end = pos;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        String run = text.substring(pos, end);
        int paragraph = text.indexOf("\n\n", end);
        int limit = paragraph < 0 ? text.length() : paragraph;
        int at = end;
        while (at < limit) {
            int found = text.indexOf(run, at);
            if (found < 0 || found >= limit) {
                return end;
            }
            int close = found;
            while (close < text.length() && text.charAt(close) == '`') {
                close++;
            }
            if (close - found == run.length()) {
                return close;
            }
            at = close;
        }
        return end;
    }
}
