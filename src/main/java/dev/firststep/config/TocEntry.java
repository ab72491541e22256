package dev.firststep.config;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;

/**
 * A line of {@code toc.yml}: an article, a section, or a section with an article of its own.
 *
 * @param title the section's name; an article without one goes by its own title
 * @param link a page of another site, in place of an article
 * @param lang the language of the title, when it is not that of the table of contents
 */
public record TocEntry(
        Optional<String> title,
        Optional<ArticlePath> article,
        Optional<Target.ToWeb> link,
        List<TocEntry> items,
        Position position,
        Optional<LocaleTag> lang) {
    /** An entry in the language of its table of contents. */
    public TocEntry(
            Optional<String> title,
            Optional<ArticlePath> article,
            Optional<Target.ToWeb> link,
            List<TocEntry> items,
            Position position) {
        this(title, article, link, items, position, Optional.empty());
    }

    public TocEntry {
        items = List.copyOf(items);
    }
}
