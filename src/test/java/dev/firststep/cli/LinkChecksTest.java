package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkChecksTest {
    @TempDir
    Path root;

    @Test
    void aSoundSiteHasNoFindings() throws IOException {
        assertFindings(
                "See [contact](contact.md#by-phone), the [portal](endpoint:azure-portal) or [bills](support:billing).");
    }

    @Test
    void aLinkToAMissingArticleStopsTheBuild() throws IOException {
        assertFindings(
                "See [contact](contacts.md).", "content/en/a.md:5:5 error link-target-missing  no article 'contacts'");
    }

    @Test
    void anArticleWhoseSourceIsGoneStandsInForIt() throws IOException {
        TestSite site = site("See [it](b.md).");
        site.write("-- content/zh-CN/b.md --\n---\ntitle: B\ndescription: B.\n---\n文字。\n");
        site.delete("content/en/b.md");
        assertEquals(
                List.of(
                        "content/zh-CN/b.md warning translation-extra  there is no such article in the source language en"),
                site.build().findings());
        String page = site.read("site/en/global/b/index.html");
        assertTrue(page.contains("文字。"), page);
    }

    @Test
    void aLinkToAMissingAnchorStopsTheBuild() throws IOException {
        assertFindings(
                "See [contact](contact.md#by-fone).",
                "content/en/a.md:5:5 error link-anchor-missing  no heading '#by-fone' in article 'contact' for clouds"
                        + " 'china-21vianet', 'global'");
    }

    @Test
    void anAnchorOfThePageItselfIsChecked() throws IOException {
        assertFindings(
                "See [below](#nowhere).",
                "content/en/a.md:5:5 error link-anchor-missing  no heading '#nowhere' in article 'a' for clouds"
                        + " 'china-21vianet', 'global'");
    }

    @Test
    void anAnchorInsideAZoneExistsInItsCloudsOnly() throws IOException {
        assertFindings(
                "See [below](#only-here).\n\n::: zone pivot=\"global\"\n\n## Only here\n\nText.\n\n::: zone-end\n",
                "content/en/a.md:5:5 error link-anchor-missing  no heading '#only-here' in article 'a' for cloud"
                        + " 'china-21vianet'");
    }

    @Test
    void aLinkToAPageThatThisCloudLacksStopsTheBuild() throws IOException {
        TestSite site = site("See [it](b.md).");
        site.write("""
                -- content/en/b.md --
                ---
                title: B
                description: B.
                applies_to: global
                ---
                Text with a [way back](a.md).
                """);
        assertEquals(
                List.of("content/en/a.md:5:5 error link-edition-missing  article 'b' has no page in cloud"
                        + " 'china-21vianet'"),
                site.build().findings());
    }

    @Test
    void aLinkToAnotherCloudsHostStopsTheBuild() throws IOException {
        assertFindings(
                "Go to [the portal](https://portal.azure.com/users).",
                "content/en/a.md:5:7 error cross-cloud-link  portal.azure.com belongs to cloud 'global', but this"
                        + " passage is also shown in cloud 'china-21vianet'");
    }

    @Test
    void aHostIsRecognisedHoweverItIsWritten() throws IOException {
        assertFindings(
                "Go to [the portal](https://PORTAL.Azure.com:443/users).",
                "content/en/a.md:5:7 error cross-cloud-link  portal.azure.com belongs to cloud 'global', but this"
                        + " passage is also shown in cloud 'china-21vianet'");
    }

    @Test
    void aZoneMakesAnotherCloudsHostRight() throws IOException {
        assertFindings(
                "::: zone pivot=\"global\"\n\nGo to [the portal](https://portal.azure.com/users).\n\n::: zone-end\n");
    }

    @Test
    void sharedHostsAreRightEverywhere() throws IOException {
        assertFindings("Read [the standard](https://www.w3.org/TR/).");
    }

    @Test
    void aHostThatNobodyListedStopsTheBuild() throws IOException {
        assertFindings(
                "::: zone pivot=\"global\"\n\nRead [this](https://blog.example.org/).\n\n::: zone-end\n",
                "content/en/a.md:7:6 error host-unlisted  blog.example.org is not listed for cloud 'global'");
    }

    @Test
    void aMailAddressBelongsToACloudLikeAnyAddress() throws IOException {
        assertFindings(
                "Write to [us](mailto:help@portal.Azure.com), <us@blog.example.org> or us@www.w3.org.",
                "content/en/a.md:5:10 error cross-cloud-link  portal.azure.com belongs to cloud 'global', but this"
                        + " passage is also shown in cloud 'china-21vianet'",
                "content/en/a.md:5:10 error support-address-stray",
                "content/en/a.md:5:46 error host-unlisted  blog.example.org is not listed for clouds 'china-21vianet',"
                        + " 'global'",
                "content/en/a.md:5:46 error support-address-stray",
                "content/en/a.md:5:71 error support-address-stray");
    }

    @Test
    void aRedirectorIsRightOnlyWhenItIsPinned() throws IOException {
        assertFindings(
                "::: zone pivot=\"global\"\n\nRead [this](https://aka.ms/pinned) and"
                        + " [that](https://aka.ms/other).\n\n::: zone-end\n",
                "content/en/a.md:7:40 error redirector-unpinned  aka.ms hides where the link leads");
    }

    @Test
    void aPinnedRedirectorCountsAsItsTarget() throws IOException {
        assertFindings(
                "Read [this](https://aka.ms/pinned).",
                "content/en/a.md:5:6 error cross-cloud-link  portal.azure.com belongs to cloud 'global', but this"
                        + " passage is also shown in cloud 'china-21vianet'");
    }

    @Test
    void aMisspeltEndpointStopsTheBuildWithAHint() throws IOException {
        TestSite.Result result =
                site("Open [the portal](endpoint:azure-portl).").build();
        assertEquals(
                List.of("content/en/a.md:5:6 error endpoint-unknown  no endpoint 'azure-portl'"), result.findings());
        assertTrue(result.out().contains("\n    did you mean 'azure-portal'?\n"), result.out());
    }

    @Test
    void anEndpointThatThisCloudLacksStopsTheBuild() throws IOException {
        assertFindings(
                "[Reset](endpoint:password-reset) it.",
                "content/en/a.md:5:1 error endpoint-undefined  endpoint 'password-reset' has no address in cloud"
                        + " 'china-21vianet'");
    }

    @Test
    void aSupportLinkNamesATopicAndAnAudienceThatExist() throws IOException {
        assertFindings(
                "Get help with [bills](support:biling) and [outages](support:outages?audience=parter).",
                "content/en/a.md:5:15 error support-unknown  no support topic 'biling'",
                "content/en/a.md:5:43 error support-unknown  no audience 'parter'");
    }

    @Test
    void aMissingImageAndOneWithoutAltTextStopTheBuild() throws IOException {
        assertFindings(
                "![](media/none.png)",
                "content/en/a.md:5:1 error alt-missing",
                "content/en/a.md:5:1 error image-missing  no file 'media/none.png'");
    }

    @Test
    void aLinkToAnArticleWithoutItsEndingIsNoMissingImage() throws IOException {
        assertFinding(
                "[Whom to ask](contact)",
                "content/en/a.md:5:1 error link-file-missing  no file 'contact'",
                "a link to an article ends in .md; did you mean 'article:contact'?");
    }

    @Test
    void theListOfASectionCannotBeLinkedTo() throws IOException {
        TestSite site = site("See [more](more.md).");
        site.write("""
                -- content/en/toc.yml --
                - article: contact
                - article: a
                - title: More
                  items:
                    - article: more/c
                -- content/en/more/c.md --
                ---
                title: C
                description: C.
                ---
                Text.
                """);
        site.delete("content/en/b.md");
        assertFinding(
                site,
                "content/en/a.md:5:5 error link-target-missing  'more' is no article but the list of a section, which"
                        + " cannot be linked to",
                "link to one of the section's articles, such as 'article:more/c', or write the article 'more/index.md'");
    }

    @Test
    void aPathThatStartsInTheWrongPlaceIsUnderstood() throws IOException {
        assertFinding(
                "See [it](en/contact.md).",
                "content/en/a.md:5:5 error link-target-missing  no article 'en/contact'",
                "did you mean 'article:contact'?");
        assertFinding(
                "See [it](customers/contact.md).",
                "content/en/a.md:5:5 error link-target-missing  no article 'customers/contact'",
                "did you mean 'article:contact'?");
    }

    @Test
    void aPathInCapitalsOrOutOfItsLanguageGetsAHint() throws IOException {
        assertFinding(
                "See [it](CONTACT.md).",
                "content/en/a.md:5:5 error url-forbidden  the address 'CONTACT.md' is no path of a file in this"
                        + " language's folder",
                "write it in lower case: contact.md");
        assertFinding(
                "See [it](../en/contact.md).",
                "content/en/a.md:5:5 error url-forbidden  the address '../en/contact.md' is no path of a file in this"
                        + " language's folder",
                "paths stay in the folder of the language: leave out its name, and as many ../ as lead out of it");
    }

    @Test
    void aVariableMustBeOnTheListAndHaveAValueInEveryCloud() throws IOException {
        assertFindings(
                "In {{cloud.nam}}, see {{endpoint.password-reset.url}}.",
                "content/en/a.md:5:4 error variable-unknown  no variable 'cloud.nam'",
                "content/en/a.md:5:23 error variable-undefined  variable 'endpoint.password-reset.url' has no value in"
                        + " cloud 'china-21vianet'");
    }

    @Test
    void variablesInFrontMatterAreCheckedToo() throws IOException {
        TestSite site = site("Text.");
        site.write("""
                -- content/en/b.md --
                ---
                title: About {{cloud.nam}}
                description: B.
                ---
                Text.
                """);
        assertEquals(
                List.of("content/en/b.md:2:1 error variable-unknown  no variable 'cloud.nam'"),
                site.build().findings());
    }

    @Test
    void aZoneForAnUnknownCloudStopsTheBuild() throws IOException {
        assertFindings(
                "::: zone pivot=\"gobal\"\n\nText.\n\n::: zone-end\n",
                "content/en/a.md:5:1 error zone-cloud-unknown  no cloud 'gobal'");
    }

    @Test
    void aScriptAddressStopsTheBuild() throws IOException {
        TestSite.Result result = site("[x](javascript:alert(1))").build();
        assertEquals(1, result.code());
        assertTrue(result.findings().get(0).startsWith("content/en/a.md:5:1 error url-forbidden"), result.out());
    }

    private void assertFinding(String body, String finding, String hint) throws IOException {
        assertFinding(site(body), finding, hint);
    }

    private static void assertFinding(TestSite site, String finding, String hint) {
        TestSite.Result result = site.build();
        assertEquals(List.of(finding), result.findings(), result::out);
        assertTrue(result.out().contains("\n    " + hint + "\n"), result::out);
    }

    private void assertFindings(String body, String... expected) throws IOException {
        TestSite.Result result = site(body).build();
        List<String> findings = result.findings();
        assertEquals(expected.length, findings.size(), result::out);
        for (int i = 0; i < expected.length; i++) {
            assertTrue(findings.get(i).startsWith(expected[i]), result::out);
        }
        assertEquals(expected.length == 0 ? 0 : 1, result.code());
    }

    private TestSite site(String body) throws IOException {
        return TestSite.at(root, """
                -- content/en/toc.yml --
                - article: contact
                - article: a
                - article: b
                -- content/en/b.md --
                ---
                title: B
                description: B.
                ---
                Text.
                -- content/en/a.md --
                ---
                title: A
                description: A.
                ---
                """ + body + "\n");
    }
}
