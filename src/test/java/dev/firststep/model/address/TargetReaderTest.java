package dev.firststep.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "support:Billing",
                "mailto:a@b",
                "mailto:@azure.cn",
                "mailto:a@*.azure.cn",
                "mailto:a@azure.cn?subject=x",
                "mailto:a b@azure.cn",
                "mailto:",
                "endpoint:../x",
                "article:",
                "article:../x",
                "article:a#",
                "article:a#b c",
                "article:a#b#c",
                "http://www.azure.cn/",
                "support/contact",
                "article:glossary.md",
                "article:x/index"
            })
    void everythingElseIsNoTarget(String text) {
        assertEquals(Optional.empty(), TargetReader.read(text).allowed());
    }

    @Test
    void aTargetIsOneOfFiveKinds() {
        assertReads("article:a/b#c", new Target.ToArticle(new ArticlePath("a/b"), Optional.of("c")));
        assertReads("article:index", new Target.ToArticle(ArticlePath.HOME, Optional.empty()));
        assertReads("endpoint:a-b", new Target.ToEndpoint("a-b"));
        assertReads("support:a-b", new Target.ToSupport("a-b"));
        assertReads("mailto:a.b+c@d-e.cn", new Target.ToMail("a.b+c@d-e.cn"));
        assertReads("https://a.b/", new Target.ToWeb("https://a.b/", "a.b"));
    }

    private static void assertReads(String text, Target target) {
        assertEquals(new TargetReading.Allowed(target), TargetReader.read(text));
    }

    @Test
    void theHintIsTheNearestSoundAddress() {
        assertEquals(
                new TargetReading.Forbidden(
                        "the address 'article:Glossary.md#a' names no article", "write 'article:glossary#a'"),
                TargetReader.read("article:Glossary.md#a"));
        assertEquals(
                new TargetReading.Forbidden("the address 'article:' names no article", "write 'article:index'"),
                TargetReader.read("article:"));
    }

    @Test
    void aTargetReadsAsItWasWritten() {
        for (String text :
                new String[] {"article:a/b#c", "article:index#a", "endpoint:a", "mailto:a@b.cn", "https://a.b/?c#d"}) {
            assertEquals(text, TargetReader.read(text).allowed().orElseThrow().display());
        }
    }
}
