package dev.firststep.link.ledger;

import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.LedgerLine.Published;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An address of the site as people write it: {@code billing/questions}, {@code billing/questions#refunds},
 * {@code zh-cn/global/billing/questions/}, {@code https://help.example.com/go/billing/questions/}.
 *
 * @param folders the one that the address names; empty for all
 * @param wholeFolder whether it names a folder and nothing in it
 */
public record SiteAddress(ArticlePath path, Optional<String> anchor, SortedSet<String> folders, boolean wholeFolder) {
    private static final String INDEX = "index.html";

    public SiteAddress {
        folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
    }

    /**
     * Empty when it can be no address of this site.
     *
     * @param published every folder of the site now
     */
    public static Optional<SiteAddress> read(String text, SiteIndex index, SortedSet<String> published) {
        String base = index.config().site().baseUrl().toString();
        if (text.contains("://") && !text.startsWith(base)) {
            return Optional.empty();
        }
        String address = text.startsWith(base) ? text.substring(base.length()) : text;
        int hash = address.indexOf('#');
        Optional<String> anchor =
                hash < 0 || hash + 1 == address.length() ? Optional.empty() : Optional.of(address.substring(hash + 1));
        String page = plain(hash < 0 ? address : address.substring(0, hash));
        SortedSet<String> folders = new TreeSet<>(published);
        folders.addAll(index.ledger().folders());
        return inFolder(page, anchor, folders).or(() -> article(page, anchor));
    }

    private static String plain(String address) {
        String page = address.startsWith("/") ? address.substring(1) : address;
        page = page.endsWith("/" + INDEX) ? page.substring(0, page.length() - INDEX.length()) : page;
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    private static Optional<SiteAddress> inFolder(String page, Optional<String> anchor, SortedSet<String> folders) {
        Optional<String> folder = folders.stream()
                .filter(name -> page.equals(name) || page.startsWith(name + "/"))
                .max(String::compareTo);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> only = new TreeSet<>(folder.stream().toList());
        if (page.equals(folder.get())) {
            return Optional.of(new SiteAddress(ArticlePath.HOME, anchor, only, anchor.isEmpty()));
        }
        return ArticleAddress.path(page.substring(folder.get().length() + 1))
                .filter(path -> !path.isHome())
                .map(path -> new SiteAddress(path, anchor, only, false));
    }

    private static Optional<SiteAddress> article(String page, Optional<String> anchor) {
        return ArticleAddress.path(page)
                .map(path -> new SiteAddress(path, anchor, Collections.emptySortedSet(), false));
    }

    /** The line that says it was published. */
    public Published published(LocalDate date) {
        return new Published(path, folders, date, new TreeSet<>(anchor.stream().toList()), 0);
    }
}
