package dev.firststep.config.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "support:billing",
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
                "support/contact"
            })
    void everythingElseIsNoTarget(String text) {
        assertEquals(Optional.empty(), TargetParser.parse(text));
    }

    @Test
    void aTargetIsOneOfFourKinds() {
        assertEquals(
                Optional.of(new Target.ToArticle(new ArticlePath("a/b"), Optional.of("c"))),
                TargetParser.parse("article:a/b#c"));
        assertEquals(
                Optional.of(new Target.ToArticle(ArticlePath.HOME, Optional.empty())),
                TargetParser.parse("article:index"));
        assertEquals(Optional.of(new Target.ToEndpoint("a-b")), TargetParser.parse("endpoint:a-b"));
        assertEquals(Optional.of(new Target.ToMail("a.b+c@d-e.cn")), TargetParser.parse("mailto:a.b+c@d-e.cn"));
        assertEquals(Optional.of(new Target.ToWeb("https://a.b/", "a.b")), TargetParser.parse("https://a.b/"));
    }

    @Test
    void aTargetReadsAsItWasWritten() {
        for (String text : new String[] {"article:a/b#c", "endpoint:a", "mailto:a@b.cn", "https://a.b/?c#d"}) {
            assertEquals(text, TargetParser.parse(text).orElseThrow().display());
        }
    }
}
