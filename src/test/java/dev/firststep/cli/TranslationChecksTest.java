package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a translation has lost, and what somebody smuggled into it. */
class TranslationChecksTest {
    private static final String SOURCE = """
            -- content/en/toc.yml --
            - article: contact
            - article: a
            -- content/en/media/box.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>
            -- content/en/a.md --
            ---
            title: About {{cloud.name}}
            description: A.
            ---
            See [contact](contact.md) and [contact](contact.md), on example.org with `run site.sh`.

            ![A box](media/box.svg)
            """;

    @TempDir
    Path root;

    @Test
    void aTranslationThatSaysTheSameIsSound() throws IOException {
        assertFindings(
                "甲",
                "甲。",
                "{{cloud.name}}：[联系](contact.md)和[联系](contact.md)，在example.org运行`run site.sh`，见toc.yml。\n\n![盒子](media/box.svg)");
    }

    @Test
    void lostLinksAndImagesAreWarnings() throws IOException {
        assertFindings(
                "甲",
                "甲。",
                "看[联系](contact.md)。",
                "content/zh-CN/a.md warning translation-image-missing  no image 'media/box.svg', which the source has in"
                        + " line 7",
                "content/zh-CN/a.md warning translation-link-missing  no link to 'article:contact', which the source has"
                        + " in line 5");
    }

    @Test
    void imagesThatTheSourceLacksStopTheBuild() throws IOException {
        assertFindings(
                "甲",
                "甲。",
                "[联系](contact.md)和[联系](contact.md)\n\n![盒子](media/box.svg)\n\n![盒子](media/box.svg)",
                "content/zh-CN/a.md:9:1 error translation-image-added  the source has no image 'media/box.svg'");
    }

    @Test
    void variablesThatTheSourceLacksStopTheBuild() throws IOException {
        assertFindings(
                "甲 {{site.name}}",
                "{{cloud.operator}}。",
                "[联系](contact.md)和[联系](contact.md) {{endpoint.azure-portal.url}}\n\n![盒子](media/box.svg)",
                "content/zh-CN/a.md:2:1 error translation-variable-added  the source has no variable 'site.name'",
                "content/zh-CN/a.md:3:1 error translation-variable-added  the source has no variable 'cloud.operator'",
                "content/zh-CN/a.md:5:35 error translation-variable-added  the source has no variable"
                        + " 'endpoint.azure-portal.url'");
    }

    @Test
    void hostsThatTheSourceDoesNotNameStopTheBuild() throws IOException {
        assertFindings(
                "甲 evil.example",
                "写信到help@mail.evil.example。",
                "[联系](contact.md)和[evil.example](contact.md)，请访问Evil.**example**/x。\n\n![evil.example](media/box.svg)",
                "content/zh-CN/a.md:2:1 error translation-host-added  the source does not name 'evil.example'",
                "content/zh-CN/a.md:3:1 error translation-host-added  the source does not name 'mail.evil.example'",
                "content/zh-CN/a.md:5:19 error translation-host-added  the source does not name 'evil.example'",
                "content/zh-CN/a.md:5:48 error translation-host-added  the source does not name 'evil.example'",
                "content/zh-CN/a.md:7:3 error translation-host-added  the source does not name 'evil.example'");
    }

    private void assertFindings(String title, String description, String body, String... expected) throws IOException {
        TestSite site = TestSite.at(root, SOURCE);
        site.write("-- content/zh-CN/a.md --\n---\ntitle: '" + title + "'\ndescription: '" + description + "'\n---\n"
                + body + "\n");
        TestSite.Result result = site.build();
        assertEquals(List.of(expected), result.findings(), result::out);
    }
}
