package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteChecksTest {
    private static final String A = """
            -- content/en/toc.yml --
            - article: contact
            - article: a
            -- content/en/a.md --
            ---
            title: A
            description: A.
            ---
            See [contact](contact.md).

            ## One

            Text with `code`.

            ### Two

            Text.
            """;

    @TempDir
    Path root;

    @Test
    void twoFilesForOneAddressStopTheBuild() throws IOException {
        assertFindings(
                "-- content/en/a/index.md --\n---\ntitle: A\ndescription: A.\n---\nText.\n",
                "content/en/a/index.md error path-duplicate  'content/en/a.md' has the same address");
    }

    @Test
    void anArticleThatNothingLeadsToIsAWarning() throws IOException {
        TestSite site = TestSite.at(root, A + "-- content/en/b.md --\n---\ntitle: B\ndescription: B.\n---\nText.\n");
        TestSite.Result result = site.build();
        assertEquals(
                List.of("content/en/b.md warning article-orphan  no navigation and no other article leads here"),
                result.findings());
        assertEquals(0, result.code());
        assertEquals(1, site.build("--fail-on", "warning").code());
    }

    @Test
    void theNavigationNamesArticlesThatExistOnce() throws IOException {
        assertFindings(
                """
                -- content/en/toc.yml --
                - article: contact
                - article: a
                - title: S
                  items:
                    - article: a
                    - article: x-ray
                """,
                "content/en/toc.yml:5:16 error toc-duplicate  article 'a' is already in line 2",
                "content/en/toc.yml:6:16 error toc-target-missing  no article 'x-ray'");
    }

    @Test
    void breadcrumbsNameArticlesThatExist() throws IOException {
        assertFindings("""
                -- content/en/breadcrumbs.yml --
                - title: All
                  article: contact
                  items:
                    - {title: Wards, article: x-ray}
                """, "content/en/breadcrumbs.yml:4:31 error toc-target-missing  no article 'x-ray'");
    }

    @Test
    void redirectsLeaveFromFreeAddressesAndArriveInOneHop() throws IOException {
        assertFindings(
                """
                -- content/redirects.yml --
                redirects:
                  - {from: a, to: contact}
                  - {from: old, to: contact}
                  - {from: old, to: contact}
                  - {from: older, to: old}
                  - {from: loop, to: loup}
                  - {from: loup, to: loop}
                  - {from: lost, to: nowhere-at-all}
                  - {from: deep, to: "contact#by-fax"}
                """,
                "content/redirects.yml:2:5 error redirect-duplicate  'a' is redirected, and is also a page",
                "content/redirects.yml:4:5 error redirect-duplicate  'old' is already redirected in line 3",
                "content/redirects.yml:5:5 warning redirect-chain  'old' is itself redirected",
                "content/redirects.yml:6:5 error redirect-loop  'loop' leads back to itself",
                "content/redirects.yml:7:5 error redirect-loop  'loup' leads back to itself",
                "content/redirects.yml:8:5 error redirect-target-missing  no article 'nowhere-at-all'",
                "content/redirects.yml:9:5 error redirect-target-missing  no heading '#by-fax' in article 'contact'");
    }

    @Test
    void aDescriptionMustBeThereAndFit() throws IOException {
        assertFindings(
                "-- content/en/a.md --\n---\ntitle: A\n---\nText.\n-- content/en/contact.md --\n---\ntitle: C\n"
                        + "description: " + "many words ".repeat(16) + "\n---\nText.\n",
                "content/en/a.md:1:1 warning description-missing  the article has no description",
                "content/en/contact.md:3:1 warning description-length  the description is 175 columns wide, search"
                        + " engines show about 160");
    }

    @Test
    void anUnknownTopicStopsTheBuild() throws IOException {
        assertFindings(
                "-- content/en/a.md --\n---\ntitle: A\ndescription: A.\ntopic: biling\n---\nText.\n",
                "content/en/a.md:4:1 error support-unknown  no support topic 'biling'");
    }

    @Test
    void aTranslationWithTheSourcesStructureIsSound() throws IOException {
        assertFindings(translation("看[联系](contact.md)。\n\n## 一\n\n文字 `code`。\n\n### 二\n\n文字。\n"));
    }

    @Test
    void aTranslationOfNothingIsReported() throws IOException {
        assertFindings(
                "-- content/zh-CN/b.md --\n---\ntitle: B\ndescription: B.\n---\n文字。\n",
                "content/zh-CN/b.md warning article-orphan  no navigation and no other article leads here",
                "content/zh-CN/b.md warning translation-extra  there is no such article in the source language en");
    }

    @Test
    void aTranslationKeepsTheHeadingsOfItsSource() throws IOException {
        assertFindings(
                translation("看[联系](contact.md)。\n\n## 一\n\n文字。\n\n## 二\n\n文字。\n"),
                "content/zh-CN/a.md:11:1 error translation-headings  the source has a heading of level 3 here, 'Two'");
        assertFindings(
                translation("看[联系](contact.md)。\n\n## 一\n\n文字。\n"),
                "content/zh-CN/a.md error translation-headings  no heading for 'Two'");
        assertFindings(
                translation("看[联系](contact.md)。\n\n## 一\n\n文字。\n\n### 二\n\n文字。\n\n## 三\n\n文字。\n"),
                "content/zh-CN/a.md:15:1 error translation-headings  the source has no such heading");
    }

    @Test
    void aTranslationAddsNoLinksImagesOrCode() throws IOException {
        assertFindings(
                translation(
                        "看[联系](contact.md)和[那](contact.md#by-phone)。\n\n## 一\n\n`code` 和 `rm -rf`。\n\n### 二\n\n文字。\n"),
                "content/zh-CN/a.md:5:19 error translation-link-added  the source has no link to"
                        + " 'article:contact#by-phone'",
                "content/zh-CN/a.md:9:10 error translation-code-added  the source has no code 'rm -rf'");
    }

    @Test
    void aTranslationHoldsInTheSameClouds() throws IOException {
        assertFindings(
                "-- content/zh-CN/a.md --\n---\ntitle: 甲\ndescription: 甲。\napplies_to: global\n---\n[联系](contact.md)\n\n## 一\n\n###"
                        + " 二\n",
                "content/zh-CN/a.md:4:1 error translation-applies-to  the source applies to other clouds than this"
                        + " translation says");
    }

    @Test
    void aMissingTranslationIsOnlyANote() throws IOException {
        TestSite site = TestSite.at(root, A);
        assertEquals(List.of(), site.build("--fail-on", "warning").findings());
        assertTrue(
                site.check()
                        .findings()
                        .contains("content/en/a.md note translation-missing  there is no translation into zh-CN"),
                () -> site.check().out());
    }

    @Test
    void aFileThatNothingReadsStopsTheBuild() throws IOException {
        assertFindings(
                "-- content/en/page.html --\n<p>\n-- content/notes.txt --\nx\n-- content/fr/a.md --\n---\ntitle: A\n---\n",
                "content/en/page.html error file-type  nothing reads this file",
                "content/fr/a.md error file-name  'fr' is not a language of this site",
                "content/notes.txt error file-type  nothing reads this file");
    }

    private static String translation(String body) {
        return "-- content/zh-CN/a.md --\n---\ntitle: 甲\ndescription: 甲。\n---\n" + body;
    }

    private void assertFindings(String files, String... expected) throws IOException {
        TestSite.Result result = TestSite.at(root, A + files).build();
        assertEquals(List.of(expected), result.findings(), result::out);
    }
}
