package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article says without linking to it, and how much it says. */
class TextChecksTest {
    private static final String BELONGS = " warning cross-cloud-text  portal.azure.com belongs to cloud 'global', but"
            + " this text is also shown in cloud 'china-21vianet'";

    @TempDir
    Path root;

    @Test
    void textAndCodeThatNameAnotherCloudsHostAreWarnings() throws IOException {
        assertFindings(
                "A",
                "Open Portal.Azure.com/users,\n`curl portal.azure.com` or por*tal*.azure.com.\n\n"
                        + "## On portal.azure.com\n\n```\ncurl https://portal.azure.com/\n```",
                "content/en/a.md:5:6" + BELONGS,
                "content/en/a.md:6:1" + BELONGS,
                "content/en/a.md:6:28" + BELONGS,
                "content/en/a.md:8:7" + BELONGS,
                "content/en/a.md:10:1" + BELONGS);
    }

    @Test
    void theTitleNamesNoHostOfAnotherCloudEither() throws IOException {
        assertFindings("Open portal.azure.com", "Text.", "content/en/a.md:2:1" + BELONGS);
        String out = site("Open portal.azure.com", "Text.").build().out();
        assertTrue(out.contains("\n    leave it out: titles and descriptions are the same in every cloud\n"), out);
    }

    @Test
    void theTitleOfALinkNamesNoHostOfAnotherCloudEither() throws IOException {
        assertFindings("A", "Ask [us](contact.md \"or portal.azure.com\").", "content/en/a.md:5:5" + BELONGS);
    }

    @Test
    void textThatIsRightForItsReadersIsFine() throws IOException {
        assertFindings(
                "A",
                "Read www.w3.org or example.org, in site.yml or {{endpoint.azure-portal.url}}.\n\n::: zone pivot=\"global\"\n\n"
                        + "Open portal.azure.com.\n\n::: zone-end");
    }

    @Test
    void aForeignHostThatIsLinkedIsReportedAsALinkOnly() throws IOException {
        assertFindings(
                "A",
                "Open https://portal.azure.com/users.",
                "content/en/a.md:5:6 error cross-cloud-link  portal.azure.com belongs to cloud 'global', but this passage"
                        + " is also shown in cloud 'china-21vianet'");
    }

    @Test
    void theHintNamesTheEndpointThatEveryCloudHas() throws IOException {
        String out = site("A", "Open portal.azure.com.").build().out();
        assertTrue(
                out.contains("\n    link to endpoint:azure-portal instead, or wrap the sentence in ::: zone"
                        + " pivot=\"global\"\n"),
                out);
    }

    @Test
    void aTitleMustFit() throws IOException {
        assertFindings("字".repeat(60), "Text.");
        assertFindings(
                "字".repeat(60) + "a",
                "Text.",
                "content/en/a.md:2:1 warning title-length  the title is 121 columns wide, more than 120");
    }

    @Test
    void anArticleHasSomethingToRead() throws IOException {
        assertFindings(
                "A", "***\n", "content/en/a.md warning body-empty  there is nothing to read below the front matter");
        assertFindings("A", "```\ncode\n```");
    }

    private void assertFindings(String title, String body, String... expected) throws IOException {
        TestSite.Result result = site(title, body).build();
        assertEquals(List.of(expected), result.findings(), result::out);
    }

    private TestSite site(String title, String body) throws IOException {
        return TestSite.at(root, """
                -- content/en/toc.yml --
                - article: contact
                - article: a
                -- content/en/a.md --
                ---
                title: %s
                description: A.
                ---
                %s
                """.formatted(title, body));
    }
}
