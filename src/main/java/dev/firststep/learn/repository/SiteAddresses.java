package dev.firststep.learn.repository;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import java.util.Locale;

/** The addresses of the files of a docset, as DocFX v3 makes them with {@code urlType: docs} or {@code pretty}. */
public final class SiteAddresses {
    private final DocsetConfig config;

    public SiteAddresses(DocsetConfig config) {
        this.config = config;
    }

    /**
     * The path of what a file becomes, without the base path: a page keeps its name without an ending, {@code toc.yml}
     * becomes {@code toc.json}, a resource stays.
     */
    public String sitePath(String path, FileKind kind, boolean data) {
        String routed = route(destination(path));
        String named = kind == FileKind.TOC || (kind.isPage() && data)
                ? withoutEnding(routed) + ".json"
                : kind.isPage() ? withoutEnding(routed) : routed;
        return config.lowerCaseUrl() ? named.toLowerCase(Locale.ROOT) : named;
    }

    /** The address of a file of the docset from the root of the host, escaped, without a locale: {@code /base/folder/page}. */
    public String url(String path, FileKind kind, boolean data) {
        String sitePath = sitePath(path, kind, data);
        boolean index = kind.isPage() && !data && RepositoryPath.name(sitePath).equalsIgnoreCase("index");
        String shown = index ? RepositoryPath.parent(sitePath) : sitePath;
        String base = config.basePath().isEmpty() ? "" : config.basePath() + "/";
        boolean folder = isPretty() && kind.isPage() && !data && !index;
        return "/" + UrlText.escapePath(RepositoryPath.normalize(base + shown + (folder ? "/" : "")));
    }

    /** Whether the addresses of pages end with a slash, as {@code urlType: pretty} has it. */
    private boolean isPretty() {
        return config.settings()
                .text("urlType")
                .filter("pretty"::equalsIgnoreCase)
                .isPresent();
    }

    /** Whether the first part of the addresses is known. */
    public boolean hasBase() {
        return !config.basePath().isEmpty();
    }

    public String url(DocsetFile file) {
        return url(file.path(), file.kind(), PageType.isData(file));
    }

    private String destination(String path) {
        for (FileGroup group : config.groups()) {
            var destination = group.destination(path);
            if (destination.isPresent()) {
                return destination.get();
            }
        }
        return path;
    }

    private String route(String path) {
        for (int i = config.routes().size() - 1; i >= 0; i--) {
            var routed = config.routes().get(i).apply(path);
            if (routed.isPresent()) {
                return routed.get();
            }
        }
        return path;
    }

    private static String withoutEnding(String path) {
        return path.substring(0, path.length() - RepositoryPath.ending(path).length());
    }
}
