package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {
    private static final Position BODY = new Position("a.md", 5, 1);
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void ourOwnMarkupPassesUnchanged() {
        String html = """
                <div class="heading"><h2 id="@H0">a &amp; b&nbsp;c</h2><a class="heading-anchor" href="#@H0" aria-labelledby="@H0" title="@Tx"></a></div>
                <p>@Va <a href="@L0" title="&quot;&lt;">x</a></p>
                """.replace('@', '\uE000');
        assertEquals(html, new Sanitizer().pass(html, BODY, findings::add));
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"x\">a</p>",
                "<p style=\"x\">a</p>",
                "<p class=\"other\">a</p>",
                "<a href=\"javascript:x\">a</a>",
                "<a href=\"https://example.com\">a</a>",
                "<img src=\"//evil.example\" alt=\"\">",
                "<script>x</script>",
                "<style>x</style>",
                "<noscript>x</noscript>",
                "<xmp>x</xmp>",
                "<textarea>x</textarea>",
                "<title>x</title>",
                "<iframe></iframe>",
                "<template>x</template>",
                "<svg><a></a></svg>",
                "<p>a",
                "<p><div>a</div></p>",
                "a & b"
            })
    void aDifferenceIsAnErrorAndNeverASilentRepair(String html) {
        new Sanitizer().pass(html, BODY, findings::add);
        assertEquals(
                List.of("html-removed"),
                findings.stream().map(d -> d.code().id()).toList());
        assertEquals(BODY, findings.get(0).position());
    }
}
