package dev.firststep.render.server;

import dev.firststep.link.Addresses;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.GoneAddresses;
import dev.firststep.model.Edition;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.PageFinder;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All that a server should know of a site beyond its files. The files for every host are written from this one value.
 *
 * @param baseUrl the address of the site, with a final slash
 * @param moves addresses that have moved, the most important first
 * @param gone pages that say that something was removed
 * @param places shared addresses that lead to places on pages
 * @param notFound the 404 page of each folder, without a final slash; the empty folder is the root
 * @param languages how readers are led from shared addresses to their language; empty when the site has several clouds,
 *     because no server may choose a cloud for its readers
 */
public record ServerModel(
        URI baseUrl,
        List<Move> moves,
        List<SitePath> gone,
        List<Place> places,
        SortedMap<String, SitePath> notFound,
        Optional<Languages> languages) {
    /** Remembers the language that a reader has chosen. */
    public static final String COOKIE = "firststep_locale";

    /** Where files lie that are for the operators of servers. */
    public static final String FOLDER = "_hosting/";

    private static final Pattern PLAIN = Pattern.compile("/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*");

    public ServerModel {
        moves = List.copyOf(moves);
        gone = List.copyOf(gone);
        places = List.copyOf(places);
        notFound = Collections.unmodifiableSortedMap(new TreeMap<>(notFound));
    }

    public static ServerModel of(SiteIndex index) {
        return new ServerModel(
                index.config().site().baseUrl(),
                MovedPages.of(index),
                new GoneAddresses(index).pages(),
                places(index),
                notFoundPages(index),
                languages(index));
    }

    private static List<Place> places(SiteIndex index) {
        return index.shared().values().stream()
                .filter(to -> index.editionsOf(to.path()).equals(index.editions()))
                .flatMap(to ->
                        to.anchor().stream().map(anchor -> new Place(to.path().value(), anchor)))
                .toList();
    }

    private static SortedMap<String, SitePath> notFoundPages(SiteIndex index) {
        Addresses addresses = index.addresses();
        SortedMap<String, SitePath> pages = new TreeMap<>();
        pages.put("", addresses.rootNotFound());
        index.editions().forEach(edition -> pages.put(addresses.folder(edition), addresses.notFound(edition)));
        return pages;
    }

    private static Optional<Languages> languages(SiteIndex index) {
        return index.addresses().singleCloud()
                ? Optional.of(Languages.of(
                        index.editions().stream().map(Edition::locale).toList(), new PageFinder(index).mainLocale()))
                : Optional.empty();
    }

    /** The path of the site on its host, with slashes at both ends. */
    public String base() {
        return baseUrl.getRawPath();
    }

    /** Whether the path of the site needs no quoting in any configuration file. */
    public boolean isPlain() {
        return PLAIN.matcher(base()).matches();
    }
}
