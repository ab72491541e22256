package dev.firststep.markdown.inline;

import java.util.Optional;

/** Reads emoji shortcodes, and smileys if they are wanted, that stand between blanks. */
final class EmojiRule implements InlineRule {
    private static final int LONGEST_SHORTCODE = 64;

    private final boolean smileys;

    EmojiRule(boolean smileys) {
        this.smileys = smileys;
    }

    @Override
    public String starts() {
        return smileys ? Emoji.SMILEY_STARTS : ":";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        if (start > 0 && !isBlank(text, start - 1)) {
            return Optional.empty();
        }
        int end = shortcode(text, start);
        if (end > 0) {
            int offset = at.offset(start);
            Optional<Found> found = Emoji.shortcode(text.substring(start + 1, end - 1))
                    .map(emoji -> new Found(new Inline.Text(emoji, offset, true), end));
            if (found.isPresent()) {
                return found;
            }
        }
        return smileys ? smiley(at, start) : Optional.empty();
    }

    /** The end of a shortcode that starts here and that a blank or the end follows, or -1. */
    private static int shortcode(String text, int start) {
        if (text.charAt(start) != ':') {
            return -1;
        }
        int limit = Math.min(text.length(), start + LONGEST_SHORTCODE);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > start + 1 && isFree(text, i + 1) ? i + 1 : -1;
            }
            if (!Ascii.isLetterOrDigit(c) && "_+-".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Found> smiley(Surroundings at, int start) {
        String text = at.text();
        for (int length = Emoji.LONGEST_SMILEY; length > 1; length--) {
            int end = start + length;
            if (end <= text.length() && isFree(text, end)) {
                Optional<String> emoji = Emoji.smiley(text.substring(start, end));
                if (emoji.isPresent()) {
                    return Optional.of(new Found(new Inline.Text(emoji.get(), at.offset(start), true), end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(String text, int i) {
        return i == text.length() || isBlank(text, i);
    }

    private static boolean isBlank(String text, int i) {
        return MarkdigFlanking.isSpace(text.charAt(i));
    }
}
