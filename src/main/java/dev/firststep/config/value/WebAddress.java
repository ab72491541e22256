package dev.firststep.config.value;

import dev.firststep.cloud.HostPattern;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An {@code https} address outside the site.
 *
 * @param host lower-case ASCII
 */
public record WebAddress(String url, String host) {
    /** What {@link #parse} accepts, as a hint. */
    public static final String HINT = "write a whole address that starts with https:// and holds only ASCII";

    private static final int LONGEST = 2000;

    /** Empty for any other scheme, for credentials in the address, and for anything a browser might read otherwise. */
    public static Optional<WebAddress> parse(String text) {
        if (text.length() > LONGEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text).parseServerAuthority();
            boolean plain = "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
            return plain ? ofHost(text, uri.getHost().toLowerCase(Locale.ROOT)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<WebAddress> ofHost(String text, String host) {
        return HostPattern.isValid(host) ? Optional.of(new WebAddress(text, host)) : Optional.empty();
    }
}
