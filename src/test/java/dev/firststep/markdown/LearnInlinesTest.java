package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearnInlinesTest {
    @Test
    void anImageHasABorderAndItsAlternative() {
        assertHtml(
                "<p>See <img src=\"billing/bill.png\" alt=\"Pay &lt;now&gt;\" data-look=\"border\">.</p>\n",
                "See :::image type=\"content\" source=\"bill.png\" alt-text=\"Pay <now>\":::.\n");
    }

    @Test
    void anIconDecorates() {
        assertHtml(
                "<p>Click <img src=\"billing/x.png\" alt=\"\" data-look=\"icon\">.</p>\n",
                "Click :::image type=\"icon\" source=\"x.png\":::.\n");
    }

    @Test
    void anImageWithALargerOneLeadsToIt() {
        assertHtml(
                "<p><a href=\"billing/big.png\"><img src=\"billing/x.png\" alt=\"X\"><span class=\"full-size\">[image.full-size]</span></a></p>\n",
                ":::image source=\"x.png\" alt-text=\"X\" lightbox=\"big.png\" border=\"false\":::\n");
    }

    @Test
    void aLinkBeatsTheLargerImage() {
        assertHtml(
                "<p><a href=\"article:billing/pay\"><img src=\"billing/x.png\" alt=\"X\" data-look=\"border\"></a></p>\n",
                ":::image source=\"x.png\" alt-text=\"X\" lightbox=\"big.png\" link=\"pay.md\":::\n");
    }

    @Test
    void anImageInALinkHasNoneOfItsOwn() {
        assertHtml(
                "<p><a href=\"article:billing/pay\"><img src=\"billing/x.png\" alt=\"X\" data-look=\"border\"></a></p>\n",
                "[:::image source=\"x.png\" alt-text=\"X\" lightbox=\"big.png\":::](pay.md)\n");
    }

    @Test
    void aLongDescriptionCanBeOpenedByEverybody() {
        assertHtml("""
                <figure>
                <img src="billing/flow.png" alt="Flow" data-look="border" aria-describedby="fs-description-1">
                <details class="long-description">
                <summary>[image.description]</summary>
                <div id="fs-description-1">
                <p>First you, then your partner.</p>
                </div>
                </details>
                </figure>
                """, """
                :::image type="complex" source="flow.png" alt-text="Flow":::
                First you, then your partner.
                :::image-end:::
                """);
    }

    @Test
    void aVideoInTextIsALinkWithItsTitle() {
        assertHtml(
                "<p><span class=\"video\"><a href=\"https://www.youtube.com/watch?v=abc&start=3\"><span class=\"video-title\">Pay a bill <span class=\"video-host\">www.youtube.com</span></span></a></span></p>\n",
                ":::video source=\"https://www.youtube.com/embed/abc?start=3\" title=\"Pay a bill\" thumbnail=\"a.png\" upload-date=\"2026-01-02\":::\n");
    }

    @Test
    void aNameIsTheSameInEveryLanguage() {
        assertHtml(
                "<p>打开<span translate=\"no\" lang=\"en-us\" dir=\"ltr\">Cloud Shell</span>。</p>\n",
                "打开:::no-loc text=\"Cloud Shell\":::。\n");
    }

    @Test
    void aReferenceToNothingIsItsName() {
        Parsed parsed = Parsed.of("Use <xref:Contoso.Bill?text=Bill>, [it](xref:Contoso.Bill) or @Contoso.Bill.\n");
        assertEquals(
                "<p>Use <span translate=\"no\" lang=\"en-us\" dir=\"ltr\">Contoso.Bill</span>, it or @Contoso.Bill.</p>\n",
                parsed.html());
        assertEquals(List.of("5:5 xref-unknown", "5:36 xref-unknown"), parsed.found());
    }

    private static void assertHtml(String expected, String body) {
        Parsed parsed = Parsed.of(body);
        assertEquals(expected, parsed.html());
        assertEquals(List.of(), parsed.found());
    }
}
