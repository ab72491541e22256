package dev.firststep.conformance;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.pivot.PivotDefinition;
import dev.firststep.learn.pivot.PivotDefinitionReader;
import dev.firststep.learn.pivot.PivotFiles;
import dev.firststep.learn.pivot.PivotPage;
import dev.firststep.learn.pivot.PivotRules;
import dev.firststep.learn.pivot.PivotUse;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.Settings;
import dev.firststep.learn.repository.SiteAddresses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The pivots of a page against the groups of its docset. */
final class SpecPivots {
    private SpecPivots() {}

    static void check(
            Docset docset, DocsetFile file, PageMetadata metadata, SpecPage.Written written, DiagnosticSink findings) {
        Position place = Position.of(file.shown());
        List<PivotUse> uses = new ArrayList<>();
        for (Element zone : Jsoup.parseBodyFragment(written.html()).select("[data-pivot]")) {
            Arrays.stream(zone.attr("data-pivot").split(" ", -1)).forEach(id -> uses.add(new PivotUse(id, place)));
        }
        PivotPage page = new PivotPage(
                new SiteAddresses(docset.config()).url(file),
                metadata.text("zone_pivot_groups"),
                metadata.text("zone_pivot_group_filename"),
                uses,
                place);
        new PivotRules(files(docset, findings)).groups(page, findings);
    }

    private static PivotFiles files(Docset docset, DiagnosticSink findings) {
        SiteAddresses addresses = new SiteAddresses(docset.config());
        SortedMap<String, List<PivotDefinition>> byAddress = new TreeMap<>();
        for (DocsetFile file : docset.files().values()) {
            if (PageType.of(file).filter("ZonePivotGroups"::equalsIgnoreCase).isPresent()) {
                Settings.value(file.files(), file.stored(), findings)
                        .map(root -> new PivotDefinitionReader(findings).read(file.shown(), root))
                        .ifPresent(definition -> byAddress
                                .computeIfAbsent(addresses.url(file), url -> new ArrayList<>())
                                .add(definition));
            }
        }
        return new PivotFiles(byAddress);
    }
}
