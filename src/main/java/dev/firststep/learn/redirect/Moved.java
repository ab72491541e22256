package dev.firststep.learn.redirect;

import dev.firststep.diagnostic.Position;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.address.WebHost;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.repository.Docset;
import java.util.Locale;

/**
 * An entry that a docset takes, before it is known what its address leads to.
 *
 * @param path relative to the docset
 * @param from the site-absolute address of the file that has moved
 * @param address where it leads: site-absolute, or another site's
 */
record Moved(Docset docset, RedirectEntry entry, String path, String from, MonikerSet monikers, String address) {
    private static final String INDEX = "index";

    Position position() {
        return entry.position();
    }

    boolean leadsAway() {
        return !address.startsWith("/");
    }

    /** Whether the address chooses a version, or anything else, of a page. */
    boolean hasQuery() {
        return !UrlText.of(address).query().isEmpty();
    }

    /** The address of the target alone, in the form in which addresses are looked up. */
    String target() {
        return key(address);
    }

    /** The own address, in the form in which addresses are looked up. */
    String source() {
        return key(from);
    }

    /** An address without its case, escapes, locale, query, fragment and {@code index}. */
    static String key(String address) {
        String path = UrlText.unescape(
                        UrlText.of(WebHost.withoutLocale(address)).path())
                .toLowerCase(Locale.ROOT);
        return path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }
}
