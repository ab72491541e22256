package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.OpeningBlock.Kind;
import dev.firststep.markdown.OpeningBlock.Line;
import dev.firststep.markdown.segments.Omission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static List<OpeningBlock> opening(String body) {
        return new MarkdownParser().opening(Parsed.source("a.md", body));
    }

    @Test
    void theOpeningEndsAtTheSecondHeading() {
        List<OpeningBlock> blocks = opening("""
                # Title

                **For**: you
                **By**: me

                - one
                - *two*

                > quote

                ## Part

                Text
                """);
        assertEquals(
                List.of(Kind.PARAGRAPH, Kind.LIST, Kind.OTHER),
                blocks.stream().map(OpeningBlock::kind).toList());
        assertEquals(
                List.of(new Line("For: you", "For"), new Line("By: me", "By")),
                blocks.get(0).target());
        assertEquals(
                List.of(new Line("one", ""), new Line("two", "")), blocks.get(1).target());
        assertEquals(7, blocks.get(0).position().line());
    }

    @Test
    void aBilingualOpeningIsReadInBothLanguages() {
        OpeningBlock block = opening("<span data-ttu-id=\"a-1\">**Für**: dich</span>"
                        + "<span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">**For**: you</span></span>\n")
                .get(0);
        assertEquals(List.of(new Line("Für: dich", "Für")), block.target());
        assertEquals(List.of(new Line("For: you", "For")), block.source());
    }

    @Test
    void blocksCanBeLeftOut() {
        ArticleParts parts = new ArticleParts("# T\n\nFirst [x](b.md)\n\nSecond\n");
        int start = parts.blocks().get(0).extent().start();
        Article article = parts.parse(new Omission(Set.of(start)));
        assertEquals("<p>Second</p>\n", new Parsed(article, List.of()).html());
        assertEquals(List.of(), article.facts().links());
    }

    private record ArticleParts(String body) {
        List<OpeningBlock> blocks() {
            return opening(body);
        }

        Article parse(Omission omission) {
            return new MarkdownParser().parse(Parsed.source("a.md", body), omission, Inclusions.NONE, finding -> {});
        }
    }
}
