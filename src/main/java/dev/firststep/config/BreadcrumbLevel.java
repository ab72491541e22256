package dev.firststep.config;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;

/**
 * A line of {@code breadcrumbs.yml}: a level that stands above articles.
 *
 * @param title the level's name; one without a name goes by the title of its article
 * @param folder where the articles below it lie; the home article for all of them
 * @param article where the level itself leads
 * @param trail the {@code breadcrumb_path} of the articles that a topmost level is for; empty for those that name none
 * @param lang the language of the title, when it is not that of the file
 */
public record BreadcrumbLevel(
        Optional<String> title,
        ArticlePath folder,
        Optional<ArticlePath> article,
        List<BreadcrumbLevel> items,
        Optional<String> trail,
        Optional<LocaleTag> lang,
        Position position) {
    /** More nobody reads, and no page has room for them. */
    public static final int MAX_DEPTH = 12;

    public BreadcrumbLevel {
        items = List.copyOf(items);
    }

    /** The same level for readers of another language, to whom articles go by their own titles. */
    public BreadcrumbLevel inAnother(LocaleTag own) {
        boolean named = article.isEmpty();
        return new BreadcrumbLevel(
                named ? title : Optional.empty(),
                folder,
                article,
                items.stream().map(item -> item.inAnother(own)).toList(),
                trail,
                named ? lang.or(() -> Optional.of(own)) : Optional.empty(),
                position);
    }
}
