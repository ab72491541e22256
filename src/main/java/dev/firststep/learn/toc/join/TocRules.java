package dev.firststep.learn.toc.join;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.PublishConfig;
import dev.firststep.learn.repository.PublishConfig.PublishedDocset;
import dev.firststep.learn.repository.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the publish configuration does to the tables of contents of a docset: {@code SplitTOC} and {@code JoinTOCPlugin},
 * in the entry of the docset with paths relative to it, or beside it with paths from the root of the repository.
 *
 * @param split tables of which each entry with others below it becomes a table of its own; paths relative to the docset
 */
record TocRules(SortedSet<String> split, List<JoinRule> joins) {
    private static final String SPLIT = "SplitTOC";
    private static final String JOIN = "JoinTOCPlugin";

    TocRules {
        split = new TreeSet<>(split);
        joins = List.copyOf(joins);
    }

    /** The rules for a docset, whose files they may name in any case. */
    static TocRules of(PublishConfig publish, Docset docset) {
        UnaryOperator<String> within = path -> actual(docset, RepositoryPath.normalize(path));
        UnaryOperator<String> fromRoot =
                path -> actual(docset, RepositoryPath.relative(docset.folder(), RepositoryPath.normalize(path)));
        Optional<Settings> own = publish.docsets().stream()
                .filter(one -> one.folder().equalsIgnoreCase(docset.folder()))
                .map(PublishedDocset::settings)
                .findFirst();
        SortedSet<String> split = new TreeSet<>();
        own.ifPresent(settings -> settings.texts(SPLIT).forEach(path -> split.add(within.apply(path))));
        publish.settings().texts(SPLIT).forEach(path -> split.add(fromRoot.apply(path)));
        Optional<Settings> joining = own.filter(settings -> settings.find(JOIN).isPresent());
        List<JoinRule> joins =
                joining.map(settings -> joins(settings, within)).orElseGet(() -> joins(publish.settings(), fromRoot));
        return new TocRules(split, joins);
    }

    private static String actual(Docset docset, String path) {
        return docset.find(path).isPresent() ? path : docset.otherCase(path).orElse(path);
    }

    private static List<JoinRule> joins(Settings settings, UnaryOperator<String> path) {
        List<JoinRule> joins = new ArrayList<>();
        settings.items(JOIN)
                .forEach(item -> Settings.of(item, settings.findings())
                        .map(keys -> join(keys, path))
                        .ifPresent(joins::add));
        return joins;
    }

    private static JoinRule join(Settings keys, UnaryOperator<String> path) {
        return new JoinRule(
                path(keys, "ReferenceTOC", path),
                path(keys, "TopLevelTOC", path),
                path(keys, "OriginalReferenceTOC", path),
                path(keys, "ConceptualTOC", path),
                path(keys, "OutputFolder", path).map(RepositoryPath::folder),
                keys.scalar("ReferenceTOCUrl").filter(url -> !url.value().isBlank()),
                keys.scalar("ConceptualTOCUrl").filter(url -> !url.value().isBlank()),
                keys.below("ContainerPageMetadata").texts("langs"),
                keys.position());
    }

    private static Optional<String> path(Settings keys, String key, UnaryOperator<String> path) {
        return keys.text(key).filter(text -> !text.isBlank()).map(path);
    }

    boolean isEmpty() {
        return split.isEmpty() && joins.isEmpty();
    }
}
