package dev.firststep.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one path of an article, the same in every locale and cloud.
 *
 * @param value lower-case segments joined by slashes, such as {@code customers/self-support}; empty for the home article.
 *     It cannot express {@code .}, {@code ..}, an absolute path or an empty segment
 */
public record ArticlePath(String value) implements Comparable<ArticlePath> {
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9_][a-z0-9._-]{0,99}");

    /** The article that opens an edition. */
    public static final ArticlePath HOME = new ArticlePath("");

    public ArticlePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an article path: " + value);
        }
    }

    public static boolean isValid(String value) {
        if (value.isEmpty()) {
            return true;
        }
        for (String segment : value.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches() || segment.endsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** The path of a file below a locale's folder: {@code a/b.md} is {@code a/b}, {@code a/index.md} is {@code a}. */
    public static ArticlePath ofFile(String relative) {
        String stem = relative.endsWith(".md") ? relative.substring(0, relative.length() - 3) : relative;
        if (stem.equals("index")) {
            return HOME;
        }
        return new ArticlePath(stem.endsWith("/index") ? stem.substring(0, stem.length() - 6) : stem);
    }

    /** The last segment as words, for an article or a section that has no title yet: {@code a/phone-numbers} is "Phone numbers". */
    public String words() {
        String words = value.substring(value.lastIndexOf('/') + 1)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
        return words.isEmpty() ? value : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public boolean isHome() {
        return value.isEmpty();
    }

    @Override
    public int compareTo(ArticlePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
