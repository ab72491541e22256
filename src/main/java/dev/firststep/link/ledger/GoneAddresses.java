package dev.firststep.link.ledger;

import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.SitePath;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The addresses of a build at which a page was taken down on purpose, and nothing has taken its place. */
public final class GoneAddresses {
    private final SiteIndex index;
    private final PlannedAddresses planned;

    public GoneAddresses(SiteIndex index) {
        this.index = index;
        this.planned = new PlannedAddresses(index);
    }

    /** The paths in one edition, sorted. */
    public List<ArticlePath> in(Edition edition) {
        return gone(planned.folder(edition));
    }

    /** The paths below {@code /go/}, sorted. */
    public List<ArticlePath> shared() {
        return gone(Folders.GO);
    }

    private List<ArticlePath> gone(String folder) {
        return index.ledger().gone(folder).stream()
                .filter(path -> !planned.at(path).containsKey(folder))
                .toList();
    }

    /** The pages at all of them, sorted; a server should answer with status 410 there. */
    public List<SitePath> pages() {
        SortedSet<SitePath> pages = new TreeSet<>();
        index.editions()
                .forEach(edition ->
                        in(edition).forEach(path -> pages.add(index.addresses().page(edition, path))));
        shared().forEach(path -> pages.add(index.addresses().go(path)));
        return List.copyOf(pages);
    }
}
