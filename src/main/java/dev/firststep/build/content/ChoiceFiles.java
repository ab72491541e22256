package dev.firststep.build.content;

import dev.firststep.cloud.Clouds;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.choice.ArticleChoices;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.MonikerDefinition;
import dev.firststep.learn.moniker.MonikerDefinitionReader;
import dev.firststep.learn.pivot.PivotDefinition;
import dev.firststep.learn.pivot.PivotDefinitionReader;
import dev.firststep.learn.pivot.PivotFiles;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.Settings;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files that define what readers of a content folder choose among: its versions, and its groups of pivots. */
final class ChoiceFiles {
    private static final String PIVOTS = "zone-pivot-groups.yml";

    private final DiagnosticSink findings;
    private final SortedMap<LocaleTag, SortedMap<String, PivotDefinition>> pivots = new TreeMap<>();
    private Optional<MonikerDefinition> monikers = Optional.empty();

    ChoiceFiles(DiagnosticSink findings) {
        this.findings = findings;
    }

    /** Takes one of the files; of two definitions of versions the first counts. */
    void add(SourceEntry entry, SourceFile file) {
        CharacterGuard.check(file.text(), file.shown(), 1, findings);
        if (entry.relative().indexOf('/') < 0) {
            addMonikers(entry, file);
        } else if (isOfPivots(entry, file)) {
            value(entry, file).ifPresent(root -> addPivots(entry, root));
        } else {
            ContentFiles.unread(entry, findings);
        }
    }

    private static boolean isOfPivots(SourceEntry entry, SourceFile file) {
        return RepositoryPath.name(entry.relative()).equals(PIVOTS)
                || PageType.ofYaml(file.text())
                        .filter(PageType.ZONE_PIVOTS::equalsIgnoreCase)
                        .isPresent();
    }

    private Optional<YamlValue> value(SourceEntry entry, SourceFile file) {
        return Settings.value(YamlText.ofFile(file.shown(), file.text()), entry.relative(), findings);
    }

    private void addMonikers(SourceEntry entry, SourceFile file) {
        if (monikers.isPresent()) {
            findings.add(
                    Code.FILE_CLASH,
                    Position.of(entry.shown()),
                    "another file defines the monikers too",
                    "keep one of monikers.json and monikers.yml");
            return;
        }
        monikers = value(entry, file).map(new MonikerDefinitionReader(findings)::read);
    }

    private void addPivots(SourceEntry entry, YamlValue root) {
        pivots.computeIfAbsent(new LocaleTag(entry.top()), any -> new TreeMap<>())
                .put(
                        entry.relative().substring(entry.top().length() + 1),
                        new PivotDefinitionReader(findings).read(entry.shown(), root));
    }

    /**
     * What was defined.
     *
     * @param source the language whose definitions stand in for those that are not translated
     */
    ArticleChoices choices(LocaleTag source, List<LocaleTag> languages, Clouds clouds) {
        SortedMap<String, List<PivotDefinition>> byAddress = new TreeMap<>();
        for (LocaleTag language : languages) {
            SortedMap<String, PivotDefinition> files = new TreeMap<>(definitions(source));
            files.putAll(definitions(language));
            files.forEach((path, definition) -> byAddress.put(address(language, path), List.of(definition)));
        }
        return new ArticleChoices(new PivotFiles(byAddress), monikers, new CloudMonikers(clouds));
    }

    private SortedMap<String, PivotDefinition> definitions(LocaleTag language) {
        return pivots.getOrDefault(language, new TreeMap<>());
    }

    /** Learn publishes the definitions as JSON. */
    private static String address(LocaleTag language, String path) {
        return "/" + language + "/" + path.substring(0, path.lastIndexOf('.')) + ".json";
    }
}
