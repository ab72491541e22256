package dev.firststep.cloud;

import java.util.Set;

/**
 * A short link that may be used because it is known where it leads.
 *
 * @param from the short address, as articles write it
 * @param to the {@code https} address it was pinned to
 */
public record Redirector(String from, String to) {
    /** Well-known services that hide where a link leads; an address on one may be used only when it is pinned. */
    private static final Set<String> SERVICES = Set.of(
            "aka.ms",
            "bit.ly",
            "go.microsoft.com",
            "goo.gl",
            "is.gd",
            "lnkd.in",
            "ow.ly",
            "rebrand.ly",
            "t.cn",
            "t.co",
            "tinyurl.com",
            "url.cn");

    /** Whether a host is known for nothing but links that lead elsewhere. */
    public static boolean isService(String host) {
        return SERVICES.contains(host);
    }
}
