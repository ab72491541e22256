package dev.firststep.check;

import dev.firststep.cloud.Clouds;
import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.Addresses;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A redirect leaves from an address that is free and arrives at an article in one hop. */
final class RedirectCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        List<Redirect> redirects = index.config().redirects();
        Map<ArticlePath, Redirect> byFrom = new HashMap<>();
        Map<ArticlePath, Position> seen = new HashMap<>();
        for (Redirect redirect : redirects) {
            byFrom.putIfAbsent(redirect.from(), redirect);
            checkFrom(redirect.from(), redirect.position(), seen, index, findings);
        }
        for (Departure departure : index.config().departures()) {
            checkFrom(departure.from(), departure.position(), seen, index, findings);
            checkHost(departure, index, findings);
        }
        Map<ArticlePath, ArticlePath> ends = ends(byFrom);
        redirects.forEach(redirect -> checkTo(redirect, byFrom, ends, index, findings));
        new MovedAnchorCheck(index, byFrom.keySet(), findings).run();
    }

    private static void checkFrom(
            ArticlePath from,
            Position position,
            Map<ArticlePath, Position> seen,
            SiteIndex index,
            DiagnosticSink findings) {
        Position first = seen.putIfAbsent(from, position);
        if (first != null) {
            duplicate(
                    position,
                    "'" + from + "' is already redirected in line " + first.line(),
                    "remove one of the two lines",
                    findings);
        }
        if (Addresses.isTaken(from)) {
            duplicate(
                    position, "'" + from + "' is the name of a file of every edition", "remove the redirect", findings);
        }
        if (index.articles().containsKey(from)
                || index.isSection(from)
                || index.dataPage(from).isPresent()) {
            duplicate(
                    position,
                    "'" + from + "' is redirected, and is also a page",
                    "remove the redirect, or the page",
                    findings);
        }
    }

    private static void duplicate(Position position, String message, String hint, DiagnosticSink findings) {
        findings.add(Code.REDIRECT_DUPLICATE, position, message, hint);
    }

    private static void checkHost(Departure departure, SiteIndex index, DiagnosticSink findings) {
        String host = departure.to().host();
        Clouds clouds = index.config().clouds();
        if (!clouds.isShared(host) && clouds.owners(host).isEmpty()) {
            findings.add(
                    Code.HOST_UNLISTED,
                    departure.position(),
                    host + " is not listed for any cloud",
                    "list the host in clouds.yml: under the cloud it belongs to, or under 'shared_hosts'");
        }
    }

    private static void checkTo(
            Redirect redirect,
            Map<ArticlePath, Redirect> byFrom,
            Map<ArticlePath, ArticlePath> ends,
            SiteIndex index,
            DiagnosticSink findings) {
        ArticlePath end = ends.getOrDefault(redirect.from(), redirect.to());
        if (byFrom.containsKey(end)) {
            findings.add(
                    Code.REDIRECT_LOOP,
                    redirect.position(),
                    "'" + redirect.from() + "' leads back to itself",
                    "redirect it to an article");
        } else if (byFrom.containsKey(redirect.to())) {
            findings.add(
                    Code.REDIRECT_CHAIN,
                    redirect.position(),
                    "'" + redirect.to() + "' is itself redirected",
                    "redirect straight to '" + end + "'");
        } else if (!index.articles().containsKey(redirect.to())
                && !index.isSection(redirect.to())
                && index.dataPage(redirect.to()).isEmpty()) {
            findings.add(
                    Code.REDIRECT_TARGET_MISSING,
                    redirect.position(),
                    "no article '" + redirect.to() + "'",
                    meant(redirect, index));
        } else {
            checkAnchor(redirect, index, findings);
        }
    }

    private static String meant(Redirect redirect, SiteIndex index) {
        List<String> paths =
                index.articles().keySet().stream().map(ArticlePath::value).toList();
        return Wording.meant(redirect.to().value(), paths, "redirect to an article that exists");
    }

    private static void checkAnchor(Redirect redirect, SiteIndex index, DiagnosticSink findings) {
        Optional<String> anchor = redirect.anchor();
        if (anchor.isEmpty()) {
            return;
        }
        if (!isAnywhere(index, redirect.to(), anchor.get())) {
            findings.add(
                    Code.REDIRECT_TARGET_MISSING,
                    redirect.position(),
                    "no heading '#" + anchor.get() + "' in article '" + redirect.to() + "'",
                    "use the id of a heading in the source language");
        }
    }

    /** Whether some edition of a page has a place. */
    static boolean isAnywhere(SiteIndex index, ArticlePath path, String anchor) {
        List<PageEntry> pages = index.editionsOf(path).stream()
                .flatMap(edition -> index.page(edition, path).stream())
                .toList();
        boolean onDataPage = index.dataPage(path)
                .map(page -> page.anchors().containsKey(anchor))
                .orElse(false);
        return onDataPage || pages.stream().anyMatch(page -> page.hasAnchor(anchor));
    }

    /** Where each chain of redirects ends; in a loop, at an address that is itself redirected. */
    private static Map<ArticlePath, ArticlePath> ends(Map<ArticlePath, Redirect> byFrom) {
        Map<ArticlePath, ArticlePath> ends = new HashMap<>();
        for (ArticlePath from : byFrom.keySet()) {
            Set<ArticlePath> passed = new HashSet<>();
            ArticlePath at = from;
            while (byFrom.containsKey(at) && !ends.containsKey(at) && passed.add(at)) {
                at = byFrom.get(at).to();
            }
            ArticlePath end = ends.getOrDefault(at, at);
            passed.forEach(path -> ends.put(path, end));
        }
        return ends;
    }
}
