package dev.firststep.learn.repository;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.address.RepositoryPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code .openpublishing.publish.config.json} says.
 *
 * @param docsets the docsets to publish, in the order of the file
 * @param dependencies repositories that are put into this one
 * @param redirectionFiles paths of redirection files besides {@code .openpublishing.redirection.json}
 * @param settings everything else it holds
 */
public record PublishConfig(
        List<PublishedDocset> docsets,
        List<DependentRepository> dependencies,
        List<String> redirectionFiles,
        Settings settings) {
    public static final String PATH = ".openpublishing.publish.config.json";

    public PublishConfig {
        docsets = List.copyOf(docsets);
        dependencies = List.copyOf(dependencies);
        redirectionFiles = List.copyOf(redirectionFiles);
    }

    /**
     * One of {@code docsets_to_publish}.
     *
     * @param folder {@code build_source_folder}, normalized: with a slash at its end, empty for the root
     * @param locale empty when the repository's own counts
     */
    public record PublishedDocset(
            String name, String folder, Optional<String> locale, Position position, Settings settings) {
        private static final String OPEN = "open_to_public_contributors";

        /** The key by which every page says whether everyone may change it; they may not unless that is written. */
        YamlValue.Entry openToContributors() {
            YamlValue.Scalar no = new YamlValue.Scalar("false", false, settings.position());
            YamlValue.Scalar value = settings.scalar(OPEN).orElse(no);
            return new YamlValue.Entry(OPEN, value.position(), value);
        }
    }

    /**
     * One of {@code dependent_repositories}.
     *
     * @param pathToRoot the folder it takes in this repository, normalized, with a slash at its end
     * @param includeInBuild whether its pages are built as if they were ours
     */
    public record DependentRepository(
            String pathToRoot, String url, String branch, boolean includeInBuild, Position position) {
        /** Whether this is the repository that translations are made from. */
        public boolean isFallback() {
            return pathToRoot.equalsIgnoreCase("_repo.en-us/");
        }

        /** Whether this holds templates, not content. */
        public boolean isTemplate() {
            String lower = pathToRoot.toLowerCase(Locale.ROOT);
            return lower.startsWith("_themes") || lower.startsWith("_dependentpackages");
        }
    }

    static PublishConfig of(Settings settings) {
        List<PublishedDocset> docsets = new ArrayList<>();
        for (var item : settings.items("docsets_to_publish")) {
            Settings.of(item, settings.findings()).map(PublishConfig::docset).ifPresent(docsets::add);
        }
        List<DependentRepository> dependencies = new ArrayList<>();
        for (var item : settings.items("dependent_repositories")) {
            Settings.of(item, settings.findings())
                    .map(PublishConfig::dependency)
                    .ifPresent(dependencies::add);
        }
        return new PublishConfig(docsets, dependencies, settings.texts("redirection_files"), settings);
    }

    private static PublishedDocset docset(Settings settings) {
        return new PublishedDocset(
                settings.text("docset_name").orElse(""),
                RepositoryPath.folder(settings.text("build_source_folder").orElse("")),
                settings.text("locale").filter(text -> !text.isBlank()),
                settings.scalar("build_source_folder").map(s -> s.position()).orElseGet(settings::position),
                settings);
    }

    private static DependentRepository dependency(Settings settings) {
        return new DependentRepository(
                RepositoryPath.folder(settings.text("path_to_root").orElse("")),
                settings.text("url").orElse(""),
                settings.text("branch").orElse(""),
                settings.flag("include_in_build", false),
                settings.position());
    }
}
