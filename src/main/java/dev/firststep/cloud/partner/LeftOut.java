package dev.firststep.cloud.partner;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a partner's readers are not shown.
 *
 * @param paths each an article, or a folder with all that is in it, and where that is written
 */
public record LeftOut(SortedMap<ArticlePath, Position> paths) {
    /** Everything is shown. */
    public static final LeftOut NOTHING = new LeftOut(Collections.emptySortedMap());

    public LeftOut {
        paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
    }

    public boolean includes(ArticlePath article) {
        return cause(article).isPresent();
    }

    /** The article or folder because of which an article is left out. */
    public Optional<ArticlePath> cause(ArticlePath article) {
        String path = article.value();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            ArticlePath above = new ArticlePath(path.substring(0, end));
            if (paths.containsKey(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
