package dev.firststep.learn.choice;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.MonikerDefinition;
import dev.firststep.learn.moniker.MonikerMetadata;
import dev.firststep.learn.moniker.MonikerRanges;
import dev.firststep.learn.moniker.MonikerRules;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.pivot.Pivot;
import dev.firststep.learn.pivot.PivotFiles;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.learn.pivot.PivotPage;
import dev.firststep.learn.pivot.PivotRules;
import dev.firststep.learn.pivot.PivotUse;
import dev.firststep.markdown.Passage;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each article of a content folder what its readers choose among. Immutable and shared by all threads. */
public final class ArticleChoices {
    private static final String VERSIONS = "monikers";
    private static final String GROUPS = "zone_pivot_groups";
    private static final String FILE_NAME = "zone_pivot_group_filename";

    private final PivotFiles pivots;
    private final Optional<MonikerDefinition> monikers;
    private final CloudMonikers clouds;

    /**
     * Takes what the folder defines.
     *
     * @param pivots by addresses that begin with the language, such as {@code /en/zone-pivot-groups.json}
     * @param monikers without them every name is a version, and the names tell the order
     */
    public ArticleChoices(PivotFiles pivots, Optional<MonikerDefinition> monikers, CloudMonikers clouds) {
        this.pivots = pivots;
        this.monikers = monikers;
        this.clouds = clouds;
    }

    /**
     * The rules for the passages of an article.
     *
     * @param passages those of the article and of what it includes
     * @param findings told of versions that do not exist, and of passages that fit no pivot or version of the article
     */
    public PassageRules rules(ArticleSource article, List<Passage> passages, DiagnosticSink findings) {
        MonikerMetadata written = written(article.frontMatter(), article.file());
        MonikerRules rules = rules(written, passages);
        FileMonikers own = rules.file(Optional.empty(), written, false, findings);
        PageVersions versions = new PageVersions(rules, own, clouds);
        versions.check(passages, findings);
        return versions.rules(groups(article, PageVersions.pivots(passages), findings), Position.of(article.file()));
    }

    /** The clouds that versions of an article stand for; everywhere if none does. */
    public CloudScope clouds(FrontMatter article, String file) {
        MonikerMetadata written = written(article, file);
        FileMonikers own = rules(written, List.of()).file(Optional.empty(), written, false, finding -> {});
        return CloudScope.of(own.monikers().names().stream()
                .flatMap(name -> clouds.cloud(name).stream())
                .toList());
    }

    private MonikerRules rules(MonikerMetadata written, List<Passage> passages) {
        return new MonikerRules(monikers.orElseGet(() -> implied(written, passages)));
    }

    private static MonikerDefinition implied(MonikerMetadata written, List<Passage> passages) {
        Stream<String> ranges = passages.stream()
                .filter(Passage.OfVersions.class::isInstance)
                .map(passage -> ((Passage.OfVersions) passage).range());
        List<String> names = new ArrayList<>();
        Stream.concat(written.texts(), ranges).forEach(range -> names.addAll(MonikerRanges.names(range)));
        return MonikerDefinition.implied(names);
    }

    private static MonikerMetadata written(FrontMatter matter, String file) {
        return new MonikerMetadata(Optional.empty(), names(matter, file), Optional.empty(), Optional.empty());
    }

    private static Optional<List<MonikerText>> names(FrontMatter matter, String file) {
        Position position = matter.position(VERSIONS, file);
        return Optional.ofNullable(matter.learn().get(VERSIONS))
                .map(text -> Stream.of(text.split(",", -1))
                        .filter(name -> !name.isBlank())
                        .map(name -> new MonikerText(name.strip(), position))
                        .toList());
    }

    /** The groups that the article names; one that names none has passages for clouds alone. */
    private List<PivotGroup> groups(ArticleSource article, List<PivotUse> uses, DiagnosticSink findings) {
        FrontMatter matter = article.frontMatter();
        Optional<String> ids = Optional.ofNullable(matter.learn().get(GROUPS)).filter(text -> !text.isBlank());
        Optional<String> fileName =
                Optional.ofNullable(matter.learn().get(FILE_NAME)).filter(text -> !text.isBlank());
        boolean forClouds =
                uses.stream().allMatch(use -> clouds.cloud(use.pivot()).isPresent());
        if (ids.isEmpty() || forClouds) {
            return List.of();
        }
        String address = "/" + article.locale() + "/" + article.path();
        if (pivots.at(PivotFiles.address(address, fileName)).isEmpty()) {
            missing(article, fileName, findings);
            return List.of();
        }
        List<PivotUse> chosen = withoutClouds(uses, PivotFiles.address(address, fileName));
        Position position = matter.position(GROUPS, article.file());
        return new PivotRules(pivots).groups(new PivotPage(address, ids, fileName, chosen, position), findings);
    }

    /** Zones for clouds may stand beside those for the pivots of a group. */
    private List<PivotUse> withoutClouds(List<PivotUse> uses, String address) {
        Set<String> defined = pivots.at(address).stream()
                .flatMap(definition -> definition.groups().stream())
                .flatMap(group -> group.pivots().stream())
                .map(Pivot::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return uses.stream()
                .filter(use -> defined.contains(use.pivot())
                        || clouds.cloud(use.pivot()).isEmpty())
                .toList();
    }

    private static void missing(ArticleSource article, Optional<String> fileName, DiagnosticSink findings) {
        findings.add(
                Code.PIVOT_DEFINITION_MISSING,
                article.frontMatter().position(fileName.isPresent() ? FILE_NAME : GROUPS, article.file()),
                "no file " + Wording.quoted(fileName.orElse("zone-pivot-groups.yml")) + " defines the pivot groups",
                "add one to the folder of the language, or correct '" + FILE_NAME + "'");
    }
}
