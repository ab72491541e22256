package dev.firststep.config.value;

import dev.firststep.cloud.HostPattern;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads the address a site is published at. */
public final class BaseUrl {
    /** What {@link #parse} accepts, as a hint. */
    public static final String HINT =
            "write a whole address without ? and #, such as https://help.example.com/ or https://example.com/help/";

    private BaseUrl() {}

    /** The address with a trailing slash; empty unless it is absolute, {@code http} or {@code https}, and plain. */
    public static Optional<URI> parse(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text : text + "/").parseServerAuthority();
            return isPlain(uri) && hasSafePath(uri) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        return (scheme.equals("https") || scheme.equals("http"))
                && uri.getHost() != null
                && isHost(uri.getHost().toLowerCase(Locale.ROOT))
                && hasSoundPort(uri)
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static boolean hasSoundPort(URI uri) {
        return uri.getPort() == -1
                ? !uri.getRawAuthority().endsWith(":")
                : uri.getPort() >= 1 && uri.getPort() <= 65_535;
    }

    private static boolean isHost(String host) {
        return host.equals("localhost") || HostPattern.isValid(host);
    }

    private static boolean hasSafePath(URI uri) {
        return uri.toString().chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\'')
                && !uri.getRawPath().contains("//")
                && uri.normalize().equals(uri);
    }
}
