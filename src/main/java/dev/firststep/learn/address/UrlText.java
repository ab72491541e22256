package dev.firststep.learn.address;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An address cut at its query and its fragment.
 *
 * @param query with its question mark, or empty
 * @param fragment with its hash, or empty
 */
public record UrlText(String path, String query, String fragment) {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    public static UrlText of(String url) {
        int hash = url.indexOf('#');
        String head = hash < 0 ? url : url.substring(0, hash);
        int mark = head.indexOf('?');
        return new UrlText(
                mark < 0 ? head : head.substring(0, mark),
                mark < 0 ? "" : head.substring(mark),
                hash < 0 ? "" : url.substring(hash));
    }

    @Override
    public String toString() {
        return path + query + fragment;
    }

    /** An address with the keys of a second query added or replaced, and a second fragment instead of its own. */
    public static String merge(String url, String query, String fragment) {
        UrlText own = of(url);
        Map<String, String> keys = keys(own.query());
        keys.putAll(keys(query));
        String merged = keys.isEmpty() ? "" : "?" + String.join("&", keys.values());
        String kept = merged.isEmpty() && query.startsWith("?") ? query : merged;
        return own.path() + kept + (fragment.isEmpty() ? own.fragment() : fragment);
    }

    private static Map<String, String> keys(String query) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String part : query.substring(Math.min(1, query.length())).split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                keys.put(equals < 0 ? part : part.substring(0, equals), part);
            }
        }
        return keys;
    }

    /** The way from one site-absolute address to another; any other address stays. */
    public static String relative(String from, String to) {
        if (!to.startsWith("/")) {
            return to;
        }
        String base = of(from).path();
        UrlText target = of(to);
        int common = commonFolder(base, target.path());
        StringBuilder out = new StringBuilder();
        base.substring(common).chars().filter(c -> c == '/').forEach(c -> out.append("../"));
        String rest = target.path().substring(common);
        if (rest.isEmpty() && out.isEmpty()) {
            out.append("./");
        }
        return out.append(rest).append(target.query()).append(target.fragment()).toString();
    }

    private static int commonFolder(String base, String path) {
        int common = 0;
        for (int i = 0; i < Math.min(base.length(), path.length()) && base.charAt(i) == path.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                common = i + 1;
            }
        }
        return common;
    }

    /** A path with every character escaped that may not stand in one (RFC 3986). */
    public static String escapePath(String path) {
        return escape(path, PLAIN);
    }

    /** A query or fragment with every character escaped that may not stand in one (RFC 3986). */
    public static String escapeQuery(String query) {
        return escape(query, PLAIN + "?");
    }

    private static String escape(String text, String plain) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || plain.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                percent(out, c);
            }
        });
        return out.toString();
    }

    private static void percent(StringBuilder out, int codePoint) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
            out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }

    /** A text with its percent escapes undone; what is no escape, or no UTF-8, stays. */
    public static String unescape(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (isEscape(text, end)) {
                end += 3;
            }
            if (end > i) {
                out.append(decoded(text.substring(i, end)));
                i = end;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int i) {
        return i + 2 < text.length()
                && text.charAt(i) == '%'
                && Character.digit(text.charAt(i + 1), 16) >= 0
                && Character.digit(text.charAt(i + 2), 16) >= 0;
    }

    private static String decoded(String escapes) {
        byte[] bytes = new byte[escapes.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escapes.substring(i * 3 + 1, i * 3 + 3), 16);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? escapes : text;
    }
}
