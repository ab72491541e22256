package dev.firststep.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Web servers and static hosts for which configuration can be written beside the pages. */
public enum Host {
    APACHE,
    AZURE,
    CLOUDFLARE,
    CLOUDFRONT,
    GITHUB_PAGES,
    NETLIFY,
    NGINX;

    /** Those whose files are small, are read where they lie and mean nothing to any other host. */
    public static final List<Host> DEFAULT = List.of(APACHE, CLOUDFLARE, GITHUB_PAGES, NGINX);

    /** The name in {@code site.yml}, such as {@code github-pages}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Host> find(String id) {
        return Arrays.stream(values()).filter(host -> host.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Host::id).toList();
    }
}
