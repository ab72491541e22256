package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A content folder can say in {@code site.yml} that its articles were written for Microsoft Learn. */
class LearnDialectTest {
    private static final String ARTICLE = """
            -- content/en/contact.md --
            ---
            title: Contact
            description: Whom to ask.
            ---
            Read <a name="whom"></a>this, then <strong>that</strong>. See [whom](#whom).

            ## <a name="by-phone"></a>By telephone

            他说：**“好。”**然后离开。
            -- content/zh-CN/contact.md --
            ---
            title: 联系
            description: 联系谁。
            ---
            参见[说明](#whom)和<a name="whom"></a>这里。

            ## <a name="by-phone"></a>电话
            """;

    @TempDir
    private Path root;

    private TestSite site(String settings) throws IOException {
        TestSite site = TestSite.at(root, ARTICLE);
        site.write("-- content/site.yml --\n" + site.read("content/site.yml") + settings);
        return site;
    }

    @Test
    void htmlStaysAndItsNamesCanBeLinkedTo() throws IOException {
        TestSite site = site("dialect: learn\n");
        assertEquals(List.of(), site.build().findings());
        String page = site.read("site/en/global/contact/index.html");
        assertTrue(page.contains("<strong>that</strong>"), page);
        assertTrue(page.contains("id=\"whom\""), page);
        assertTrue(page.contains("<a href=\"#whom\">whom</a>"), page);
        assertTrue(page.contains("**“好。”**"), page);
    }

    @Test
    void emphasisCanWorkInChineseAllTheSame() throws IOException {
        TestSite site = site("dialect: learn\nemphasis: cjk\n");
        assertEquals(List.of(), site.build().findings());
        assertTrue(site.read("site/en/global/contact/index.html").contains("<strong>“好。”</strong>"));
    }

    @Test
    void withoutTheDialectHtmlIsRefused() throws IOException {
        TestSite site = site("");
        assertTrue(site.build().findings().stream().anyMatch(line -> line.contains("html-removed")));
    }
}
