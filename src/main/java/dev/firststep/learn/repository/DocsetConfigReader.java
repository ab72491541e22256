package dev.firststep.learn.repository;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.glob.Glob;
import dev.firststep.learn.glob.GlobFlavour;
import dev.firststep.learn.glob.GlobSet;
import dev.firststep.learn.repository.DocsetConfig.Dependency;
import dev.firststep.learn.repository.DocsetConfig.FileMetadata;
import dev.firststep.learn.repository.DocsetConfig.MonikerRange;
import dev.firststep.learn.repository.DocsetConfig.RangeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code docfx.json} and {@code docfx.yml}, in the form of DocFX and in that of Learn's engine. */
final class DocsetConfigReader {
    /** What is no content in any docset, as DocFX v3 has it. */
    private static final List<String> NEVER = List.of(
            "_site/**", "_themes/**", "_themes.pdf/**", "_dependentPackages/**", "_repo.*/**", "_localization/**");

    private final Settings settings;
    private final GlobFlavour flavour;
    private final DiagnosticSink findings;

    private DocsetConfigReader(Settings settings, GlobFlavour flavour) {
        this.settings = settings;
        this.flavour = flavour;
        this.findings = settings.findings();
    }

    /** Reads the keys of a configuration file. */
    static DocsetConfig read(String file, Settings root, GlobFlavour flavour, String publishedName) {
        boolean nested = root.find("build").isPresent();
        Settings settings = nested ? root.below("build") : root;
        return new DocsetConfigReader(settings, flavour).config(file, publishedName);
    }

    private DocsetConfig config(String file, String publishedName) {
        return new DocsetConfig(
                file,
                flavour,
                groups(),
                settings.text("name").orElse(publishedName),
                trimmed(settings.text("basePath").orElse("")),
                settings.text("hostName").orElse(""),
                settings.flag("lowerCaseUrl", true),
                settings.flag("removeHostName", false),
                routes(),
                settings.below("globalMetadata").entries(),
                fileMetadata(),
                monikerRanges(),
                groupRanges(),
                dependencies(),
                references(),
                settings);
    }

    private static String trimmed(String path) {
        String normal = RepositoryPath.file(path);
        return normal.startsWith("/") ? normal.substring(1) : normal;
    }

    private List<FileGroup> groups() {
        List<FileGroup> groups = new ArrayList<>();
        settings.items("content").forEach(item -> group(item, false).ifPresent(groups::add));
        settings.items("resource").forEach(item -> group(item, true).ifPresent(groups::add));
        boolean chosen = settings.find("content").isPresent()
                || settings.find("resource").isPresent();
        if (!chosen) {
            groups.add(new FileGroup(globs(settings), "", "", Optional.empty(), false));
        }
        return groups;
    }

    /** An entry is a set of keys, or one pattern that stands for such a set. */
    private Optional<FileGroup> group(YamlValue item, boolean resource) {
        if (item instanceof Scalar scalar) {
            GlobSet files = new GlobSet(globs(List.of(scalar)), never());
            return Optional.of(new FileGroup(files, "", "", Optional.empty(), resource));
        }
        return Settings.of(item, findings)
                .map(keys -> new FileGroup(
                        globs(keys),
                        RepositoryPath.folder(
                                keys.text("src").or(() -> keys.text("cwd")).orElse("")),
                        RepositoryPath.folder(keys.text("dest").orElse("")),
                        keys.text("version").or(() -> keys.text("group")),
                        resource));
    }

    private GlobSet globs(Settings keys) {
        List<Glob> include = globs(keys.scalars("files"));
        boolean all = keys.find("files").isEmpty();
        List<Glob> exclude = new ArrayList<>(globs(keys.scalars("exclude")));
        exclude.addAll(never());
        return new GlobSet(all ? DocsetConfig.everything(flavour).include() : include, exclude);
    }

    private List<Glob> globs(List<Scalar> patterns) {
        return patterns.stream()
                .flatMap(pattern -> glob(pattern.value(), pattern.position()).stream())
                .toList();
    }

    private List<Glob> never() {
        return NEVER.stream()
                .flatMap(pattern -> Glob.of(pattern, flavour).stream())
                .toList();
    }

