package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses and entries of the navigation that lead to other sites. */
class OtherSitesTest {
    @TempDir
    Path root;

    private TestSite site;

    @BeforeEach
    void write() throws IOException {
        site = TestSite.at(root, """
                -- content/redirects.yml --
                redirects:
                  - {from: old/portal, to: "https://portal.azure.cn/old"}
                  - {from: old/standard, to: "https://www.w3.org/"}
                -- content/en/toc.yml --
                - article: contact
                - title: Portal guide
                  link: https://portal.azure.cn/guide
                - title: Standards
                  link: https://www.w3.org/standards
                """);
        assertEquals(List.of(), site.build("--locale", "en").findings());
    }

    @Test
    void readersOfAPageThatMovedToTheirCloudsHostAreToldWhere() throws IOException {
        String page = site.read("site/en/china-21vianet/old/portal/index.html");
        assertTrue(page.contains("<a href=\"https://portal.azure.cn/old\">https://portal.azure.cn/old</a>"), page);
        assertFalse(page.contains("http-equiv=\"refresh\""), page);
        assertTrue(page.contains("noindex"), page);
    }

    @Test
    void readersAreNotSentIntoAnotherCloud() {
        assertFalse(Files.exists(site.path("site/en/global/old/portal/index.html")));
        assertTrue(Files.exists(site.path("site/en/global/old/standard/index.html")));
    }

    @Test
    void theNavigationLeadsToOtherSitesOfTheCloudOnly() throws IOException {
        String china = site.read("site/en/china-21vianet/contact/index.html");
        String global = site.read("site/en/global/contact/index.html");
        assertTrue(china.contains("https://portal.azure.cn/guide"), china);
        assertTrue(china.contains("https://www.w3.org/standards"), china);
        assertFalse(global.contains("portal.azure.cn"), global);
        assertTrue(global.contains("https://www.w3.org/standards"), global);
    }

    @Test
    void aHostThatNobodyKnowsIsReported() throws IOException {
        site.write("-- content/redirects.yml --\nredirects:\n  - {from: x, to: \"https://nowhere.example/\"}\n");
        assertEquals(
                List.of("content/redirects.yml:2:5 error host-unlisted  nowhere.example is not listed for any cloud"),
                site.build().findings());
    }

    @Test
    void itIsExplained() {
        assertTrue(site.run("explain", "old/portal").out().contains("https://portal.azure.cn/old"));
    }
}
