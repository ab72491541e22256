package dev.firststep.check.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Takes off what an address may be hidden under: percent signs, character references, the escapes of JSON, scripts and style
 * sheets, full-width letters and dots, characters without width.
 */
final class Disguises {
    /** Layers that are taken off one after the other; a browser takes off two at most. */
    private static final int LAYERS = 3;

    private static final String CODE_POINT_ESCAPES = "uxUX";

    private Disguises() {}

    /** The text as it stands, and as it reads under each layer. */
    static List<String> forms(String text) {
        List<String> forms = new ArrayList<>(List.of(text));
        String form = text;
        for (int layer = 0; layer < LAYERS; layer++) {
            String next = withoutLayer(form);
            if (next.equals(form)) {
                break;
            }
            forms.add(next);
            form = next;
        }
        return forms;
    }

    private static String withoutLayer(String text) {
        String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        plain = plain.indexOf('\\') < 0 ? plain : withoutBackslashes(plain);
        plain = plain.indexOf('%') < 0 ? plain : withoutPercents(plain);
        return folded(plain);
    }

    /** Full-width forms as their plain ones, every dot of the URL standard as a full stop, nothing without width. */
    static String folded(String text) {
        if (text.chars().allMatch(c -> c < 0x80 && c != 0)) {
            return text;
        }
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(compatible.length());
        compatible.codePoints().forEach(c -> {
            if (c == 0x3002) {
                folded.append('.');
            } else if (c != 0 && Character.getType(c) != Character.FORMAT && !isVariation(c)) {
                folded.appendCodePoint(c);
            }
        });
        return folded.toString();
    }

    private static boolean isVariation(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    /** Escapes of scripts, JSON and style sheets; a backslash before anything else is dropped. */
    private static String withoutBackslashes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i = unescape(text, i + 1, plain);
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Reads one escape, of which the backslash is passed, and returns the index of its last character. */
    private static int unescape(String text, int at, StringBuilder plain) {
        char kind = text.charAt(at);
        boolean marked = CODE_POINT_ESCAPES.indexOf(kind) >= 0;
        boolean braced = marked && at + 1 < text.length() && text.charAt(at + 1) == '{';
        int start = at + (marked ? 1 : 0) + (braced ? 1 : 0);
        int most = marked && !braced ? (kind == 'x' ? 2 : 4) : 6;
        int end = start;
        while (end < text.length() && end < start + most && isHex(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            plain.append(kind);
            return at;
        }
        int codePoint = Integer.parseInt(text.substring(start, end), 16);
        if (Character.isValidCodePoint(codePoint)) {
            plain.appendCodePoint(codePoint);
        }
        boolean closes = end < text.length() && (braced ? text.charAt(end) == '}' : !marked && text.charAt(end) == ' ');
        return closes ? end : end - 1;
    }

    static String withoutPercents(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean escape =
                    bytes[i] == '%' && i + 2 < bytes.length && isHex((char) bytes[i + 1]) && isHex((char) bytes[i + 2]);
            plain[length++] = escape
                    ? (byte) (Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16))
                    : bytes[i];
            i += escape ? 2 : 0;
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
