package dev.firststep.learn.yamlpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.UnzippedCorpus;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.Settings;
import dev.firststep.markdown.Article;
import dev.firststep.markdown.MarkdownParser;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The YAML pages of real repositories, where they are at hand. */
class YamlPageCorpusTest {
    private static final int SECTIONS = 30;

    /** Headings that stand in summaries and in what is added at the end. */
    private static final int IN_TEXTS = 14;

    private final Findings findings = new Findings();
    private final Map<String, Integer> counts = new TreeMap<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"partner-center-zh-cn, zh-CN", "partner-center-de-de, de-DE"})
    void everyPageIsAnArticle(String name, String locale) throws IOException {
        LearnRepository repository = UnzippedCorpus.open(name, folder, finding -> {});
        for (Docset docset : repository.docsets()) {
            for (DocsetFile file : docset.files(FileKind.YAML_PAGE)) {
                read(file, new LocaleTag(locale));
            }
        }
        assertEquals(
                Map.of(
                        "FAQ",
                        8,
                        "FAQ h1",
                        8,
                        "FAQ h2",
                        SECTIONS + IN_TEXTS,
                        "FAQ h3",
                        146,
                        "Landing",
                        2,
                        "Landing h1",
                        2,
                        "Landing h2",
                        8,
                        "Landing h3",
                        12),
                counts);
        assertEquals(
                List.of(Code.URL_FORBIDDEN),
                findings.all().stream().map(Diagnostic::code).distinct().toList());
    }

    private void read(DocsetFile file, LocaleTag locale) {
        Optional<String> type = PageType.of(file);
        String text = file.files().text(file.stored(), findings).orElseThrow().text();
        YamlDocument document = Settings.value(file.files(), file.stored(), findings)
                .map(root -> new YamlPageReader(locale).read(type.orElse("none"), root, text, findings))
                .orElseThrow();
        if (!(document instanceof YamlDocument.Page page)) {
            counts.merge("not built", 1, Integer::sum);
            return;
        }
        Article article = new MarkdownParser(Emphasis.COMMONMARK).parse(source(page, file, locale), findings);
        counts.merge(page.type(), 1, Integer::sum);
        article.facts().headings().forEach(h -> counts.merge(page.type() + " h" + h.level(), 1, Integer::sum));
    }

    private static ArticleSource source(YamlDocument.Page page, DocsetFile file, LocaleTag locale) {
        FrontMatter front = FrontMatter.titled(page.title().orElseThrow());
        return new ArticleSource(
                locale, new ArticlePath("x"), file.shown(), page.markdown(), 1, 0, "0", front, page.lines());
    }
}
