package dev.firststep.render.server;

import java.util.ArrayList;
import java.util.List;

/** The one list of headers from which the files for all servers are written. A later rule adds to or replaces earlier ones. */
public final class HeaderRules {
    private static final String CSP = "Content-Security-Policy";

    /** Pages are asked for again each time, which costs an answer without a body when nothing has changed. */
    public static final HeaderRule EVERYTHING = new HeaderRule(
            "pages",
            "",
            "",
            List.of(
                    new Header(Header.CACHE, "no-cache"),
                    new Header(CSP, ContentSecurityPolicy.HEADER),
                    new Header("Cross-Origin-Opener-Policy", "same-origin"),
                    new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                    new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
                    new Header("X-Content-Type-Options", "nosniff")));

    private static final Header FOREVER = new Header(Header.CACHE, "public, max-age=31536000, immutable");

    /** Names that change with the content. */
    public static final HeaderRule ASSETS = new HeaderRule("assets", "assets/", "", List.of(FOREVER));

    public static final HeaderRule MEDIA = new HeaderRule("media", "media/", "", List.of(FOREVER));

    public static final HeaderRule DRAWINGS =
            new HeaderRule("media-svg", "media/", ".svg", List.of(new Header(CSP, ContentSecurityPolicy.IMAGE)));

    public static final List<HeaderRule> ALL = List.of(EVERYTHING, ASSETS, MEDIA, DRAWINGS);

    private HeaderRules() {}

    /** All headers for the files of a rule: those of wider rules that it does not replace, then its own. */
    public static List<Header> complete(HeaderRule rule) {
        List<Header> headers = new ArrayList<>();
        for (HeaderRule wider : ALL) {
            if (rule.folder().startsWith(wider.folder()) && rule.suffix().endsWith(wider.suffix())) {
                wider.headers().forEach(header -> {
                    headers.removeIf(earlier -> earlier.name().equals(header.name()));
                    headers.add(header);
                });
            }
        }
        return headers;
    }
}
