package dev.firststep.markdown.inline;

import java.util.List;
import java.util.Optional;

/** Finds addresses without any mark-up as Markdig's extension AutoLinks does. */
final class AddressRule implements InlineRule {
    private static final List<String> PREFIXES = List.of("http://", "https://", "ftp://", "mailto:", "www.");
    private static final String TRAILING = "?!.,:*_~";

    private final InlineSyntax.Addresses options;

    AddressRule(InlineSyntax.Addresses options) {
        this.options = options;
    }

    @Override
    public String starts() {
        return "hfmw";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        if (start > 0 && !mayStandBefore(text.charAt(start - 1))) {
            return Optional.empty();
        }
        Optional<String> prefix =
                PREFIXES.stream().filter(known -> text.startsWith(known, start)).findFirst();
        return prefix.isEmpty() || at.isLinkOpen() ? Optional.empty() : read(at, start, prefix.get());
    }

    private boolean mayStandBefore(char c) {
        return MarkdigFlanking.isSpace(c) || options.before().indexOf(c) >= 0;
    }

    private Optional<Found> read(Surroundings at, int start, String prefix) {
        int end = end(at.text(), start);
        while (end > start && at.isPending(at.text().charAt(end - 1))) {
            end--;
        }
        if (end < start + prefix.length()) {
            return Optional.empty();
        }
        String address = at.text().substring(start, end);
        boolean mail = prefix.equals("mailto:");
        int host = mail ? address.indexOf('@') + 1 : prefix.length();
        if (host <= (mail ? prefix.length() + 1 : 0) || !isHost(address, host)) {
            return Optional.empty();
        }
        String scheme = prefix.equals("www.") ? (options.https() ? "https://" : "http://") : "";
        Inline.Link link = new Inline.Link(scheme + address, "", true);
        int shown = mail ? start + prefix.length() : start;
        return Optional.of(new Found(
                List.of(
                        new Inline.Open(link, at.offset(start)),
                        new Inline.Text(at.text().substring(shown, end), at.offset(shown), true),
                        new Inline.Close(link, at.offset(end - 1))),
                end));
    }

    /** Where the address ends, or where it starts if its parentheses do not match. */
    private static int end(String text, int start) {
        int open = 0;
        int i = start;
        while (i < text.length() && !isEnd(text, i)) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0
                    || (c == '&' && Escapes.entityEnd(text, i) > 0)
                    || (TRAILING.indexOf(c) >= 0 && (i + 1 == text.length() || isEnd(text, i + 1)))) {
                open += c == '(' ? -1 : 0;
                break;
            }
            i++;
        }
        return open > 0 ? start : i;
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        return c <= ' ' || c == '<' || Character.isISOControl(c);
    }

    /** Whether a host starts here that has a full stop and no underscore in its last two parts. */
    private boolean isHost(String address, int start) {
        int parts = 1;
        int underscore = -1;
        boolean filled = false;
        for (int i = start; i < address.length() && "/?#:".indexOf(address.charAt(i)) < 0; i++) {
            char c = address.charAt(i);
            if (c == '.' && !filled) {
                return false;
            }
            if (c != '.' && !mayStandInHost(c)) {
                return false;
            }
            parts += c == '.' ? 1 : 0;
            underscore = c == '_' ? parts : underscore;
            filled = c != '.';
        }
        return filled && (parts > 1 || options.dotless()) && parts - underscore >= 2;
    }

    private static boolean mayStandInHost(char c) {
        return Ascii.isLetterOrDigit(c)
                || c == '-'
                || c == '_'
                || (c >= 0x80 && !MarkdigFlanking.isSpace(c) && !MarkdigFlanking.isPunctuation(c));
    }
}
