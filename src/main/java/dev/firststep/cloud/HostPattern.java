package dev.firststep.cloud;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host, or with a leading {@code *.} every host below a domain.
 *
 * @param value lower-case ASCII, such as {@code portal.azure.cn} or {@code *.azure.cn}
 */
public record HostPattern(String value) implements Comparable<HostPattern> {
    private static final Pattern FORM =
            Pattern.compile("(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    public HostPattern {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a host: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 253 && FORM.matcher(value).matches();
    }

    /** The host of an {@code https} address of the configuration, in lower case. */
    public static String hostOf(String url) {
        return URI.create(url).getHost().toLowerCase(Locale.ROOT);
    }

    public boolean matches(String host) {
        return value.startsWith("*.") ? host.endsWith(value.substring(1)) : host.equals(value);
    }

    @Override
    public int compareTo(HostPattern other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
