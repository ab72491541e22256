package dev.firststep.check;

import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.CloudScope;
import dev.firststep.model.HostMention;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Link;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Visits every link, image and host name that is shown on some page of some edition. */
final class PageLinks {
    private PageLinks() {}

    static void forEach(SiteIndex index, BiConsumer<PageEntry, Link> visitor) {
        visit(index, ArticleFacts::links, Link::scope, visitor);
    }

    static void forEachImage(SiteIndex index, BiConsumer<PageEntry, ImageUse> visitor) {
        visit(index, ArticleFacts::images, ImageUse::scope, visitor);
    }

    static void forEachHost(SiteIndex index, BiConsumer<PageEntry, HostMention> visitor) {
        visit(index, TextHosts::of, HostMention::scope, visitor);
    }

    private static <T> void visit(
            SiteIndex index,
            Function<ArticleFacts, List<T>> things,
            Function<T, CloudScope> scope,
            BiConsumer<PageEntry, T> visitor) {
        index.editions()
                .forEach(edition -> index.pages(edition)
                        .forEach(page -> things.apply(page.facts()).stream()
                                .filter(thing -> scope.apply(thing).includes(edition.cloud()))
                                .forEach(thing -> visitor.accept(page, thing))));
    }
}
