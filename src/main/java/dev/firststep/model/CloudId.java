package dev.firststep.model;

import java.util.regex.Pattern;

/**
 * The id of an isolated cloud.
 *
 * @param value lower-case letters, digits and hyphens, such as {@code china-21vianet}
 */
public record CloudId(String value) implements Comparable<CloudId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public CloudId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a cloud id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 40 && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(CloudId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
