package dev.firststep.build.content;

import dev.firststep.cloud.partner.PartnerEdition;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.config.ContentConfig;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.SourceEntry;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was read of a content folder; the bodies wait in the {@link BodyStore}.
 *
 * @param images where each image lies
 * @param digests SHA-256 of every file that was read, by its path below the content folder
 */
public record Content(
        ContentConfig config,
        List<ParsedArticle> articles,
        Map<Image, SourceEntry> images,
        SortedMap<String, String> digests) {
    public Content {
        articles = List.copyOf(articles);
        images = Map.copyOf(images);
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** What a site is made from: without the files of partners, but for those of the one whose site it is. */
    public Content of(Partners partners) {
        Set<String> own = new HashSet<>();
        partners.edition().map(PartnerEdition::partner).ifPresent(partner -> {
            own.add(Partners.FOLDER + partner.id() + ".yml");
            partner.logo().ifPresent(logo -> own.add(logo.path()));
        });
        Set<String> unused = new OnlyInLeftOut(this, partners.leftOut()).images();
        Map<Image, SourceEntry> shown = new HashMap<>(images);
        shown.keySet().removeIf(image -> !isOf(image.path(), own) || unused.contains(image.path()));
        SortedMap<String, String> read = new TreeMap<>(digests);
        read.keySet().removeIf(file -> !isOf(file, own));
        return new Content(config, articles, shown, read);
    }

    private static boolean isOf(String file, Set<String> own) {
        return !file.startsWith(Partners.FOLDER) || own.contains(file);
    }

    /** An article whose body waits in the store. */
    public record ParsedArticle(ArticleFacts facts, BodyStore.Slot body) {}

    /** Which text an article's body is. */
    public record BodyKey(LocaleTag locale, ArticlePath path) {}
}
