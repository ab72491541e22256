package dev.firststep.render.url;

import dev.firststep.model.SitePath;
import java.net.URI;

/** Addresses that read the same from everywhere. */
public final class PrefixedUrls implements Urls {
    private final String prefix;

    private PrefixedUrls(String prefix) {
        this.prefix = prefix;
    }

    /** With scheme and host: for canonical links, sitemaps and feeds. */
    public static PrefixedUrls absolute(URI baseUrl) {
        return new PrefixedUrls(baseUrl.toASCIIString());
    }

    /** From the root of the host: for pages that are served at addresses of which nobody knows the depth. */
    public static PrefixedUrls rooted(URI baseUrl) {
        return new PrefixedUrls(baseUrl.getRawPath());
    }

    @Override
    public String to(SitePath target) {
        return prefix + target.address();
    }
}
