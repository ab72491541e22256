package dev.firststep.learn.redirect;

import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.redirect.PageAddresses.Page;
import dev.firststep.learn.redirect.RedirectTarget.ToPage;
import dev.firststep.learn.redirect.RedirectTarget.ToSite;
import dev.firststep.learn.redirect.RedirectTarget.ToWeb;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where readers arrive. */
final class Destinations {
    private final Map<Docset, PageAddresses> pages;
    private final Chains chains;

    Destinations(Map<Docset, PageAddresses> pages, Chains chains) {
        this.pages = pages;
        this.chains = chains;
    }

    /** The end of a chain that has one. The last fragment on the way counts, as it does in browsers. */
    RedirectTarget end(Moved start) {
        Moved last = start;
        String fragment = UrlText.of(start.address()).fragment();
        for (Optional<Moved> next = chains.next(start); next.isPresent(); next = chains.next(last)) {
            last = next.get();
            String own = UrlText.of(last.address()).fragment();
            fragment = own.isEmpty() ? fragment : own;
        }
        return target(last, fragment);
    }

    private RedirectTarget target(Moved last, String fragment) {
        UrlText address = UrlText.of(
                last.leadsAway()
                        ? MovedReader.onLearn(last.docset(), last.address()).orElse(last.address())
                        : last.address());
        if (address.path().startsWith("/")) {
            Optional<RedirectTarget> page = page(last.docset(), address.path(), last.monikers())
                    .map(found -> toPage(found, address.query(), fragment));
            if (page.isPresent()) {
                return page.get();
            }
        }
        String whole = new UrlText(UrlText.of(last.address()).path(), address.query(), fragment).toString();
        return last.leadsAway() ? new ToWeb(whole) : new ToSite(whole);
    }

    private static RedirectTarget toPage(Page page, String query, String fragment) {
        DocsetFile file = page.file();
        return new ToPage(
                file.stored(),
                file.isFallback(),
                page.address(),
                query,
                Optional.of(fragment).filter(f -> f.length() > 1).map(f -> f.substring(1)));
    }

    /** The page at an address: of the same docset if there is one, in the same version if there is one. */
    private Optional<Page> page(Docset own, String address, MonikerSet monikers) {
        String key = Moved.key(address);
        List<Page> found = new ArrayList<>();
        pages.forEach((docset, addresses) -> {
            if (docset != own) {
                found.addAll(addresses.any(key));
            }
        });
        Optional.ofNullable(pages.get(own)).ifPresent(addresses -> found.addAll(addresses.any(key)));
        return found.stream()
                .filter(page -> page.monikers().clashesWith(monikers))
                .reduce((first, later) -> later)
                .or(() -> found.stream().reduce((first, later) -> later));
    }
}
