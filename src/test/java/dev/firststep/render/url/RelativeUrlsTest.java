package dev.firststep.render.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.SitePath;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelativeUrlsTest {
    private static String url(String from, String to) {
        return new RelativeUrls(new SitePath(from)).to(new SitePath(to));
    }

    @Test
    void goesUpOnlyAsFarAsNeeded() {
        assertEquals(
                "../support/contact/", url("en/global/billing/index.html", "en/global/support/contact/index.html"));
        assertEquals(
                "../../../zh-cn/global/billing/",
                url("en/global/billing/index.html", "zh-cn/global/billing/index.html"));
        assertEquals("../", url("en/global/billing/index.html", "en/global/index.html"));
        assertEquals("questions/", url("en/global/billing/index.html", "en/global/billing/questions/index.html"));
        assertEquals("../../../assets/site.css", url("en/global/billing/index.html", "assets/site.css"));
    }

    @Test
    void aSharedBeginningOfANameIsNotASharedFolder() {
        assertEquals("../bills/", url("en/global/bill/index.html", "en/global/bills/index.html"));
        assertEquals("../bill/", url("en/global/bills/index.html", "en/global/bill/index.html"));
    }

    @Test
    void aPageCanPointAtItselfAndAtTheRoot() {
        assertEquals("./", url("en/global/index.html", "en/global/index.html"));
        assertEquals("./", url("index.html", "index.html"));
        assertEquals("../../", url("en/global/index.html", "index.html"));
        assertEquals("en/global/", url("index.html", "en/global/index.html"));
        assertEquals("404.html", url("index.html", "404.html"));
    }

    @Test
    void anAnchorIsAppended() {
        Urls urls = new RelativeUrls(new SitePath("en/global/index.html"));
        assertEquals("a/#b", urls.to(new SitePath("en/global/a/index.html"), Optional.of("b")));
    }

    @Test
    void rootedAndAbsoluteAddressesKeepTheBasePath() {
        URI base = URI.create("https://help.example.com/docs/");
        SitePath page = new SitePath("en/global/index.html");
        assertEquals("/docs/en/global/", PrefixedUrls.rooted(base).to(page));
        assertEquals(
                "https://help.example.com/docs/en/global/",
                PrefixedUrls.absolute(base).to(page));
    }
}
