package dev.firststep.learn.address;

import java.util.Locale;

/** Addresses of the web and the site's own host in them. */
public final class WebHost {
    private WebHost() {}

    /** Whether this is an address of the web with a host. */
    public static boolean isHttp(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int start = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : -1;
        if (start < 0 || start >= url.length()) {
            return false;
        }
        int end = start;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end > start && isHost(url.substring(start, end));
    }

    private static boolean isHost(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        if (host.isEmpty()) {
            return false;
        }
        boolean address = host.startsWith("[");
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean fine = Character.isLetterOrDigit(c) || "-._~%!$&'()*+,;=:".indexOf(c) >= 0;
            if (address ? "[]:.0123456789abcdefABCDEF%".indexOf(c) < 0 : !fine) {
                return false;
            }
        }
        return !address || host.indexOf(':') > 0;
    }

    /**
     * An address without the site's own host, and without a locale after it where that is asked for. Any other address
     * stays.
     */
    public static String remove(String url, String hostName, boolean removeLocale) {
        String rest = withoutScheme(url);
        boolean own = !hostName.isEmpty()
                && !rest.equals(url)
                && rest.regionMatches(true, 0, hostName, 0, hostName.length())
                && (rest.length() == hostName.length() || "/?#".indexOf(rest.charAt(hostName.length())) >= 0);
        if (!own) {
            return url;
        }
        String path = rest.substring(hostName.length());
        String rooted = path.startsWith("/") ? path : "/" + path;
        return removeLocale ? withoutLocale(rooted) : rooted;
    }

    /** The rest of a site-absolute address after a locale in front: {@code /en-us/a} is {@code /a}. */
    public static String withoutLocale(String rooted) {
        int end = 1;
        while (end < rooted.length() && "/?#".indexOf(rooted.charAt(end)) < 0) {
            end++;
        }
        boolean locale = LearnLocale.isValid(rooted.substring(Math.min(1, rooted.length()), end));
        String rest = rooted.substring(end);
        return !locale ? rooted : rest.startsWith("/") ? rest : "/" + rest;
    }

    private static String withoutScheme(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") ? url.substring(7) : lower.startsWith("https://") ? url.substring(8) : url;
    }
}
