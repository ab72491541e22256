package dev.firststep.build.importing;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlWriter;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.moniker.Moniker;
import dev.firststep.learn.pivot.Pivot;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.site.LearnSite;
import dev.firststep.learn.site.RepositorySite;
import dev.firststep.learn.site.SiteLocales;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what readers choose among: the groups of pivots in each language, and the versions. */
final class ImportedChoices {
    private static final String PIVOTS = "/zone-pivot-groups.yml";

    private ImportedChoices() {}

    /** The texts of the files, by path below the content folder. */
    static SortedMap<String, String> of(LearnSite site, DiagnosticSink findings) {
        SortedMap<String, String> files = new TreeMap<>();
        pivots(site.main(), site.main().locale().value(), files, findings);
        pivots(site.source().orElse(site.main()), SiteLocales.ENGLISH.value(), files, findings);
        List<Moniker> monikers = site.monikers();
        if (!monikers.isEmpty()) {
            Map<String, YamlValue> root = new LinkedHashMap<>();
            root.put(
                    "monikers",
                    YamlWriter.list(
                            monikers.stream().map(ImportedChoices::moniker).toList()));
            files.put("monikers.yml", YamlWriter.write(YamlWriter.keys(root)));
        }
        return files;
    }

    private static void pivots(
            RepositorySite site, String locale, SortedMap<String, String> files, DiagnosticSink findings) {
        Collection<PivotGroup> groups = site.pivotGroups(findings);
        boolean wanted = site.locale().value().equals(locale) || !groups.isEmpty();
        if (wanted && !groups.isEmpty()) {
            Map<String, YamlValue> root = new LinkedHashMap<>();
            root.put(
                    "groups",
                    YamlWriter.list(groups.stream().map(ImportedChoices::group).toList()));
            files.putIfAbsent(
                    locale + PIVOTS,
                    "### YamlMime:" + PageType.ZONE_PIVOTS + "\n" + YamlWriter.write(YamlWriter.keys(root)));
        }
    }

    private static YamlValue group(PivotGroup group) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("id", YamlWriter.text(group.id()));
        keys.put("title", YamlWriter.text(group.title()));
        keys.put("prompt", YamlWriter.text(group.prompt()));
        keys.put(
                "pivots",
                YamlWriter.list(
                        group.pivots().stream().map(ImportedChoices::pivot).toList()));
        return YamlWriter.keys(keys);
    }

    private static YamlValue pivot(Pivot pivot) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("id", YamlWriter.text(pivot.id()));
        keys.put("title", YamlWriter.text(pivot.title()));
        return YamlWriter.keys(keys);
    }

    private static YamlValue moniker(Moniker moniker) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("moniker_name", YamlWriter.text(moniker.name()));
        keys.put("moniker_display_name", YamlWriter.text(moniker.title()));
        keys.put("product_name", YamlWriter.text(moniker.product()));
        keys.put("order", YamlWriter.text(Integer.toString(moniker.order())));
        return YamlWriter.keys(keys);
    }
}
