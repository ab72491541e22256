package dev.firststep.render.server;

import dev.firststep.config.Redirect;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.render.frame.PageFinder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out which addresses have moved, the shared ones under {@code /go/} first. */
final class Moves {
    /** Loops are an error; this keeps a build that goes on nevertheless from running forever. */
    private static final int MAX_STEPS = 20;

    private final SiteIndex index;
    private final PageFinder pages;
    private final Map<ArticlePath, Redirect> byFrom = new HashMap<>();
    private final Map<String, Move> bySource = new LinkedHashMap<>();

    private Moves(SiteIndex index) {
        this.index = index;
        this.pages = new PageFinder(index);
        index.config().redirects().forEach(redirect -> byFrom.putIfAbsent(redirect.from(), redirect));
    }

    static List<Move> of(SiteIndex index) {
        Moves moves = new Moves(index);
        List<Redirect> redirects = index.config().redirects();
        redirects.forEach(moves::shared);
        for (Edition edition : index.editions()) {
            redirects.forEach(redirect -> moves.within(edition, redirect));
        }
        return List.copyOf(moves.bySource.values());
    }

    private void shared(Redirect redirect) {
        Redirect last = last(redirect);
        boolean arrives = last.to().isHome() || !index.editionsOf(last.to()).isEmpty();
        if (arrives && index.editionsOf(redirect.from()).isEmpty()) {
            add(folder(index.addresses().go(ArticlePath.HOME).address()), redirect, last);
        }
    }

    private void within(Edition edition, Redirect redirect) {
        Redirect last = last(redirect);
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

    /** The last redirect of a chain, so that every move takes one hop. */
    private Redirect last(Redirect first) {
        Redirect last = first;
        for (int step = 0; step < MAX_STEPS && byFrom.containsKey(last.to()); step++) {
            Redirect next = byFrom.getOrDefault(last.to(), last);
            last = next.anchor().isPresent()
                    ? next
                    : new Redirect(next.from(), next.to(), last.anchor(), next.position());
        }
        return last;
    }
}
