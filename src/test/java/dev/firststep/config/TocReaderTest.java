package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TocReaderTest extends ConfigTestCase {
    @Test
    void aTableOfContentsIsRead() {
        texts.put("en/toc.yml", """
                - article: index
                - title: Accounts
                  article: accounts
                  items:
                    - article: accounts/users
                """);
        assertEquals(
                Map.of(
                        EN,
                        List.of(
                                new TocEntry(
                                        Optional.empty(),
                                        Optional.of(ArticlePath.HOME),
                                        Optional.empty(),
                                        List.of(),
                                        new Position("content/en/toc.yml", 1, 12)),
                                new TocEntry(
                                        Optional.of("Accounts"),
                                        Optional.of(new ArticlePath("accounts")),
                                        Optional.empty(),
                                        List.of(new TocEntry(
                                                Optional.empty(),
                                                Optional.of(new ArticlePath("accounts/users")),
                                                Optional.empty(),
                                                List.of(),
                                                new Position("content/en/toc.yml", 5, 16))),
                                        new Position("content/en/toc.yml", 3, 12)))),
                read().orElseThrow().tocs());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aBrokenEntryIsLeftOut() {
        texts.put("zh-CN/toc.yml", """
                - items: [{article: a}]
                - title: Empty
                - a
                - article: /a
                - titel: x
                  article: b
                - title: Section
                  items: []
                """);
        assertEquals(2, read().orElseThrow().tocs().getOrDefault(ZH, List.of()).size());
        assertEquals(
                List.of(
                        "content/zh-CN/toc.yml:1:3 key-missing: an entry with neither a title nor an article",
                        "content/zh-CN/toc.yml:2:3 key-missing: a section with neither an article nor items",
                        "content/zh-CN/toc.yml:3:3 value-type: each entry is text, but must be a set of keys",
                        "content/zh-CN/toc.yml:4:12 value-invalid: '/a' can't be the path of an article",
                        "content/zh-CN/toc.yml:5:3 key-unknown: unknown key 'titel'"),
                findings.lines());
    }

    @Test
    void sectionsNestSixDeepAndNoDeeper() {
        texts.put("en/toc.yml", "- {title: x, items: [" + nested(5));
        assertTrue(read().isPresent());
        assertEquals(List.of(), findings.lines());
        texts.put("en/toc.yml", "- {title: x, items: [" + nested(6));
        assertTrue(read().isPresent());
        finds(
                "content/en/toc.yml:1:117 limit-nesting: sections nested more than 6 deep",
                "move the entries up a level");
    }

    /** The rest of a table of contents whose first section is open, with entries down to the given depth below it. */
    private static String nested(int depth) {
        return "{title: x, items: [".repeat(depth - 1) + "{article: a}" + "]}".repeat(depth) + "\n";
    }
}
