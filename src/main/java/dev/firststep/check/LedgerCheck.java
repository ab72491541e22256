package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Folders;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.link.ledger.PathHistory;
import dev.firststep.link.ledger.PlannedAddresses;
import dev.firststep.link.ledger.PlannedPage;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether every address that was ever published still leads somewhere. For builds of the whole site only. */
public final class LedgerCheck {
    private final Ledger ledger;
    private final PlannedAddresses planned;
    private final Replacements replacements;
    private final SortedSet<String> folders;

    private LedgerCheck(SiteIndex index) {
        this.ledger = index.ledger();
        this.planned = new PlannedAddresses(index);
        this.replacements = new Replacements(index);
        this.folders = planned.folders();
    }

    /** Compares what the build would publish with the ledger. */
    public static List<Diagnostic> run(SiteIndex index) {
        List<Diagnostic> findings = new ArrayList<>();
        new LedgerCheck(index).run(findings::add);
        return findings;
    }

    private void run(DiagnosticSink findings) {
        SortedSet<String> lost = new TreeSet<>(ledger.folders());
        lost.removeAll(folders);
        lost.stream().filter(folder -> !isAccepted(folder)).forEach(folder -> lostFolder(folder, findings));
        ledger.histories().forEach((path, history) -> path(path, history, findings));
    }

    private boolean isAccepted(String folder) {
        return ledger.histories().values().stream()
                .filter(history -> history.folders().contains(folder))
                .allMatch(history -> history.isGone(folder));
    }

    private void lostFolder(String folder, DiagnosticSink findings) {
        long pages = ledger.histories().values().stream()
                .filter(history -> history.folders().contains(folder))
                .count();
        findings.add(
                Code.ADDRESS_LOST,
                Position.of(ledger.shown()),
                "nothing is published below '" + folder + "/' any more: " + pages + " addresses",
                "bring the language or the cloud back, or run: firststep ledger accept " + folder + "/ --reason TEXT");
    }

    private void path(ArticlePath path, PathHistory history, DiagnosticSink findings) {
        SortedMap<String, PlannedPage> pages = planned.at(path);
        SortedSet<String> missing = new TreeSet<>(history.folders());
        missing.retainAll(folders);
        missing.removeIf(folder -> pages.containsKey(folder) || history.isGone(folder));
        if (!missing.isEmpty()) {
            lostPage(path, history, missing, pages.isEmpty(), findings);
        }
        history.anchors().forEach((anchor, where) -> {
            SortedSet<String> without = new TreeSet<>(where);
            without.retainAll(pages.keySet());
            without.removeIf(folder -> honours(pages, folder, anchor) || history.isGone(folder, anchor));
            if (!without.isEmpty()) {
                lostAnchor(path, anchor, history, without, findings);
            }
        });
    }

    private static boolean honours(SortedMap<String, PlannedPage> pages, String folder, String anchor) {
        PlannedPage page = pages.get(folder);
        return page != null && page.honours(anchor);
    }

    private void lostPage(
            ArticlePath path,
            PathHistory history,
            SortedSet<String> missing,
            boolean everywhere,
            DiagnosticSink findings) {
        String hint = everywhere
                ? "add to redirects.yml: "
                        + replacements.line(path, history.anchors().keySet(), planned.editions(missing))
                : "let it apply there again";
        findings.add(
                Code.ADDRESS_LOST,
                position(history.line()),
                "no page at '" + Folders.address(missing.first(), path) + "' any more" + others(missing),
                hint + "; or run: firststep ledger accept " + accepted(path, missing, everywhere) + " --reason TEXT");
    }

    private void lostAnchor(
            ArticlePath path, String anchor, PathHistory history, SortedSet<String> without, DiagnosticSink findings) {
        SortedSet<String> known = new TreeSet<>(history.anchors().keySet());
        findings.add(
                Code.ANCHOR_LOST,
                position(history.line(anchor)),
                "no heading '#" + anchor + "' at '" + Folders.address(without.first(), path) + "' any more"
                        + others(without),
                "add to redirects.yml: " + replacements.line(path, anchor, Collections.unmodifiableSortedSet(known))
                        + "; or run: firststep ledger accept '" + ArticleAddress.written(path) + "#" + anchor
                        + "' --reason TEXT");
    }

    private static String accepted(ArticlePath path, SortedSet<String> missing, boolean everywhere) {
        return everywhere
                ? ArticleAddress.written(path)
                : String.join(
                        " ",
                        missing.stream()
                                .map(folder -> Folders.address(folder, path))
                                .toList());
    }

    private static String others(SortedSet<String> folders) {
        int more = folders.size() - 1;
        return more == 0 ? "" : ", nor at " + more + (more == 1 ? " other address" : " other addresses") + " of it";
    }

    private Position position(int line) {
        return new Position(ledger.shown(), line, line == 0 ? 0 : 1);
    }
}
