package dev.firststep.render.server;

import dev.firststep.config.Redirect;
import dev.firststep.link.Moves;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.render.frame.PageFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out which addresses have moved, the shared ones under {@code /go/} first, each in one hop. */
final class MovedPages {
    private final SiteIndex index;
    private final PageFinder pages;
    private final Moves moves;
    private final Map<String, Move> bySource = new LinkedHashMap<>();

    private MovedPages(SiteIndex index) {
        this.index = index;
        this.pages = new PageFinder(index);
        this.moves = new Moves(index);
    }

    static List<Move> of(SiteIndex index) {
        MovedPages moved = new MovedPages(index);
        List<Redirect> redirects = index.config().redirects();
        redirects.forEach(moved::shared);
        for (Edition edition : index.editions()) {
            redirects.forEach(redirect -> moved.within(edition, redirect));
        }
        return List.copyOf(moved.bySource.values());
    }

    private void shared(Redirect redirect) {
        Redirect last = moves.last(redirect);
        boolean arrives = last.to().isHome() || !index.editionsOf(last.to()).isEmpty();
        if (arrives && index.editionsOf(redirect.from()).isEmpty()) {
            add(folder(index.addresses().go(ArticlePath.HOME).address()), redirect, last);
        }
    }

    private void within(Edition edition, Redirect redirect) {
        Redirect last = moves.last(redirect);
        if (pages.exists(edition, last.to()) && !pages.exists(edition, redirect.from())) {
            add(index.addresses().folder(edition), redirect, last);
        }
    }

    private void add(String folder, Redirect redirect, Redirect last) {
        Move move = new Move(folder, redirect.from().value(), last.to().value(), last.anchor());
        bySource.putIfAbsent(move.source(), move);
    }

    private static String folder(String address) {
        return address.substring(0, address.length() - 1);
    }
}
