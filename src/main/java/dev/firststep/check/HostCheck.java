package dev.firststep.check;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.Redirector;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.CloudId;
import dev.firststep.model.Target;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A reader never leaves their cloud by accident: each address belongs to the page's cloud or to all of them. */
final class HostCheck implements SiteCheck {
    /** Well-known services that hide where a link leads; an address on one may be used only when it is pinned. */
    private static final Set<String> REDIRECTORS = Set.of(
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

    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Clouds clouds = index.config().clouds();
        PageLinks.forEach(index, (page, link) -> {
            if (link.target() instanceof Target.ToWeb web) {
                check(web, page.edition().cloud(), clouds, link.position(), findings);
            }
        });
    }

    private static void check(
            Target.ToWeb web, CloudId cloud, Clouds clouds, Position position, DiagnosticSink findings) {
        Optional<Redirector> pinned = clouds.redirector(web.url());
        if (pinned.isEmpty() && hidesItsTarget(web.host(), clouds)) {
            findings.add(
                    Code.REDIRECTOR_UNPINNED,
                    position,
                    web.host() + " hides where the link leads",
                    "link to the final address, or pin this one under 'redirectors' in clouds.yml");
            return;
        }
        String host = pinned.map(r -> hostOf(r.to())).orElse(web.host());
        if (!clouds.isShared(host) && !clouds.get(cloud).owns(host)) {
            report(host, cloud, clouds, position, findings);
        }
    }

    private static boolean hidesItsTarget(String host, Clouds clouds) {
        return REDIRECTORS.contains(host)
                || clouds.redirectors().stream().anyMatch(r -> hostOf(r.from()).equals(host));
    }

    private static void report(String host, CloudId cloud, Clouds clouds, Position position, DiagnosticSink findings) {
        List<Cloud> owners = clouds.owners(host);
        if (owners.isEmpty()) {
            findings.add(
                    Code.HOST_UNLISTED,
                    position,
                    host + " is not listed for cloud '" + cloud + "'",
                    "remove the link, or list the host in clouds.yml: under the cloud it belongs to, or under"
                            + " 'shared_hosts'");
        } else {
            findings.add(
                    Code.CROSS_CLOUD_LINK,
                    position,
                    host + " belongs to " + names(owners) + ", but this passage is also shown in cloud '" + cloud + "'",
                    remedy(host, owners, cloud, clouds));
        }
    }

    private static String names(List<Cloud> owners) {
        return owners.stream().map(owner -> "cloud '" + owner.id() + "'").collect(Collectors.joining(", "));
    }

    private static String remedy(String host, List<Cloud> owners, CloudId cloud, Clouds clouds) {
        String zone = "wrap the sentence in ::: zone pivot=\""
                + owners.stream().map(owner -> owner.id().value()).collect(Collectors.joining(",")) + "\"";
        return owners.stream()
                .flatMap(owner -> endpointOn(host, owner).stream())
                .filter(id -> clouds.get(cloud).endpoint(id).isPresent())
                .findFirst()
                .map(id -> "link to endpoint:" + id + " instead, or " + zone)
                .orElse(zone);
    }

    private static Optional<String> endpointOn(String host, Cloud owner) {
        return owner.endpoints().entrySet().stream()
                .filter(endpoint -> hostOf(endpoint.getValue()).equals(host))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String hostOf(String url) {
        return URI.create(url).getHost().toLowerCase(Locale.ROOT);
    }
}
