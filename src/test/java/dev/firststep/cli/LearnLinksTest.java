package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of a Learn repository that is built as it is. */
class LearnLinksTest {
    private static final String REPOSITORY = """
            -- content/docfx.json --
            { "build": { "content": [ { "files": ["**/*.md"] } ] } }
            -- content/China-start.md --
            ---
            title: Start
            description: Where to begin.
            ---
            # Start

            Read on the [web](http://www.w3.org/), [write](mailto:us@example.com?subject=Hello) or see the [bill](bill.md).
            -- content/China-bill.md --
            ---
            title: Bill
            description: What you pay.
            ---
            # Bill

            Ask your partner.
            """;

    @TempDir
    Path root;

    @Test
    void addressesOfTheWebThatNeedMendingAreMendedAndReported() throws IOException {
        TestSite.Result result = TestSite.bare(root, REPOSITORY).check();
        assertEquals(
                List.of(
                        "content/China-start.md:7:13 warning link-mended",
                        "content/China-start.md:7:40 warning link-mended",
                        "content/China-start.md:7:96 error link-target-missing"),
                places(result));
        assertEquals(1, result.code());
    }

    @Test
    void namesOfFilesAreMendedOnlyWhenThatIsAskedFor() throws IOException {
        TestSite.Result result = TestSite.bare(root, REPOSITORY).check("--repair", "china-prefix");
        assertEquals(
                List.of(
                        "content/China-start.md:7:13 warning link-mended",
                        "content/China-start.md:7:40 warning link-mended",
                        "content/China-start.md:7:96 warning link-mended"),
                places(result));
        assertEquals(0, result.code());
    }

    private static List<String> places(TestSite.Result result) {
        return result.findings().stream()
                .map(line -> line.substring(0, line.indexOf("  ")))
                .toList();
    }
}
