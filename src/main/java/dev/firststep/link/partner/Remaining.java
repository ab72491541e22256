package dev.firststep.link.partner;

import dev.firststep.cloud.partner.LeftOut;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.config.BreadcrumbLevel;
import dev.firststep.config.MovedAnchor;
import dev.firststep.config.Redirect;
import dev.firststep.config.TocEntry;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What remains of a configuration without the articles that are left out. */
final class Remaining {
    private final LeftOut leftOut;

    Remaining(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /** Rules hold whether or not their article is shown. */
    Rules rules(Rules rules) {
        return new Rules(
                rules.title(),
                rules.description(),
                rules.roles(),
                rules.all().stream().map(this::rule).toList());
    }

    private Rule rule(Rule rule) {
        SortedMap<CloudId, Practice> practices = new TreeMap<>();
        rule.practices().forEach((cloud, practice) -> practices.put(cloud, practice(practice)));
        return new Rule(
                rule.id(), rule.action(), rule.force(), rule.period(), practices, rule.translations(), rule.position());
    }

    private Practice practice(Practice practice) {
        Optional<Target.ToArticle> article = practice.article().filter(to -> !leftOut.includes(to.path()));
        return new Practice(
                practice.who(),
                practice.role(),
                practice.where(),
                article,
                practice.topic(),
                practice.note(),
                practice.position());
    }

    List<Redirect> redirects(List<Redirect> redirects) {
        return redirects.stream()
                .filter(redirect -> !leftOut.includes(redirect.to()))
                .toList();
    }

    List<MovedAnchor> movedAnchors(List<MovedAnchor> anchors) {
        return anchors.stream()
                .filter(moved -> !leftOut.includes(moved.page()) && !leftOut.includes(moved.to()))
                .toList();
    }

    SortedMap<LocaleTag, List<TocEntry>> tocs(SortedMap<LocaleTag, List<TocEntry>> tocs) {
        return each(tocs, this::entries);
    }

    SortedMap<LocaleTag, List<BreadcrumbLevel>> breadcrumbs(SortedMap<LocaleTag, List<BreadcrumbLevel>> levels) {
        return each(levels, this::levels);
    }

    private static <T> SortedMap<LocaleTag, List<T>> each(
            SortedMap<LocaleTag, List<T>> lists, UnaryOperator<List<T>> change) {
        SortedMap<LocaleTag, List<T>> changed = new TreeMap<>();
        lists.forEach((locale, list) -> changed.put(locale, change.apply(list)));
        return changed;
    }

    /** What stood below an article that is gone stands in its place, unless the entry has a name of its own. */
    private List<TocEntry> entries(List<TocEntry> entries) {
        List<TocEntry> remaining = new ArrayList<>();
        for (TocEntry entry : entries) {
            List<TocEntry> below = entries(entry.items());
            if (isShown(entry.article())) {
                remaining.add(entry(entry, entry.article(), below));
            } else if (entry.title().isPresent() && !below.isEmpty()) {
                remaining.add(entry(entry, Optional.empty(), below));
            } else {
                remaining.addAll(below);
            }
        }
        return remaining;
    }

    private static TocEntry entry(TocEntry entry, Optional<ArticlePath> article, List<TocEntry> items) {
        return new TocEntry(entry.title(), article, entry.link(), items, entry.position(), entry.lang());
    }

    private List<BreadcrumbLevel> levels(List<BreadcrumbLevel> levels) {
        List<BreadcrumbLevel> remaining = new ArrayList<>();
        for (BreadcrumbLevel level : levels) {
            List<BreadcrumbLevel> below = levels(level.items());
            Optional<ArticlePath> article = level.article().filter(path -> !leftOut.includes(path));
            if (article.isPresent() || level.title().isPresent()) {
                remaining.add(level(level, article, below));
            } else {
                remaining.addAll(below);
            }
        }
        return remaining;
    }

    private static BreadcrumbLevel level(
            BreadcrumbLevel level, Optional<ArticlePath> article, List<BreadcrumbLevel> items) {
        return new BreadcrumbLevel(
                level.title(), level.folder(), article, items, level.trail(), level.lang(), level.position());
    }

    private boolean isShown(Optional<ArticlePath> article) {
        return article.filter(leftOut::includes).isEmpty();
    }
}
