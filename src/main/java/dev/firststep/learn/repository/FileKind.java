package dev.firststep.learn.repository;

import dev.firststep.learn.address.RepositoryPath;
import java.util.Locale;

/** What a file of a docset is to its build, as DocFX v3 tells by the name. */
public enum FileKind {
    /** A page in Markdown. */
    MARKDOWN_PAGE,
    /** A page, or data, in YAML. */
    YAML_PAGE,
    /** A page, or data, in JSON. */
    JSON_PAGE,
    TOC,
    /** Copied as it is. */
    RESOURCE,
    /** Configuration, which is no part of the site. */
    CONFIGURATION;

    /** The kind of a path by its name alone. */
    static FileKind of(String path) {
        String stem = RepositoryPath.stem(path);
        if (stem.equalsIgnoreCase("docfx")
                || stem.equalsIgnoreCase("redirections")
                || stem.equalsIgnoreCase("docsets")) {
            return CONFIGURATION;
        }
        String ending = RepositoryPath.ending(path).toLowerCase(Locale.ROOT);
        boolean page = ending.equals(".md") || ending.equals(".yml") || ending.equals(".json");
        if (page && (stem.equalsIgnoreCase("toc") || stem.equalsIgnoreCase("toc.experimental"))) {
            return TOC;
        }
        return switch (ending) {
            case ".md" -> MARKDOWN_PAGE;
            case ".yml" -> YAML_PAGE;
            case ".json" -> JSON_PAGE;
            default -> RESOURCE;
        };
    }

    public boolean isPage() {
        return this == MARKDOWN_PAGE || this == YAML_PAGE || this == JSON_PAGE;
    }
}
