package dev.firststep.build;

import dev.firststep.build.content.Content;
import dev.firststep.check.PartnerCheck;
import dev.firststep.cloud.partner.Partner;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.link.partner.PartnerOverlay;
import java.util.ArrayList;
import java.util.List;

/** Makes the sites of partners out of what was read for the site itself. */
record PartnerSites(Stages stages, Content content, ContentConfig config, Ledger ledger) {
    /** The content and the index of one partner's site. */
    record PartnerSite(Content content, SiteIndex index) {}

    PartnerSite link(Partner partner, List<Diagnostic> findings) {
        ContentConfig own = stages.withBaseUrl(PartnerOverlay.lay(partner, config));
        Content left = content.of(own.partners());
        return new PartnerSite(left, stages.link(left, own, ledger, findings));
    }

    /**
     * What is wrong with partners' sites beyond what is wrong with the site itself. Their articles, links and hosts are
     * those of the site, so that only what partners change needs another look.
     *
     * @param site the index of the site itself
     */
    List<Diagnostic> check(List<Partner> partners, SiteIndex site) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Partner partner : partners) {
            SiteIndex index = link(partner, new ArrayList<>()).index();
            new PartnerCheck(partner, site).run(index, findings::add);
        }
        return findings;
    }
}
