package dev.firststep.learn.repository;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.glob.Glob;
import dev.firststep.learn.glob.GlobFlavour;
import dev.firststep.learn.glob.GlobSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code docfx.json} or {@code docfx.yml} says of a docset. The keys below {@code build} of DocFX's own form and the
 * top-level keys of the form of Learn's engine are the same to us.
 *
 * @param file its path in the repository; empty for files that no docset claims
 * @param flavour which engine its patterns were written for
 * @param groups the files of the docset, in the order of the file; the first that holds a path counts
 * @param name {@code name}, else {@code docset_name} of the publish configuration
 * @param basePath {@code basePath} without slashes at its ends
 * @param lowerCaseUrl whether addresses are lower-case
 * @param routes in the order of the file; the last that fits counts
 * @param globalMetadata keys of every page, as they are written
 * @param fileMetadata keys of some pages, in the order of the file; of one key the last that fits counts
 * @param monikerRanges ranges of some files, in the order of the file; the last that fits counts
 * @param groupRanges ranges by name of a file group; a {@code version} of a file group is its own range
 * @param configReferences files that other keys name, which are no content
 * @param settings everything else it holds
 */
public record DocsetConfig(
        String file,
        GlobFlavour flavour,
        List<FileGroup> groups,
        String name,
        String basePath,
        String hostName,
        boolean lowerCaseUrl,
        boolean removeHostName,
        List<Route> routes,
        List<YamlValue.Entry> globalMetadata,
        List<FileMetadata> fileMetadata,
        List<MonikerRange> monikerRanges,
        SortedMap<String, RangeText> groupRanges,
        SortedMap<String, Dependency> dependencies,
        List<String> configReferences,
        Settings settings) {
    public DocsetConfig {
        groups = List.copyOf(groups);
        routes = List.copyOf(routes);
        globalMetadata = List.copyOf(globalMetadata);
        fileMetadata = List.copyOf(fileMetadata);
        monikerRanges = List.copyOf(monikerRanges);
        groupRanges = Collections.unmodifiableSortedMap(new TreeMap<>(groupRanges));
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
        configReferences = List.copyOf(configReferences);
    }

    /** A key that the pages have whose path matches. */
    public record FileMetadata(String key, Glob files, YamlValue value, Position position) {}

    /** A moniker range that the files have whose path matches. */
    public record MonikerRange(Glob files, RangeText range) {}

    /** A moniker range as it is written. */
    public record RangeText(String text, Position position) {}

    /**
     * A repository, or a folder of this one, that is put into the docset.
     *
     * @param url an address, or a folder relative to the docset
     */
    public record Dependency(String url, Optional<String> branch, boolean includeInBuild) {}

    /** The group that a file of the docset belongs to, if any. */
    public Optional<FileGroup> groupOf(String path) {
        return groups.stream()
                .filter(group -> group.destination(path).isPresent())
                .findFirst();
    }

    /** The range of a path by the group or version of its file group, else by {@code monikerRange}; empty without one. */
    public Optional<RangeText> rangeOf(String path) {
        Optional<RangeText> byPath = Optional.empty();
        for (MonikerRange range : monikerRanges) {
            byPath = range.files().matches(path) ? Optional.of(range.range()) : byPath;
        }
        Optional<RangeText> byGroup =
                groupOf(path).flatMap(FileGroup::group).flatMap(group -> Optional.ofNullable(groupRanges.get(group)));
        return byGroup.isPresent() ? byGroup : byPath;
    }

    DocsetConfig withBasePath(String base) {
        return new DocsetConfig(
                file,
                flavour,
                groups,
                name,
                base,
                hostName,
                lowerCaseUrl,
                removeHostName,
                routes,
                globalMetadata,
                fileMetadata,
                monikerRanges,
                groupRanges,
                dependencies,
                configReferences,
                settings);
    }

    /** With keys that those of the configuration replace. */
    public DocsetConfig withMetadata(List<YamlValue.Entry> ofAll, List<FileMetadata> ofSome) {
        List<YamlValue.Entry> global = new ArrayList<>(ofAll);
        global.addAll(globalMetadata);
        List<FileMetadata> byFile = new ArrayList<>(ofSome);
        byFile.addAll(fileMetadata);
        return new DocsetConfig(
                file,
                flavour,
                groups,
                name,
                basePath,
                hostName,
                lowerCaseUrl,
                removeHostName,
                routes,
                global,
                byFile,
                monikerRanges,
                groupRanges,
                dependencies,
                configReferences,
                settings);
    }

    DocsetConfig withDependencies(SortedMap<String, Dependency> all) {
        return new DocsetConfig(
                file,
                flavour,
                groups,
                name,
                basePath,
                hostName,
                lowerCaseUrl,
                removeHostName,
                routes,
                globalMetadata,
                fileMetadata,
                monikerRanges,
                groupRanges,
                all,
                configReferences,
                settings);
    }

    /** For the files of a repository that lie in none of its docsets. */
    static DocsetConfig outside(List<Docset> docsets, GlobFlavour flavour) {
        List<Glob> taken = docsets.stream()
                .map(docset -> Glob.below(docset.folder(), flavour))
                .toList();
        FileGroup rest =
                new FileGroup(new GlobSet(everything(flavour).include(), taken), "", "", Optional.empty(), false);
        Position nowhere = Position.of("");
        Settings none = new Settings(new YamlValue.Mapping(List.of(), nowhere), finding -> {});
        return new DocsetConfig(
                "",
                flavour,
                List.of(rest),
                "",
                "",
                "",
                true,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                none);
    }

    static GlobSet everything(GlobFlavour flavour) {
        return new GlobSet(Glob.of("**", flavour).stream().toList(), List.of());
    }
}
