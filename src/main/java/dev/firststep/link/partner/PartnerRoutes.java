package dev.firststep.link.partner;

import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.support.Audience;
import dev.firststep.cloud.support.Cases;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.ContentConfig;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The support routes of a partner's readers. Customers turn to the partner; where others turn is as on the site. One route
 * for each case keeps the site's order of precedence: routes that are cut down would name more than they did, and so
 * win over others.
 */
final class PartnerRoutes {
    private final Partner partner;
    private final ContentConfig site;

    PartnerRoutes(Partner partner, ContentConfig site) {
        this.partner = partner;
        this.site = site;
    }

    SupportRoutes routes() {
        SupportRoutes support = site.support();
        List<CloudId> clouds = site.clouds().ids();
        List<LocaleTag> locales = site.site().localeTags();
        List<SupportRoute> routes = new ArrayList<>();
        if (!partner.topics().isEmpty() && partner.audiences().contains(partner.customers())) {
            routes.add(new SupportRoute(
                    new Cases(
                            new TreeSet<>(clouds), set(partner.customers()), new TreeSet<>(locales), partner.topics()),
                    partner.contact(),
                    partner.contact().position()));
        }
        for (SupportCase one : support.cases(clouds, locales)) {
            if (partner.audiences().contains(one.audience()) && !isPartners(one)) {
                support.resolve(one)
                        .forEach(route -> routes.add(new SupportRoute(only(one), route.to(), route.position())));
            }
        }
        return new SupportRoutes(
                audiences(),
                support.topics(),
                support.defaultTopic(),
                support.destinations(),
                routes,
                support.position());
    }

    private List<Audience> audiences() {
        return site.support().audiences().stream()
                .filter(audience -> partner.audiences().contains(audience.id()))
                .toList();
    }

    private boolean isPartners(SupportCase one) {
        return one.audience().equals(partner.customers()) && partner.topics().contains(one.topic());
    }

    private static Cases only(SupportCase one) {
        return new Cases(set(one.cloud()), set(one.audience()), set(one.locale()), set(one.topic()));
    }

    private static <T extends Comparable<T>> SortedSet<T> set(T only) {
        return new TreeSet<>(List.of(only));
    }
}
