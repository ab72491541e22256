package dev.firststep.learn.redirect;

import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.SiteAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pages of a docset answer at which address. */
final class PageAddresses {
    /** A page in its versions. */
    record Page(DocsetFile file, String address, MonikerSet monikers) {}

    private final Map<String, List<Page>> built = new HashMap<>();
    private final Map<String, List<Page>> fallback = new HashMap<>();

    PageAddresses(Docset docset, SiteAddresses addresses, Versions versions) {
        docset.files().values().stream()
                .filter(file -> file.kind().isPage())
                .forEach(file -> add(built, new Page(file, addresses.url(file), versions.of(docset, file))));
        docset.fallbackFiles().values().stream()
                .filter(file -> file.kind().isPage())
                .forEach(file -> add(fallback, new Page(file, addresses.url(file), MonikerSet.NONE)));
    }

    private static void add(Map<String, List<Page>> pages, Page page) {
        pages.computeIfAbsent(Moved.key(page.address()), key -> new ArrayList<>())
                .add(page);
    }

    /** The pages that the docset builds at an address, by its key. */
    List<Page> built(String key) {
        return built.getOrDefault(key, List.of());
    }

    /** The same, or the page that only the repository of the originals has. */
    List<Page> any(String key) {
        List<Page> pages = built(key);
        return pages.isEmpty() ? fallback.getOrDefault(key, List.of()) : pages;
    }
}
