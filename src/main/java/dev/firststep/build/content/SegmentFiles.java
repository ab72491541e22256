package dev.firststep.build.content;

import dev.firststep.config.segments.SegmentLines;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.model.SegmentPair;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceFile;
import dev.firststep.source.TextReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files beside articles that hold their sentences in two languages. */
final class SegmentFiles {
    /** The longest bilingual article, with room for keys and escapes. */
    static final int MAX_BYTES = 8 * TextReader.MAX_BYTES;

    private SegmentFiles() {}

    static List<SegmentPair> read(SourceEntry entry, SourceFile file, DiagnosticSink findings) {
        CharacterGuard.check(file.text(), file.shown(), 1, findings);
        return SegmentLines.read(YamlText.ofFile(file.shown(), file.text()), article(entry.shown()), findings);
    }

    /** The article beside which a file lies. */
    private static String article(String path) {
        return path.substring(0, path.length() - SegmentLines.ENDING.length()) + ".md";
    }

    /**
     * The pairs by the path of their article; a file without an article is a finding.
     *
     * @param pairs by the path of their file
     */
    static Map<String, List<SegmentPair>> byArticle(
            SortedMap<String, List<SegmentPair>> pairs, ContentFiles files, DiagnosticSink findings) {
        Set<String> articles = new HashSet<>();
        files.articles().forEach(article -> articles.add(article.relative()));
        SortedMap<String, List<SegmentPair>> byArticle = new TreeMap<>();
        for (SourceEntry entry : files.segments()) {
            String article = article(entry.relative());
            if (!articles.contains(article)) {
                findings.add(
                        Code.FILE_TYPE,
                        Position.of(entry.shown()),
                        "there is no article beside this file to which its sentences belong",
                        "give it the name of its article, or remove it");
            } else if (pairs.containsKey(entry.relative())) {
                byArticle.put(article, pairs.get(entry.relative()));
            }
        }
        return byArticle;
    }
}
