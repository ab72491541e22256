package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of a content folder include the files of their own language, else those of the source language. */
class IncludedFilesTest {
    private static final String BILL = """
            -- content/en/toc.yml --
            - article: contact
            - article: billing/bill
            -- content/en/billing/bill.md --
            ---
            title: Bill
            description: What a bill says.
            ---
            [!INCLUDE [due](includes/due.md)]

            Ask [!INCLUDE [whom](~/includes/whom.md)] first.

            [!code-powershell[Get](includes/bill.ps1?name=get)]
            -- content/en/billing/includes/due.md --
            A bill is due after **30 days**. [Who helps](../../contact.md#by-phone)
            -- content/en/billing/includes/bill.ps1 --
            # <get>
            Get-Bill -Last
            # </get>
            Remove-Bill
            -- content/en/includes/whom.md --
            your partner
            """;

    @TempDir
    private Path root;

    @Test
    void anArticleIsMadeOfTheFilesThatItIncludes() throws IOException {
        TestSite site = TestSite.at(root, BILL);
        assertEquals(List.of(), site.build().findings());
        String page = site.read("site/en/global/billing/bill/index.html");
        assertTrue(page.contains("<p>A bill is due after <strong>30 days</strong>."), page);
        assertTrue(page.contains("href=\"../../contact/#by-phone\""), page);
        assertTrue(page.contains("<p>Ask your partner first.</p>"), page);
        assertTrue(page.contains("Get-Bill"), page);
        assertFalse(page.contains("Remove-Bill"), page);
    }

    @Test
    void partsAreNoArticles() throws IOException {
        TestSite site = TestSite.at(root, BILL);
        site.build();
        assertTrue(site.site().keySet().stream().noneMatch(path -> path.contains("includes")));
    }

    @Test
    void aPartThatNothingIncludesIsFine() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/en/includes/spare.json --
                {"spare": true}
                """);
        assertEquals(List.of(), site.build().findings());
    }

    @Test
    void aTranslationIncludesItsOwnPartsAndThoseOfTheSourceForWhatItLacks() throws IOException {
        TestSite site = TestSite.at(root, BILL + """
                -- content/zh-CN/billing/bill.md --
                ---
                title: 账单
                description: 账单的内容。
                ---
                [!INCLUDE [due](includes/due.md)]

                请先咨询[!INCLUDE [whom](~/includes/whom.md)]。

                [!code-powershell[Get](includes/bill.ps1?name=get)]
                -- content/zh-CN/includes/whom.md --
                您的合作伙伴
                """);
        assertEquals(List.of(), site.build().findings());
        String page = site.read("site/zh-cn/global/billing/bill/index.html");
        assertTrue(page.contains("<p>请先咨询您的合作伙伴。</p>"), page);
        assertTrue(page.contains("A bill is due after"), page);
        assertTrue(page.contains("Get-Bill"), page);
    }

    @Test
    void anArticleMayIncludeAnotherOne() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/en/toc.yml --
                - article: contact
                - article: all
                -- content/en/all.md --
                ---
                title: Everything
                description: All in one place.
                ---
                [!INCLUDE [c](contact.md)]
                """);
        assertEquals(List.of(), site.build().findings());
        assertTrue(site.read("site/en/global/all/index.html").contains("<p>Ask your partner.</p>"));
    }

    @Test
    void noPathLeavesTheFolderOfTheLanguage() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/secret.md --
                Secret.
                -- content/en/contact.md --
                ---
                title: Contact
                description: Whom to ask.
                ---
                [!INCLUDE [a](../secret.md)]

                [!INCLUDE [b](~/../clouds.yml)]

                [!INCLUDE [c](/etc/passwd)]

                [!INCLUDE [d](../en/includes/e.md)]

                :::code source="../../x.cs":::

                ## By phone
                -- content/en/includes/e.md --
                E
                """);
        assertEquals(
                List.of(
                        "content/en/contact.md:5:1 error include-missing  there is no file '../secret.md' to include",
                        "content/en/contact.md:7:1 error include-missing  there is no file '~/../clouds.yml' to include",
                        "content/en/contact.md:9:1 error include-missing  there is no file '/etc/passwd' to include",
                        "content/en/contact.md:11:1 error include-missing  there is no file '../en/includes/e.md' to include",
                        "content/en/contact.md:13:1 error code-missing  there is no file of code '../../x.cs'"),
                site.build().findings().stream()
                        .filter(line -> !line.contains("file-type"))
                        .toList());
    }

    @Test
    void aPartMustBeText() throws IOException {
        TestSite site = TestSite.at(root, "");
        site.write("content/en/includes/x.bin", new byte[] {(byte) 0xC3, 0x28});
        assertEquals(
                List.of("content/en/includes/x.bin:1:1 error encoding  these bytes are not UTF-8"),
                site.build().findings());
    }

    @Test
    void aPartOfALanguageThatTheSiteLacksIsAFinding() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/fr/includes/x.md --
                Oui.
                """);
        assertEquals(
                List.of("content/fr/includes/x.md error file-name  'fr' is not a language of this site"),
                site.build().findings());
    }

    @Test
    void theManifestKnowsWhatWasIncluded() throws IOException {
        TestSite site = TestSite.at(root, BILL);
        site.build();
        String before = site.read("site/manifest.json");
        site.write("content/en/includes/whom.md", "the operator\n".getBytes(StandardCharsets.UTF_8));
        site.build();
        assertNotEquals(before, site.read("site/manifest.json"));
        assertTrue(site.read("site/en/global/billing/bill/index.html").contains("<p>Ask the operator first.</p>"));
    }
}
