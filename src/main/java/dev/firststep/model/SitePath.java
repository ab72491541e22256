package dev.firststep.model;

import java.util.regex.Pattern;

/**
 * The path of a generated file below the site's root.
 *
 * @param value segments joined by slashes, such as {@code en/global/billing/index.html}. It cannot express {@code ..},
 *     an absolute path or an empty segment
 */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final Pattern SEGMENT = Pattern.compile("(\\.well-known|\\.htaccess|[a-z0-9_][a-z0-9._-]{0,120})");
    private static final String INDEX = "index.html";

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a site path: " + value);
        }
    }

    public static boolean isValid(String value) {
        for (String segment : value.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches() || segment.endsWith(".")) {
                return false;
            }
        }
        return true;
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
