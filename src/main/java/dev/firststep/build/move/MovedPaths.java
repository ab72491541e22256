package dev.firststep.build.move;

import dev.firststep.config.segments.SegmentLines;
import dev.firststep.model.ArticlePath;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles and their new paths.
 *
 * @param from what was asked to be moved: an article, or a folder
 * @param folder whether everything below it moves with it
 */
record MovedPaths(ArticlePath from, ArticlePath to, boolean folder, SortedMap<ArticlePath, ArticlePath> articles) {
    private static final String MARKDOWN = ".md";
    private static final String INDEX = "/index.md";

    MovedPaths {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /** The path of an article after the move. */
    public ArticlePath after(ArticlePath path) {
        return articles.getOrDefault(path, path);
    }

    /** The path of an article, or of the folder that moves as a whole, if it is another one after the move. */
    public Optional<ArticlePath> changed(ArticlePath path) {
        Optional<ArticlePath> article = Optional.ofNullable(articles.get(path));
        return article.isEmpty() && folder && path.equals(from) ? Optional.of(to) : article;
    }

    /** The path of a file below its locale's folder after the move; only articles move, and the sentences beside them. */
    public String after(String file) {
        String ending = file.endsWith(SegmentLines.ENDING) ? SegmentLines.ENDING : MARKDOWN;
        if (!file.endsWith(ending)) {
            return file;
        }
        String article = file.substring(0, file.length() - ending.length()) + MARKDOWN;
        String moved = articleFile(article);
        return moved.substring(0, moved.length() - MARKDOWN.length()) + ending;
    }

    /** A file {@code x/index.md} stays one in its new folder. */
    private String articleFile(String file) {
        String stem = file.substring(0, file.length() - MARKDOWN.length());
        if (!ArticlePath.isValid(stem)) {
            return file;
        }
        return Optional.ofNullable(articles.get(ArticlePath.ofFile(file)))
                .map(path -> path + (file.endsWith(INDEX) ? INDEX : MARKDOWN))
                .orElse(file);
    }
}
