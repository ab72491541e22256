package dev.firststep.config;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import java.util.List;
import java.util.Optional;

/**
 * A line of {@code toc.yml}: an article, a section, or a section with an article of its own.
 *
 * @param title the section's name; an article without one goes by its own title
 */
public record TocEntry(Optional<String> title, Optional<ArticlePath> article, List<TocEntry> items, Position position) {
    public TocEntry {
        items = List.copyOf(items);
    }
}
