package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassageReaderTest {
    @Test
    void passagesAreFoundInTheArticleAndInWhatItIncludes() {
        String body = """
                Text

                ::: zone pivot="phone,tablet"
                - item

                  ::: moniker range=">= v2"
                  inner
                  ::: moniker-end
                ::: zone-end

                ::: zone target="docs"
                [!INCLUDE [part](part.md)]
                ::: zone-end

                ```
                ::: zone pivot="none"
                ```
                """;
        Inclusions inclusions = (path, from) -> Optional.of(
                new Inclusions.Included(path, "shown/" + path, "::: moniker range=\"v1\"\nx\n::: moniker-end\n"));
        assertEquals(
                List.of("[phone, tablet] at a.md:3:1", ">= v2 at a.md:6:3", "v1 at shown/part.md:1:1"),
                shown(body, inclusions));
    }

    @Test
    void anArticleWithoutColonsHasNone() {
        assertEquals(List.of(), shown("a\n\nb\n", Inclusions.NONE));
    }

    @Test
    void anArticleBeyondALimitHasNone() {
        assertEquals(List.of(), shown("> ".repeat(500) + "::: zone pivot=\"a\"\n", Inclusions.NONE));
    }

    private static List<String> shown(String body, Inclusions inclusions) {
        FrontMatter frontMatter = FrontMatter.titled("T");
        ArticleSource source =
                new ArticleSource(new LocaleTag("en"), new ArticlePath("a"), "a.md", body, 1, 0, "digest", frontMatter);
        return new PassageReader()
                .read(source, inclusions).stream().map(PassageReaderTest::shown).toList();
    }

    private static String shown(Passage passage) {
        String what = passage instanceof Passage.OfPivots zone
                ? zone.pivots().toString()
                : ((Passage.OfVersions) passage).range();
        return what + " at " + passage.position();
    }
}
