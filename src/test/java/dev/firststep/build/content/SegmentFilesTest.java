package dev.firststep.build.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.work.Progress;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SegmentPair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentFilesTest {
    private static final String PAIR = """
            {"id": "a-103", "target": "你好。", "source": "Hello.", "line": 5, "column": 2}
            """;

    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    private Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private SiteIndex index() throws IOException {
        write("site.yml", """
                name: {en: Help, zh-CN: 帮助}
                description: {en: Help., zh-CN: 帮助。}
                publisher: {en: Us, zh-CN: 我们}
                base_url: https://help.example.com/
                source_locale: en
                locales:
                  - {tag: en, name: English}
                  - {tag: zh-CN, name: 简体中文}
                """);
        write("clouds.yml", """
                endpoints: {}
                clouds:
                  global:
                    name: {en: Global, zh-CN: 全球}
                    operator: {en: Microsoft, zh-CN: Microsoft}
                    hosts: [portal.azure.com]
                    endpoints: {}
                """);
        Project project = new Project(root, "content", Optional.empty(), root.resolve("out"), Optional.empty());
        BuildOptions options = new BuildOptions(
                project,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1,
                java.time.LocalDate.EPOCH,
                "test");
        return new SiteBuilder(options, Progress.SILENT).index(findings).orElseThrow();
    }

    private static List<SegmentPair> segments(SiteIndex index, String locale) {
        return Optional.ofNullable(index.articles().get(new ArticlePath("hello")))
                .flatMap(texts -> Optional.ofNullable(texts.get(new LocaleTag(locale))))
                .orElseThrow()
                .segments();
    }

    @Test
    void theSentencesBesideAnArticleBelongToIt() throws IOException {
        write("en/hello.md", "---\ntitle: Hello\n---\nHello.\n");
        write("zh-CN/hello.md", "---\ntitle: 你好\n---\n你好。\n");
        write("zh-CN/hello.segments.jsonl", PAIR);
        SiteIndex index = index();
        assertEquals(
                List.of(new SegmentPair("a-103", "你好。", "Hello.", new Position("content/zh-CN/hello.md", 5, 2))),
                segments(index, "zh-CN"));
        assertEquals(List.of(), segments(index, "en"));
        assertEquals(List.of(), findings);
    }

    @Test
    void sentencesWithoutAnArticleAreAFinding() throws IOException {
        write("en/hello.md", "---\ntitle: Hello\n---\nHello.\n");
        write("zh-CN/hello.segments.jsonl", PAIR);
        index();
        assertEquals(
                List.of("content/zh-CN/hello.segments.jsonl file-type"),
                findings.stream()
                        .map(d -> d.position().file() + " " + d.code().id())
                        .toList());
    }
}
