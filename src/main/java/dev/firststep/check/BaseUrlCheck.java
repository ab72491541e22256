package dev.firststep.check;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.border.Borders;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.CloudId;
import java.util.Collection;
import java.util.List;

/** A site lies in none but its own clouds: its address is in every link card, feed and sitemap. */
final class BaseUrlCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Clouds clouds = index.config().clouds();
        Borders borders = index.borders();
        String host = HostPattern.hostOf(borders.baseUrl().toString());
        List<CloudId> owners = HostOwners.ids(clouds.owners(host));
        if (!owners.isEmpty() && !clouds.isShared(host) && borders.owners(host).isEmpty()) {
            report(host, owners, borders.clouds(), findings);
        }
    }

    private static void report(
            String host, Collection<CloudId> owners, Collection<CloudId> clouds, DiagnosticSink findings) {
        findings.add(
                Code.BASE_URL_FOREIGN,
                Position.of("site.yml"),
                "the site's address is on " + host + ", which belongs to " + EditionFindings.clouds(owners)
                        + ", but the site is for " + EditionFindings.clouds(clouds),
                "choose a base_url, or --base-url, on a host of its own cloud");
    }
}
