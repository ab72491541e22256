package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreadcrumbsReaderTest extends ConfigTestCase {
    @BeforeEach
    void addTheOtherFiles() {
        texts.put("site.yml", SITE);
        texts.put("clouds.yml", CLOUDS);
    }

    private List<String> read(String breadcrumbs) {
        texts.put("en/breadcrumbs.yml", breadcrumbs);
        return lines(read().orElseThrow().breadcrumbs().getOrDefault(EN, List.of()), "");
    }

    private static List<String> lines(List<BreadcrumbLevel> levels, String indent) {
        return levels.stream()
                .flatMap(level -> Stream.concat(
                        Stream.of(indent + level.title().orElse("?") + " over '" + level.folder() + "'"
                                + level.article()
                                        .map(path -> " at '" + path + "'")
                                        .orElse("")
                                + level.trail().map(path -> " for " + path).orElse("")
                                + level.lang().map(tag -> " in " + tag).orElse("")),
                        lines(level.items(), indent + "  ").stream()))
                .toList();
    }

    @Test
    void levelsStandAboveEachOther() {
        String text = """
                - title: Docs
                  breadcrumb_path: /docs/toc.json
                  items:
                    - {folder: a/b, article: index}
                    - {title: 账单, lang: zh-CN, folder: bills}
                """;
        List<String> levels =
                List.of("Docs over '' for /docs/toc.json", "  ? over 'a/b' at ''", "  账单 over 'bills' in zh-CN");
        assertEquals(levels, read(text));
        ContentConfig config = read().orElseThrow();
        texts.putAll(ContentConfigWriter.write(config));
        assertEquals(levels, lines(read().orElseThrow().breadcrumbs().getOrDefault(EN, List.of()), ""));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aLevelThatIsNotSoundIsLeftOut() {
        assertEquals(List.of("Docs over ''", "  C over ''", "  D over ''"), read("""
                - title: Docs
                  items:
                    - {folder: a}
                    - {title: B, folder: /B/}
                    - {title: C, breadcrumb_path: /c}
                    - {title: D, link: "https://example.com/"}
                """));
        assertEquals(
                List.of(
                        "content/en/breadcrumbs.yml:3:7 key-missing: a breadcrumb with neither a title nor an article",
                        "content/en/breadcrumbs.yml:4:26 value-invalid: '/B/' can't be the path of articles",
                        "content/en/breadcrumbs.yml:5:18 key-unknown: unknown key 'breadcrumb_path'",
                        "content/en/breadcrumbs.yml:6:18 key-unknown: unknown key 'link'"),
                findings.lines());
    }

    @Test
    void levelsNestedWithoutEndAreCutOff() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            text.append(" ".repeat(2 * i))
                    .append("- title: x\n")
                    .append(" ".repeat(2 * i))
                    .append("  items:\n");
        }
        assertEquals(
                BreadcrumbLevel.MAX_DEPTH,
                read(text + " ".repeat(28) + "- title: last\n").size());
        assertEquals(
                List.of("content/en/breadcrumbs.yml:25:27 limit-nesting: breadcrumbs nested more than 12 deep"),
                findings.lines());
    }
}
