package dev.firststep.learn.bilingual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.learn.applicability.Applicability;
import dev.firststep.learn.applicability.ApplicabilityReader;
import dev.firststep.learn.applicability.CloudNames;
import dev.firststep.markdown.Article;
import dev.firststep.markdown.Bilingual;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.MarkdownParser;
import dev.firststep.markdown.Part;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Omission;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.single.SingleLanguage;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Heading;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SegmentPair;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real bilingual repositories, where they are at hand. */
class CorpusTest {
    private static final MarkdownParser PARSER = new MarkdownParser(Emphasis.COMMONMARK);
    private static final SingleLanguage SINGLE = new SingleLanguage(new BlockStructure(), Emphasis.COMMONMARK);
    private static final LocaleTag ENGLISH = new LocaleTag("en");

    /** A product whose name is the same in Chinese, and a line that stands in the repository outside all segments. */
    private static final List<String> EXPLAINED = List.of(
            "Application Insights Snapshot Debugger", "<p><strong>证明示例 #2 - 已完成 Microsoft 在线培训课程</strong> </p>");

    private final ApplicabilityReader notes = new ApplicabilityReader(new CloudNames(List.of()));
    private final SortedMap<String, Integer> figures = new TreeMap<>();
    private final List<String> foreign = new ArrayList<>();

    @Test
    void chineseAndEnglishArticles(@TempDir Path folder) throws IOException {
        readAll(unzip("partner-center-zh-cn.zip", folder), new LocaleTag("zh-CN"));
        assertEquals(350, figures.get("files"));
        assertEquals(30_936, figures.get("pairs"));
        assertEquals(3_581, figures.get("english ids"));
        assertEquals(3_588, figures.get("headings"));
        assertEquals(0, figures.getOrDefault("damaged segments", 0));
        assertEquals(0, figures.getOrDefault("texts that read otherwise alone", 0));
        assertEquals(34, figures.get("clouds [china-21vianet]"));
        assertEquals(18, figures.get("clouds [global, us-government]"));
        assertEquals(304, figures.get("articles with notes"));
        assertEquals(0, figures.getOrDefault("clouds that the translation names otherwise", 0));
        assertEquals(
                EXPLAINED,
                foreign.stream().map(line -> line.replaceAll("^.*: ", "")).toList());
    }

    @Test
    void germanAndEnglishArticles(@TempDir Path folder) throws IOException {
        readAll(unzip("partner-center-de-de.zip", folder), new LocaleTag("de-DE"));
        assertEquals(348, figures.get("files"));
        assertEquals(30_537, figures.get("pairs"));
        assertEquals(3_483, figures.get("english ids"));
        assertEquals(3_490, figures.get("headings"));
        assertEquals(0, figures.getOrDefault("damaged segments", 0));
        assertEquals(0, figures.getOrDefault("texts that read otherwise alone", 0));
        assertEquals(0, figures.getOrDefault("clouds that the translation names otherwise", 0));
    }

    private static Path unzip(String name, Path folder) throws IOException {
        Optional<Path> zip = Optional.ofNullable(System.getenv("FIRSTSTEP_CORPUS"))
                .map(corpus -> Path.of(corpus, name))
                .filter(Files::isRegularFile);
        assumeTrue(zip.isPresent(), "FIRSTSTEP_CORPUS names no folder with " + name);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip.orElseThrow()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (file.startsWith(folder) && entry.getName().endsWith(".md")) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
        return folder;
    }

