package dev.firststep.markdown.inline;

import dev.firststep.markdown.guard.CharacterGuard;
import org.jsoup.nodes.Entities;

/** Decodes backslash escapes and HTML entities. */
final class Escapes {
    private static final int LONGEST_ENTITY = 34;

    private Escapes() {}

    /** The text that a destination, title or info string stands for. */
    static String decode(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder decoded = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            int entity = c == '&' ? entityEnd(raw, i) : -1;
            if (isEscape(raw, i)) {
                decoded.append(raw.charAt(i + 1));
                i += 2;
            } else if (entity > 0) {
                decoded.append(entity(raw.substring(i, entity)));
                i = entity;
            } else {
                decoded.append(c);
                i++;
            }
        }
        return decoded.toString();
    }

    /** Whether a backslash and an ASCII punctuation character stand here. */
    static boolean isEscape(String text, int i) {
        return text.charAt(i) == '\\' && i + 1 < text.length() && Ascii.isPunctuation(text.charAt(i + 1));
    }

    /** Where the entity that starts with {@code &} at this place ends, or -1 if it is none. */
    static int entityEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_ENTITY + 1);
        int end = start + 1;
        while (end < limit && text.charAt(end) != ';') {
            end++;
        }
        if (end >= limit || end < start + 2) {
            return -1;
        }
        boolean valid = text.charAt(start + 1) == '#'
                ? isNumber(text, start + 2, end)
                : isName(text, start + 1, end)
                        && !Entities.getByName(text.substring(start + 1, end)).isEmpty();
        return valid ? end + 1 : -1;
    }

    private static boolean isName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Ascii.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text, int start, int end) {
        boolean hex = start < end && (text.charAt(start) | 0x20) == 'x';
        int first = hex ? start + 1 : start;
        if (end == first || end - first > (hex ? 6 : 7)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (Character.digit(text.charAt(i), hex ? 16 : 10) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** What an entity, from {@code &} to {@code ;}, stands for; the replacement character if that is forbidden. */
    static String entity(String entity) {
        if (entity.charAt(1) != '#') {
            return Entities.getByName(entity.substring(1, entity.length() - 1));
        }
        int codePoint = codePoint(entity);
        boolean allowed = Character.isValidCodePoint(codePoint) && !CharacterGuard.isForbidden(codePoint);
        return allowed ? Character.toString(codePoint) : "\uFFFD";
    }

    /** The number in a numeric entity, -1 for an entity with a name. */
    static int codePoint(String entity) {
        if (entity.charAt(1) != '#') {
            return -1;
        }
        boolean hex = (entity.charAt(2) | 0x20) == 'x';
        return Integer.parseInt(entity, hex ? 3 : 2, entity.length() - 1, hex ? 16 : 10);
    }
}
