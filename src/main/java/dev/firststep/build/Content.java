package dev.firststep.build;

import dev.firststep.config.ContentConfig;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.SourceEntry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was read of a content folder; the bodies wait in the {@link BodyStore}.
 *
 * @param images where each image lies
 * @param digests SHA-256 of every file that was read, by its path below the content folder
 */
record Content(
        ContentConfig config,
        List<ParsedArticle> articles,
        Map<Image, SourceEntry> images,
        SortedMap<String, String> digests) {
    Content {
        articles = List.copyOf(articles);
        images = Map.copyOf(images);
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** An article whose body waits in the store. */
    record ParsedArticle(ArticleFacts facts, BodyStore.Slot body) {}

    /** Which text an article's body is. */
    record BodyKey(LocaleTag locale, ArticlePath path) {}
}