    private void readAll(Path folder, LocaleTag locale) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
                if (Segments.isBilingual(text)) {
                    read(folder.relativize(file).toString(), text, locale);
                }
            }
        }
        figures.forEach((name, count) -> System.out.println("  " + locale + "  " + count + " " + name));
    }

    private void count(String name, int more) {
        figures.merge(name, more, Integer::sum);
    }

    private void read(String file, String text, LocaleTag locale) {
        ArticleSource target = source(locale, file, text);
        ArticleSource source = source(ENGLISH, file, text);
        Bilingual both = PARSER.parseBoth(
                target,
                source,
                Inclusions.NONE,
                finding -> count("damaged segments", finding.code().id().equals("segment-damaged") ? 1 : 0));
        count("files", 1);
        count("pairs", both.target().facts().segments().size());
        headings(both.target().facts().headings(), both.source().facts().headings());
        alone(target, Side.TARGET, both.target());
        alone(source, Side.SOURCE, both.source());
        notes(target);
        if (locale.language().equals("zh")) {
            chineseIn(file, text, both.source());
            englishIn(file, both.target());
        }
    }

    /** A heading whose id is made of English text in both languages has one of its own, or a translation has none. */
    private void headings(List<Heading> target, List<Heading> source) {
        assertEquals(target.size(), source.size());
        count("headings", target.size());
        for (int i = 0; i < target.size(); i++) {
            boolean same = target.get(i).id().equals(source.get(i).id());
            boolean named = !target.get(i).text().isEmpty();
            count("english ids", same && named ? 1 : 0);
        }
    }

    /** The language as Markdown of its own reads as the language in the bilingual file. */
    private void alone(ArticleSource bilingual, Side side, Article expected) {
        String body = bilingual.text().substring(bilingual.bodyOffset());
        SingleLanguage.Result result = SINGLE.of(body, side, Omission.NONE);
        Article article = PARSER.parse(source(bilingual.locale(), bilingual.file(), result.markdown()), finding -> {});
        boolean same = result.changed().isEmpty() && html(article).equals(unmarked(html(expected)));
        count("texts that read otherwise alone", same ? 0 : 1);
        if (!same) {
            System.out.println("  " + bilingual.file() + " " + side + " " + result.changed());
        }
    }

    /** Markdown has no way to say that the text of an image is in another language. */
    private static String unmarked(String html) {
        return html.replaceAll(" lang=\"(zh-CN|de-DE)\"", "");
    }

    private void notes(ArticleSource bilingual) {
        Applicability both = notes.read(PARSER.opening(bilingual), finding -> {});
        String body = bilingual.text().substring(bilingual.bodyOffset());
        String translated = SINGLE.of(body, Side.TARGET, Omission.NONE).markdown();
        Applicability alone =
                notes.read(PARSER.opening(source(bilingual.locale(), bilingual.file(), translated)), finding -> {});
        count("clouds " + both.appliesTo().only(), 1);
        count("articles with notes", both.notes().starts().isEmpty() ? 0 : 1);
        count("clouds that the translation names otherwise", both.appliesTo().equals(alone.appliesTo()) ? 0 : 1);
    }

    /** Texts of images are in the language of the translation: nothing in the file says them in another. */
    private void chineseIn(String file, String bilingual, Article english) {
        for (String line : html(english).replaceAll("<img[^>]*>", "").lines().toList()) {
            String text = Jsoup.parseBodyFragment(line).text();
            boolean ofImage = bilingual.contains("alt-text=\"" + text + "\"") || bilingual.contains("![" + text + "]");
            if (!ofImage && line.codePoints().anyMatch(CorpusTest::isHan)) {
                foreign.add(file + ": " + line);
            }
        }
    }

    private static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    /** No sentence that has a Chinese translation stands in the Chinese text. */
    private void englishIn(String file, Article chinese) {
        String text = Jsoup.parseBodyFragment(html(chinese)).text();
        for (SegmentPair pair : chinese.facts().segments()) {
            boolean sentence = pair.source().matches("[A-Za-z ,.']{30,}");
            boolean translated = pair.target().codePoints().anyMatch(CorpusTest::isHan);
            if (sentence && translated && text.contains(pair.source())) {
                foreign.add(file + ": " + pair.source());
            }
        }
    }

    private static String html(Article article) {
        StringBuilder html = new StringBuilder();
        for (Part part : article.body().parts()) {
            html.append(part instanceof Part.Html h ? h.html() : part.toString());
        }
        return html.toString();
    }

    private static ArticleSource source(LocaleTag locale, String file, String text) {
        int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
        int body = end < 0 ? 0 : text.indexOf('\n', end + 1) + 1;
        FrontMatter header = FrontMatter.titled("Title");
        int line =
                1 + (int) text.substring(0, body).chars().filter(c -> c == '\n').count();
        return new ArticleSource(locale, new ArticlePath("a"), file, text, line, body, "0".repeat(64), header);
    }
}
