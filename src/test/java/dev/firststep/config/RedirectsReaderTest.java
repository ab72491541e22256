package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import dev.firststep.model.address.ArticleAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedirectsReaderTest extends ConfigTestCase {
    @Test
    void redirectsAreRead() {
        texts.put("redirects.yml", "redirects:\n  - from: a\n    to: b/c#d\n  - {from: e, to: index}\n");
        assertEquals(
                List.of(
                        new Redirect(
                                new ArticlePath("a"),
                                new ArticlePath("b/c"),
                                Optional.of("d"),
                                new Position("content/redirects.yml", 2, 5)),
                        new Redirect(
                                new ArticlePath("e"),
                                ArticlePath.HOME,
                                Optional.empty(),
                                new Position("content/redirects.yml", 4, 5))),
                read().orElseThrow().redirects());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void anAddressCanHaveMovedToAnotherSite() {
        texts.put("redirects.yml", "redirects:\n  - {from: a, to: 'https://portal.azure.cn/x'}\n");
        assertEquals(
                List.of(new Departure(
                        new ArticlePath("a"),
                        new Target.ToWeb("https://portal.azure.cn/x", "portal.azure.cn"),
                        new Position("content/redirects.yml", 2, 5))),
                read().orElseThrow().departures());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aBrokenRedirectIsLeftOutWithItsCorrection() {
        texts.put("redirects.yml", """
                redirects:
                  - {from: /a/, to: b}
                  - {from: a, to: 'B C.md#x'}
                  - {from: index, to: b}
                  - {from: ../../etc, to: b}
                  - {from: c, to: d}
                """);
        assertEquals(1, read().orElseThrow().redirects().size());
        assertEquals(
                List.of(
                        "content/redirects.yml:2:12 value-invalid: '/a/' can't be an address that has moved",
                        "content/redirects.yml:3:19 value-invalid: 'B C.md#x' can't be the address of an article",
                        "content/redirects.yml:4:12 value-invalid: 'index' can't be an address that has moved",
                        "content/redirects.yml:5:12 value-invalid: '../../etc' can't be an address that has moved"),
                findings.lines());
        assertEquals(List.of("write 'a'", "write 'b-c#x'", "write 'index'", ArticleAddress.HINT), findings.hints());
    }
}
