package dev.firststep.check.output;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Gathers what is found, from many threads. The same finding under several disguises counts once. */
final class Findings {
    private final String site;
    private final Set<Diagnostic> all = new ConcurrentSkipListSet<>();

    /** @param site how the site's folder is called */
    Findings(String site) {
        this.site = site;
    }

    void add(Code code, Spot spot, String message, String hint) {
        all.add(new Diagnostic(code, spot.position(site), message, hint));
    }

    List<Diagnostic> sorted() {
        return List.copyOf(new TreeSet<>(all));
    }
}
