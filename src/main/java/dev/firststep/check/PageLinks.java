package dev.firststep.check;

import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Link;
import java.util.function.BiConsumer;

/** Visits every link that is shown on some page of some edition. */
final class PageLinks {
    private PageLinks() {}

    static void forEach(SiteIndex index, BiConsumer<PageEntry, Link> visitor) {
        index.editions()
                .forEach(edition -> index.pages(edition)
                        .forEach(page -> page.facts().links().stream()
                                .filter(link -> link.scope().includes(edition.cloud()))
                                .forEach(link -> visitor.accept(page, link))));
    }
}
