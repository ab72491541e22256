package dev.firststep.check;

import dev.firststep.check.EditionFindings.Readers;
import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.HostMention;
import java.util.List;

/** Readers type what they read: no text names a host of another cloud. */
final class TextHostCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Clouds clouds = index.config().clouds();
        EditionFindings shared = new EditionFindings();
        PageLinks.forEachHost(index, (page, mention) -> check(mention, page, clouds, shared));
        shared.report(findings);
    }

    private static void check(HostMention mention, PageEntry page, Clouds clouds, EditionFindings findings) {
        String host = mention.host();
        List<Cloud> owners = clouds.owners(host);
        boolean foreign = !owners.isEmpty()
                && !clouds.isShared(host)
                && !clouds.get(page.edition().cloud()).owns(host);
        if (foreign) {
            findings.add(
                    Code.CROSS_CLOUD_TEXT,
                    mention.position(),
                    host + " belongs to " + EditionFindings.clouds(HostOwners.ids(owners))
                            + ", but this text is also shown in",
                    Readers.CLOUDS,
                    remedy(mention, page, clouds),
                    page.edition());
        }
    }

    private static String remedy(HostMention mention, PageEntry page, Clouds clouds) {
        return page.facts().hosts().contains(mention)
                ? HostOwners.remedy(mention.host(), mention.scope(), page, clouds)
                : "leave it out: titles and descriptions are the same in every cloud";
    }
}
