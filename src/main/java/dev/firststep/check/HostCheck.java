package dev.firststep.check;

import dev.firststep.check.EditionFindings.Readers;
import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Link;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;

/** A reader never leaves their cloud by accident: each address belongs to the page's cloud or to all of them. */
final class HostCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Clouds clouds = index.config().clouds();
        EditionFindings shared = new EditionFindings();
        PageLinks.forEach(index, (page, link) -> {
            if (link.target() instanceof Target.ToWeb web && hidesItsTarget(web, clouds)) {
                reportRedirector(web, link, findings);
            } else {
                host(link.target(), clouds).ifPresent(host -> check(host, link, page, clouds, shared));
            }
        });
        shared.report(findings);
    }

    private static boolean hidesItsTarget(Target.ToWeb web, Clouds clouds) {
        return clouds.redirector(web.url()).isEmpty()
                && (Redirector.isService(web.host())
                        || clouds.redirectors().stream()
                                .anyMatch(r -> HostPattern.hostOf(r.from()).equals(web.host())));
    }

    private static void reportRedirector(Target.ToWeb web, Link link, DiagnosticSink findings) {
        findings.add(
                Code.REDIRECTOR_UNPINNED,
                link.position(),
                web.host() + " hides where the link leads",
                "link to the final address, or pin this one under 'redirectors' in clouds.yml");
    }

    /** The host that readers end up at, or that their mail goes to. */
    private static Optional<String> host(Target target, Clouds clouds) {
        if (target instanceof Target.ToMail mail) {
            return Optional.of(mail.host());
        }
        return target instanceof Target.ToWeb web
                ? clouds.redirector(web.url())
                        .map(Redirector::to)
                        .map(HostPattern::hostOf)
                        .or(() -> Optional.of(web.host()))
                : Optional.empty();
    }

    private static void check(String host, Link link, PageEntry page, Clouds clouds, EditionFindings findings) {
        if (clouds.isOpen(host, page.edition().cloud())) {
            return;
        }
        List<Cloud> owners = clouds.owners(host);
        if (owners.isEmpty()) {
            findings.add(
                    Code.HOST_UNLISTED,
                    link.position(),
                    host + " is not listed for",
                    Readers.CLOUDS,
                    "remove the link, or list the host in clouds.yml: under the cloud it belongs to, or under"
                            + " 'shared_hosts'",
                    page.edition());
        } else {
            findings.add(
                    Code.CROSS_CLOUD_LINK,
                    link.position(),
                    host + " belongs to " + EditionFindings.clouds(HostOwners.ids(owners))
                            + ", but this passage is also shown in",
                    Readers.CLOUDS,
                    HostOwners.remedy(host, link.scope(), page, clouds),
                    page.edition());
        }
    }
}
