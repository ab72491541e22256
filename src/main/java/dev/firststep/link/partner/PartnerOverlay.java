package dev.firststep.link.partner;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.partner.PartnerEdition;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.SiteConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the configuration of a partner's help centre from that of the site. */
public final class PartnerOverlay {
    private final Partner partner;
    private final ContentConfig site;

    private PartnerOverlay(Partner partner, ContentConfig site) {
        this.partner = partner;
        this.site = site;
    }

    /** The site's configuration with the partner's name, address, hosts and contact, and without what it leaves out. */
    public static ContentConfig lay(Partner partner, ContentConfig site) {
        return new PartnerOverlay(partner, site).config();
    }

    private ContentConfig config() {
        Remaining remaining = new Remaining(partner.leftOut());
        return new ContentConfig(
                site(),
                clouds(),
                new PartnerRoutes(partner, site).routes(),
                remaining.rules(site.rules()),
                remaining.redirects(site.redirects()),
                site.departures(),
                remaining.tocs(site.tocs()),
                remaining.breadcrumbs(site.breadcrumbs()),
                remaining.movedAnchors(site.movedAnchors()),
                new Partners(
                        site.partners().all(),
                        Optional.of(new PartnerEdition(partner, site.site().name()))));
    }

    private SiteConfig site() {
        return site.site().withName(partner.title()).withBaseUrl(partner.baseUrl());
    }

    private Clouds clouds() {
        Clouds clouds = site.clouds();
        List<HostPattern> shared = new ArrayList<>(clouds.sharedHosts());
        shared.addAll(partner.hosts());
        return new Clouds(clouds.all(), clouds.endpointNames(), shared, clouds.redirectors(), clouds.unlistedShared());
    }
}
