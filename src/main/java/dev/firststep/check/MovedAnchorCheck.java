package dev.firststep.check;

import dev.firststep.config.MovedAnchor;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place that has moved was on a page that is still there, and arrives at a place that is. */
final class MovedAnchorCheck {
    private final SiteIndex index;
    private final Set<ArticlePath> redirected;
    private final DiagnosticSink findings;
    private final Map<String, MovedAnchor> seen = new HashMap<>();

    MovedAnchorCheck(SiteIndex index, Set<ArticlePath> redirected, DiagnosticSink findings) {
        this.index = index;
        this.redirected = redirected;
        this.findings = findings;
    }

    void run() {
        List<MovedAnchor> moved = index.config().movedAnchors();
        moved.forEach(this::from);
        moved.forEach(this::to);
    }

    private void from(MovedAnchor moved) {
        MovedAnchor first = seen.putIfAbsent(moved.from(), moved);
        if (first != null) {
            add(
                    Code.REDIRECT_DUPLICATE,
                    moved,
                    "'" + moved.from() + "' is already redirected in line "
                            + first.position().line(),
                    "remove one of the two lines");
        }
        if (!exists(moved.page())) {
            add(
                    Code.REDIRECT_TARGET_MISSING,
                    moved,
                    "no page '" + ArticleAddress.written(moved.page()) + "' that could say where '" + moved.from()
                            + "' went",
                    redirected.contains(moved.page())
                            ? "remove the line: the page is redirected, and its headings with it"
                            : "redirect the page itself");
        } else if (isEverywhere(moved)) {
            add(
                    Code.REDIRECT_DUPLICATE,
                    moved,
                    "'" + moved.from() + "' is redirected, and is also a heading",
                    "remove the redirect, or rename the heading");
        }
    }

    private boolean exists(ArticlePath path) {
        return index.articles().containsKey(path) || index.dataPage(path).isPresent();
    }

    private boolean isEverywhere(MovedAnchor moved) {
        List<PageEntry> pages = index.editionsOf(moved.page()).stream()
                .flatMap(edition -> index.page(edition, moved.page()).stream())
                .toList();
        return !pages.isEmpty() && pages.stream().allMatch(page -> page.hasAnchor(moved.anchor()));
    }

    private void to(MovedAnchor moved) {
        Optional<MovedAnchor> next = next(moved);
        if (next.isPresent() && isLoop(moved)) {
            add(Code.REDIRECT_LOOP, moved, "'" + moved.from() + "' leads back to itself", "redirect it to a heading");
        } else if (next.isPresent()) {
            add(
                    Code.REDIRECT_CHAIN,
                    moved,
                    "'" + next.get().from() + "' is itself redirected",
                    "redirect straight to where it went");
        } else if (!exists(moved.to())) {
            add(
                    Code.REDIRECT_TARGET_MISSING,
                    moved,
                    "no article '" + moved.to() + "'",
                    Wording.meant(
                            moved.to().value(),
                            index.articles().keySet().stream()
                                    .map(ArticlePath::value)
                                    .toList(),
                            "redirect to an article that exists"));
        } else if (moved.toAnchor().isPresent()
                && !RedirectCheck.isAnywhere(index, moved.to(), moved.toAnchor().get())) {
            add(
                    Code.REDIRECT_TARGET_MISSING,
                    moved,
                    "no heading '#" + moved.toAnchor().get() + "' in article '" + moved.to() + "'",
                    "use the id of a heading in the source language");
        }
    }

    /** The line that says where the place went that this one leads to; empty when it is there. */
    private Optional<MovedAnchor> next(MovedAnchor moved) {
        return moved.toPlace()
                .filter(place -> !RedirectCheck.isAnywhere(
                        index, moved.to(), moved.toAnchor().orElse("")))
                .flatMap(place -> Optional.ofNullable(seen.get(place)));
    }

    private boolean isLoop(MovedAnchor moved) {
        Set<String> passed = new HashSet<>();
        Optional<MovedAnchor> at = Optional.of(moved);
        while (at.isPresent() && passed.add(at.get().from())) {
            at = next(at.get());
        }
        return at.isPresent();
    }

    private void add(Code code, MovedAnchor moved, String message, String hint) {
        findings.add(code, moved.position(), message, hint);
    }
}
