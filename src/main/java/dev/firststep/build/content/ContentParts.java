package dev.firststep.build.content;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.markdown.Inclusions;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceFile;
import dev.firststep.source.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the articles of a content folder can include: the files for that, and one another. Those of the source language
 * stand in for those that a translation lacks. Safe to share between threads.
 */
public final class ContentParts {
    private static final String ROOT = "~/";

    private final LocaleTag source;
    private final Map<String, SourceFile> parts;
    private final Map<String, SourceEntry> articles = new HashMap<>();

    /**
     * Takes the files.
     *
     * @param parts by their path below the content folder
     */
    public ContentParts(LocaleTag source, Map<String, SourceFile> parts, List<SourceEntry> articles) {
        this.source = source;
        this.parts = Map.copyOf(parts);
        articles.forEach(article -> this.articles.put(article.relative(), article));
    }

    /** What an article can include. */
    Inclusions of(SourceEntry article) {
        String own = article.relative().substring(article.top().length() + 1);
        LocaleTag locale = new LocaleTag(article.top());
        return new Inclusions() {
            /** Paths start below the folder of the language, so that files which stand in for others have theirs. */
            @Override
            public String article(String file) {
                return own;
            }

            @Override
            public Optional<Included> find(String path, String from) {
                return ContentParts.this.find(path, from, locale);
            }
        };
    }

    private Optional<Inclusions.Included> find(String written, String from, LocaleTag locale) {
        String path = written.startsWith(ROOT)
                ? RepositoryPath.resolve("", written.substring(ROOT.length()))
                : RepositoryPath.resolve(RepositoryPath.parent(from), written);
        return RepositoryPath.leaves(path)
                ? Optional.empty()
                : text(locale + "/" + path)
                        .or(() -> text(source + "/" + path))
                        .map(file -> new Inclusions.Included(path, file.shown(), file.text()));
    }

    private Optional<SourceFile> text(String relative) {
        return Optional.ofNullable(parts.get(relative))
                .or(() -> Optional.ofNullable(articles.get(relative)).flatMap(ContentParts::article));
    }

    /** What is wrong with the file of an article is reported when that is read. */
    private static Optional<SourceFile> article(SourceEntry entry) {
        try {
            return TextReader.read(entry, finding -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
