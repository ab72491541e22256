package dev.firststep.config;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.model.LocaleTag;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the content folder configures.
 *
 * @param tocs the navigation of each locale that has a {@code toc.yml}
 * @param breadcrumbs the levels above articles in each locale that has a {@code breadcrumbs.yml}
 */
public record ContentConfig(
        SiteConfig site,
        Clouds clouds,
        SupportRoutes support,
        Rules rules,
        List<Redirect> redirects,
        List<Departure> departures,
        SortedMap<LocaleTag, List<TocEntry>> tocs,
        SortedMap<LocaleTag, List<BreadcrumbLevel>> breadcrumbs,
        List<MovedAnchor> movedAnchors,
        Partners partners) {
    public ContentConfig {
        movedAnchors = List.copyOf(movedAnchors);
        redirects = List.copyOf(redirects);
        departures = List.copyOf(departures);
        tocs = Collections.unmodifiableSortedMap(new TreeMap<>(tocs));
        breadcrumbs = Collections.unmodifiableSortedMap(new TreeMap<>(breadcrumbs));
    }

    /** The configuration of a site without partners. */
    public ContentConfig(
            SiteConfig site,
            Clouds clouds,
            SupportRoutes support,
            Rules rules,
            List<Redirect> redirects,
            List<Departure> departures,
            SortedMap<LocaleTag, List<TocEntry>> tocs,
            SortedMap<LocaleTag, List<BreadcrumbLevel>> breadcrumbs,
            List<MovedAnchor> movedAnchors) {
        this(site, clouds, support, rules, redirects, departures, tocs, breadcrumbs, movedAnchors, Partners.NONE);
    }

    /** The same configuration of another site. */
    public ContentConfig withSite(SiteConfig other) {
        return new ContentConfig(
                other, clouds, support, rules, redirects, departures, tocs, breadcrumbs, movedAnchors, partners);
    }

    /** The same configuration with other rules. */
    public ContentConfig withRules(Rules others) {
        return new ContentConfig(
                site, clouds, support, others, redirects, departures, tocs, breadcrumbs, movedAnchors, partners);
    }

    /** The same configuration with other clouds. */
    public ContentConfig withClouds(Clouds others) {
        return new ContentConfig(
                site, others, support, rules, redirects, departures, tocs, breadcrumbs, movedAnchors, partners);
    }
}
