package dev.firststep.learn.address;

import java.util.Locale;

/** What a written address leads to, judged by its text alone, as DocFX v3 does. */
public enum LinkType {
    RELATIVE_PATH,
    ABSOLUTE_PATH,
    EXTERNAL,
    SELF_BOOKMARK,
    WINDOWS_ABSOLUTE_PATH;

    public static LinkType of(String url) {
        if (url.isEmpty()) {
            return RELATIVE_PATH;
        }
        char first = url.charAt(0);
        if (isSlash(first)) {
            return url.length() > 1 && isSlash(url.charAt(1)) ? EXTERNAL : ABSOLUTE_PATH;
        }
        if (url.length() > 2 && url.charAt(1) == ':') {
            return WINDOWS_ABSOLUTE_PATH;
        }
        if (first == '#') {
            return SELF_BOOKMARK;
        }
        return isAbsolute(url) ? EXTERNAL : RELATIVE_PATH;
    }

    /** The value of {@code data-linktype} in DocFX's HTML. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** A scheme and what belongs to it: an address of the web needs a host after two slashes. */
    private static boolean isAbsolute(String url) {
        int colon = url.indexOf(':');
        if (colon < 2 || !isScheme(url, colon)) {
            return false;
        }
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        return !web || WebHost.isHttp(url);
    }

    private static boolean isScheme(String url, int end) {
        for (int i = 0; i < end; i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return false;
            }
        }
        return true;
    }
}