    private Optional<Glob> glob(String pattern, Position position) {
        Optional<Glob> glob = Glob.of(pattern, flavour);
        if (glob.isEmpty()) {
            findings.add(
                    Code.GLOB_INVALID,
                    position,
                    "the pattern " + Wording.quoted(pattern) + " can't be read",
                    "close every bracket and brace, and put no brace into another");
        }
        return glob;
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Entry entry : settings.below("routes").entries()) {
            if (entry.value() instanceof Scalar scalar) {
                routes.add(new Route(RepositoryPath.normalize(entry.key()), RepositoryPath.folder(scalar.value())));
            }
        }
        return routes;
    }

    private List<FileMetadata> fileMetadata() {
        List<FileMetadata> all = new ArrayList<>();
        for (Entry key : settings.below("fileMetadata").entries()) {
            for (Entry rule : rules(key.value())) {
                glob(rule.key(), rule.position())
                        .ifPresent(glob -> all.add(new FileMetadata(key.key(), glob, rule.value(), rule.position())));
            }
        }
        return all;
    }

    /** A set of patterns with values, or a list of such sets. */
    private static List<Entry> rules(YamlValue value) {
        if (value instanceof Mapping mapping) {
            return mapping.entries();
        }
        List<Entry> rules = new ArrayList<>();
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> {
                if (item instanceof Mapping mapping) {
                    rules.addAll(mapping.entries());
                }
            });
        }
        return rules;
    }

    private List<MonikerRange> monikerRanges() {
        Optional<YamlValue> value = settings.find("monikerRange");
        List<MonikerRange> ranges = new ArrayList<>();
        if (value.isPresent() && value.get() instanceof Scalar scalar) {
            Glob.of("**", flavour).ifPresent(all -> ranges.add(new MonikerRange(all, range(scalar))));
        }
        for (Entry entry : value.map(DocsetConfigReader::rules).orElse(List.of())) {
            if (entry.value() instanceof Scalar scalar) {
                glob(entry.key(), entry.position())
                        .ifPresent(glob -> ranges.add(new MonikerRange(glob, range(scalar))));
            }
        }
        return ranges;
    }

    private static RangeText range(Scalar scalar) {
        return new RangeText(scalar.value(), scalar.position());
    }

    private SortedMap<String, RangeText> groupRanges() {
        SortedMap<String, RangeText> ranges = new TreeMap<>();
        for (Entry entry : settings.below("groups").entries()) {
            Settings.of(entry.value(), findings)
                    .flatMap(keys -> keys.scalar("moniker_range").or(() -> keys.scalar("monikerRange")))
                    .ifPresent(scalar -> ranges.put(entry.key(), range(scalar)));
        }
        versions().forEach(version -> ranges.put(version.value(), range(version)));
        return ranges;
    }

    /** The {@code version} of each entry, which DocFX v2 used as a range of its own. */
    private List<Scalar> versions() {
        return Stream.of("content", "resource")
                .flatMap(key -> settings.items(key).stream())
                .filter(Mapping.class::isInstance)
                .flatMap(item -> Settings.of(item, findings).stream())
                .flatMap(keys -> keys.scalar("version").stream())
                .toList();
    }

    private SortedMap<String, Dependency> dependencies() {
        SortedMap<String, Dependency> dependencies = new TreeMap<>();
        for (Entry entry : settings.below("dependencies").entries()) {
            dependency(entry.value()).ifPresent(found -> dependencies.put(RepositoryPath.folder(entry.key()), found));
        }
        return dependencies;
    }

    private Optional<Dependency> dependency(YamlValue value) {
        if (value instanceof Scalar scalar) {
            String url = scalar.value();
            int hash = url.indexOf('#');
            return Optional.of(new Dependency(
                    hash < 0 ? url : url.substring(0, hash),
                    hash < 0 ? Optional.empty() : Optional.of(url.substring(hash + 1)),
                    false));
        }
        return Settings.of(value, findings)
                .map(keys -> new Dependency(
                        keys.text("url").or(() -> keys.text("path")).orElse(""),
                        keys.text("branch"),
                        keys.flag("includeInBuild", false)));
    }

    private List<String> references() {
        List<String> references = new ArrayList<>();
        for (String key : List.of(
                "extend",
                "monikerDefinition",
                "metadataSchema",
                "markdownValidationRules",
                "buildValidationRules",
                "allowlists",
                "sandboxEnabledModuleList",
                "documentUrls",
                "xref")) {
            settings.items(key).forEach(item -> {
                if (item instanceof Scalar scalar) {
                    references.add(RepositoryPath.normalize(scalar.value()));
                }
            });
        }
        return references;
    }
}
