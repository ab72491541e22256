package dev.firststep.learn.choice;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.MonikerRules;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.learn.pivot.PivotUse;
import dev.firststep.markdown.Passage;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.ReaderChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one page.
 *
 * @param clouds tell which of them are clouds
 */
record PageVersions(MonikerRules rules, FileMonikers versions, CloudMonikers clouds) {
    /** The pivots that passages name, in their order. */
    static List<PivotUse> pivots(List<Passage> passages) {
        List<PivotUse> uses = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.OfPivots zone) {
                zone.pivots().forEach(pivot -> uses.add(new PivotUse(pivot, zone.position())));
            }
        }
        return uses;
    }

    /** Reports passages that fit no version of the page. */
    void check(List<Passage> passages, DiagnosticSink findings) {
        for (Passage passage : passages) {
            if (passage instanceof Passage.OfVersions zone) {
                rules.zone(versions, new MonikerText(zone.range(), zone.position()), findings);
            }
        }
    }

    /** What readers choose among: these groups, and the versions, the newest of each product first. */
    PassageRules rules(List<PivotGroup> groups, Position page) {
        return new PassageRules(
                groups.stream().map(PageVersions::choice).toList(),
                options(),
                range -> clouds.ofSite(rules.zone(versions, new MonikerText(range, page), finding -> {}))
                        .names(),
                clouds::cloud);
    }

    private List<ReaderChoice.Option> options() {
        return rules.newestFirst(clouds.ofSite(versions.monikers())).stream()
                .map(moniker -> new ReaderChoice.Option(moniker.name(), moniker.title()))
                .toList();
    }

    private static ReaderChoice choice(PivotGroup group) {
        String prompt =
                Optional.of(group.prompt()).filter(text -> !text.isEmpty()).orElse(group.title());
        return new ReaderChoice(
                ReaderChoice.PIVOTS,
                prompt,
                group.pivots().stream()
                        .map(pivot -> new ReaderChoice.Option(pivot.id(), pivot.title()))
                        .toList());
    }
}
