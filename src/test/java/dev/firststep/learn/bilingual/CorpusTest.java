package dev.firststep.learn.bilingual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.Bilingual;
import dev.firststep.markdown.Body;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.MarkdownParser;
import dev.firststep.markdown.Part;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Heading;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real bilingual repositories, where they are at hand. */
class CorpusTest {
    @Test
    void chinese(@TempDir Path folder) throws IOException {
        Figures figures = Figures.of(unzip("partner-center-zh-cn.zip", folder), new LocaleTag("zh-CN"));
        figures.foreign.forEach(System.out::println);
        System.out.println(figures);
        figures.damage.forEach(System.out::println);
    }

    @Test
    void german(@TempDir Path folder) throws IOException {
        Figures figures = Figures.of(unzip("partner-center-de-de.zip", folder), new LocaleTag("de-DE"));
        System.out.println(figures);
        figures.damage.forEach(System.out::println);
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

    static final class Figures {
        int files;
        int pairs;
        int headings;
        int anchored;
        int sameIds;
        final List<String> foreign = new ArrayList<>();
        final List<String> damage = new ArrayList<>();

        static Figures of(Path folder, LocaleTag locale) throws IOException {
            Figures figures = new Figures();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                    figures.add(folder.relativize(file).toString(), Files.readString(file), locale);
                }
            }
            return figures;
        }

        private void add(String file, String raw, LocaleTag locale) {
            String text = raw.replace("\uFEFF", "").replace("\r\n", "\n");
            if (!Segments.isBilingual(text)) {
                return;
            }
            files++;
            List<Diagnostic> found = new ArrayList<>();
            int body = bodyOffset(text);
            Bilingual both = new MarkdownParser(Emphasis.COMMONMARK)
                    .parseBoth(
                            source(locale, file, text, body),
                            source(new LocaleTag("en"), file, text, body),
                            Inclusions.NONE,
                            found::add);
            found.stream()
                    .filter(d ->
                            d.code().id().startsWith("segment") || d.code().id().startsWith("limit"))
                    .forEach(d -> damage.add(d.toString()));
            pairs += both.target().facts().segments().size();
            List<Heading> target = both.target().facts().headings();
            List<Heading> source = both.source().facts().headings();
            assertEquals(target.size(), source.size(), file);
            for (int i = 0; i < target.size(); i++) {
                headings++;
                sameIds += target.get(i).id().equals(source.get(i).id()) ? 1 : 0;
            }
            String english = html(both.source().body());
            for (String line : english.lines().toList()) {
                if (line.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
                    foreign.add(file + ": " + line);
                }
            }
        }

        private static String html(Body body) {
            StringBuilder html = new StringBuilder();
            for (Part part : body.parts()) {
                html.append(part instanceof Part.Html h ? h.html() : "");
            }
            return html.toString();
        }

        private static int bodyOffset(String text) {
            int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
            return end < 0 ? 0 : text.indexOf('\n', end + 1) + 1;
        }

        private static ArticleSource source(LocaleTag locale, String file, String text, int body) {
            FrontMatter front = new FrontMatter(
                    "T",
                    Optional.empty(),
                    CloudScope.EVERYWHERE,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new TreeMap<>(),
                    Map.of());
            int line = 1
                    + (int) text.substring(0, body)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return new ArticleSource(locale, new ArticlePath("a"), file, text, line, body, "0", front);
        }

        @Override
        public String toString() {
            return files + " files, " + pairs + " pairs, " + headings + " headings, " + sameIds + " same ids, "
                    + foreign.size() + " foreign";
        }
    }
}
