package dev.firststep.config;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;

/**
 * A line of {@code toc.yml}: an article, a section, or a section with an article of its own.
 *
 * @param title the section's name; an article without one goes by its own title
 * @param link a page of another site, in place of an article
 */
public record TocEntry(
        Optional<String> title,
        Optional<ArticlePath> article,
        Optional<Target.ToWeb> link,
        List<TocEntry> items,
        Position position) {
    public TocEntry {
        items = List.copyOf(items);
    }
}
