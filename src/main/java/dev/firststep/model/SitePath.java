package dev.firststep.model;

import java.util.Set;

/**
 * The path of a generated file below the site's root.
 *
 * @param value segments joined by slashes, such as {@code en/global/billing/index.html}. It cannot express {@code ..},
 *     an absolute path or an empty segment
 */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final int MAX_SEGMENT = 120;
    /** The only names with a dot at their start: what Apache and GitHub Pages look for. */
    private static final Set<String> HIDDEN = Set.of(".htaccess", ".nojekyll");

    private static final String INDEX = "index.html";

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a site path: " + value);
        }
    }

    public static boolean isValid(String value) {
        int start = 0;
        while (true) {
            int slash = value.indexOf('/', start);
            int end = slash < 0 ? value.length() : slash;
            if (!isSegment(value, start, end)) {
                return false;
            }
            if (slash < 0) {
                return true;
            }
            start = end + 1;
        }
    }

    private static boolean isSegment(String value, int start, int end) {
        if (end == start || end - start > MAX_SEGMENT || value.charAt(end - 1) == '.') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!isAllowed(value.charAt(i), i == start)) {
                return HIDDEN.contains(value.substring(start, end));
            }
        }
        return true;
    }

    private static boolean isAllowed(char c, boolean first) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (!first && (c == '.' || c == '-'));
    }

    /** The page that answers at a directory address; the empty string is the root. */
    public static SitePath ofDirectory(String directory) {
        return new SitePath(directory.isEmpty() ? INDEX : directory + "/" + INDEX);
    }

    /** The address below the site's root, without a leading slash: {@code en/global/billing/}. */
    public String address() {
        return value.equals(INDEX) || value.endsWith("/" + INDEX)
                ? value.substring(0, value.length() - INDEX.length())
                : value;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
