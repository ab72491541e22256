package dev.firststep.learn.redirect;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.redirect.PageAddresses.Page;
import dev.firststep.learn.repository.Docset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks {@code redirect_document_id}: a page can become the heir of one old page, and must be in the same docset. */
final class Identities {
    private final Map<Docset, PageAddresses> pages;
    private final Chains chains;
    private final DiagnosticSink findings;

    Identities(Map<Docset, PageAddresses> pages, Chains chains, DiagnosticSink findings) {
        this.pages = pages;
        this.chains = chains;
        this.findings = findings;
    }

    void check(List<Moved> moved) {
        Map<Object, List<Moved>> byHeir = new LinkedHashMap<>();
        for (Moved one : moved) {
            if (one.entry().keepsIdentity()) {
                List<Object> there = there(one);
                if (there.isEmpty()) {
                    noHeir(one);
                }
                there.stream()
                        .filter(heir -> monikers(heir).clashesWith(one.monikers()))
                        .forEach(heir -> byHeir.computeIfAbsent(heir, any -> new ArrayList<>())
                                .add(one));
            }
        }
        byHeir.values().stream().filter(all -> all.size() > 1).distinct().forEach(this::several);
    }

    /** The pages and the redirects at the target. */
    private List<Object> there(Moved moved) {
        List<Object> there = new ArrayList<>();
        if (!moved.leadsAway()) {
            PageAddresses own = pages.get(moved.docset());
            if (own != null) {
                there.addAll(own.any(moved.target()));
            }
            chains.at(moved.target()).stream()
                    .filter(other -> other.docset() == moved.docset())
                    .forEach(there::add);
        }
        return there;
    }

    private static MonikerSet monikers(Object heir) {
        return heir instanceof Page page ? page.monikers() : ((Moved) heir).monikers();
    }

    private void noHeir(Moved moved) {
        findings.add(
                Code.REDIRECT_IDENTITY,
                moved.position(),
                Wording.quoted(moved.address()) + " is no page of this docset, so it can't be the same document as "
                        + Wording.quoted(moved.path()),
                "correct the address, or set 'redirect_document_id' to false");
    }

    private void several(List<Moved> all) {
        Moved first = all.get(0);
        List<String> paths = all.stream().map(Moved::path).sorted().toList();
        findings.add(
                Code.REDIRECT_IDENTITY,
                first.position(),
                all.size() + " files become the same document at " + Wording.quoted(first.address()) + ": "
                        + Wording.listed(paths),
                "set 'redirect_document_id' to false for all but one");
    }
}
