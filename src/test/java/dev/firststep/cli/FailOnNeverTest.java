package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailOnNeverTest {
    @TempDir
    Path root;

    private String page(String body) throws IOException {
        TestSite site = TestSite.at(root, "-- content/en/a.md --\n---\ntitle: A\ndescription: A.\n---\n" + body + "\n");
        assertEquals(1, site.build().code());
        TestSite.Result result = site.build("--fail-on", "never");
        assertEquals(0, result.code(), result.out());
        assertTrue(result.out().contains(" error "), result.out());
        return site.read("site/en/global/a/index.html");
    }

    private void assertShown(String html, String body) throws IOException {
        String page = page(body);
        assertTrue(page.contains(html), page);
    }

    @Test
    void aLinkThatLeadsNowhereKeepsItsText() throws IOException {
        assertShown(
                "See <a class=\"unresolved\" role=\"link\" aria-disabled=\"true\">the bills</a>.",
                "See [the bills](bills.md).");
    }

    @Test
    void anImageThatIsMissingKeepsItsText() throws IOException {
        assertShown(
                "<span class=\"image-missing\" role=\"img\" aria-label=\"The form, empty\"></span> and more",
                "![The form, empty](form.png) and more");
    }

    @Test
    void aVariableWithoutAValueStaysAsWritten() throws IOException {
        assertShown("Ask {{nobody.name}}.", "Ask {{nobody.name}}.");
    }

    @Test
    void manyFindingsAreCountedByKind() throws IOException {
        TestSite site = TestSite.at(
                root,
                "-- content/en/a.md --\n---\ntitle: A\ndescription: A.\n---\n"
                        + "[x](gone.md)\n\n".repeat(205)
                        + "{{nobody.name}}\n");
        String out = site.build("--fail-on", "never").out();
        assertTrue(out.contains("""
                        205 x link-target-missing in 1 file, the first:
                        content/en/a.md:5:1 error link-target-missing  no article 'gone'
                        """), out);
        assertTrue(out.contains("1 x variable-unknown in 1 file, the first:"), out);
        assertTrue(out.contains("207 findings; the full list comes with --format json or --format sarif"), out);
        assertEquals(
                209, site.build("--fail-on", "never", "--format", "json").out().split("\"severity\"", -1).length - 1);
    }
}
