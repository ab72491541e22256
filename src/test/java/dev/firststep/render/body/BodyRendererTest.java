package dev.firststep.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.markdown.BodyFactory;
import dev.firststep.markdown.Part;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.SampleSite;
import dev.firststep.render.url.RelativeUrls;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyRendererTest {
    private final SiteIndex index = new SampleSite().index();

    private String render(LocaleTag locale, CloudId cloud, ArticlePath path, Part... parts) throws IOException {
        PageEntry page = index.page(new Edition(locale, cloud), path).orElseThrow();
        Variables variables = new Variables(index.config());
        return new BodyRenderer(
                        index,
                        new LinkResolver(index),
                        variables,
                        SampleSite.strings(),
                        (entry, table, urls) -> List.of())
                .render(
                        page,
                        BodyFactory.of(parts),
                        new RelativeUrls(index.addresses().page(page.edition(), path)))
                .html();
    }

    private String render(Part... parts) throws IOException {
        return render(SampleSite.EN, SampleSite.GLOBAL, SampleSite.SELF_SUPPORT, parts);
    }

    @Test
    void aLinkToAnArticleIsRelativeAndKeepsItsAnchor() throws IOException {
        assertEquals(" href=\"../../support/contact/#ask\"", render(new Part.LinkHole(0)));
    }

    @Test
    void aLinkToAnAnchorOfTheSamePageIsJustTheAnchor() throws IOException {
        assertEquals(" href=\"#ask\"", render(new Part.LinkHole(3)));
    }

    @Test
    void aLinkToAnEndpointLeadsToThePortalOfTheCloud() throws IOException {
        assertEquals(
                " href=\"https://portal.azure.us/\" rel=\"noopener noreferrer\" class=\"external\"",
                render(SampleSite.EN, SampleSite.GOVERNMENT, SampleSite.SELF_SUPPORT, new Part.LinkHole(1)));
    }

    @Test
    void aShortLinkIsReplacedByTheAddressItIsPinnedTo() throws IOException {
        assertTrue(render(new Part.LinkHole(2)).startsWith(" href=\"https://support.example.com/help?a=1&amp;b=2\""));
    }

    @Test
    void mailAndSupportLinksResolve() throws IOException {
        assertEquals(" href=\"mailto:help@example.com\"", render(new Part.LinkHole(4)));
        assertEquals(" href=\"../../support/contact/\"", render(new Part.LinkHole(5)));
    }

    @Test
    void aLinkToThePageItselfSaysSo() throws IOException {
        assertEquals(
                " href=\"./\" aria-current=\"page\"",
                render(SampleSite.EN, SampleSite.GLOBAL, SampleSite.CONTACT, new Part.LinkHole(5)));
    }

    @Test
    void anImageReservesItsSpace() throws IOException {
        assertEquals(
                " src=\"../../../../media/roles.0123456789ab.png\" width=\"640\" height=\"280\""
                        + " loading=\"lazy\" decoding=\"async\"",
                render(new Part.ImageHole(0)));
    }

    @Test
    void aZoneOfAnotherCloudIsLeftOutWithAllThatIsInIt() throws IOException {
        Part china = new Part.ZoneStart(CloudScope.of(List.of(SampleSite.CHINA)));
        Part everywhere = new Part.ZoneStart(CloudScope.EVERYWHERE);
        Part end = new Part.ZoneEnd();
        Part[] parts = {
            new Part.Html("a"),
            china,
            new Part.Html("b"),
            everywhere,
            new Part.LinkHole(99),
            end,
            new Part.Html("c"),
            end,
            new Part.Html("d"),
            everywhere,
            new Part.Html("e"),
            end,
            new Part.Html("f")
        };
        assertEquals("adef", render(parts));
    }

    @Test
    void valuesAreEscaped() throws IOException {
        assertEquals("Azure portal", render(new Part.VariableHole("endpoint.azure-portal.name")));
        assertEquals("sign-in", render(new Part.HeadingIdHole(0)));
        StringBuilder out = new StringBuilder();
        HtmlText.append(out, "<a href=\"x\">'&'</a>");
        assertEquals("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;", out.toString());
    }

    @Test
    void labelsAndVariablesOfAnUntranslatedPageAreInTheLanguageOfItsText() throws IOException {
        String html = render(
                SampleSite.ZH,
                SampleSite.CHINA,
                SampleSite.UNTRANSLATED,
                new Part.LabelHole("alert.note"),
                new Part.Html(": "),
                new Part.VariableHole("cloud.name"));
        assertEquals("Note: China (21Vianet)", html);
    }

    @Test
    void aVariableWithoutAValueStaysAsWritten() throws IOException {
        assertEquals("{{no.such}}", render(new Part.VariableHole("no.such")));
    }
}
