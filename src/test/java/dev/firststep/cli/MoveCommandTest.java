package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.build.move.FileChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving an article changes what names it, everywhere and nowhere else, or nothing at all. */
class MoveCommandTest {
    private static final String SITE = """
            -- content/redirects.yml --
            # Old addresses.
            redirects:
              - {from: tariffs, to: 'bills/pay'}
              - from: bills/read#old
                to: bills/pay#by-card
            -- content/en/toc.yml --
            - article: contact
            - title: Bills
              items:
                - article: bills/pay   # the first
                - article: bills/read
            -- content/zh-CN/toc.yml --
            - article: contact
            - title: 账单
              items:
                - article: "bills/pay"
                - article: bills/read
            -- content/en/breadcrumbs.yml --
            - title: Start
              article: bills/pay
            -- content/en/bills/pay.md --
            ---
            title: Pay
            description: How to pay.
            ---
            See [read](read.md "How"), [contact](../contact.md#by-phone) and [card](#by-card).

            ![A card](../img/card.png)

            [!INCLUDE [note](../includes/note.md)]

            ## By card

            Text.
            -- content/zh-CN/bills/pay.md --
            ---
            title: 付款
            description: 如何付款。
            ---
            请看[账单](read.md)、[联系](../contact.md#by-phone)和[卡](#by-card)。

            ![卡](../img/card.png)

            [!INCLUDE [note](../includes/note.md)]

            ## 刷卡

            内容。
            -- content/en/bills/read.md --
            ---
            title: Read
            description: How to read a bill.
            ---
            Then [pay](./pay.md#by-card), or [pay][p], or [pay](<pay.md>), or [pay](article:bills/pay).
            But `[pay](pay.md)` stays.

            ```markdown
            [pay](pay.md)
            ```

            [p]: pay.md 'Pay'
            -- content/en/includes/note.md --
            Pay by [card](../bills/pay.md#by-card).
            """;

    @TempDir
    Path root;

    @Test
    void everythingThatNamesTheArticleNamesItsNewPath() throws IOException {
        TestSite site = site();
        assertEquals(0, site.build().code());
        TestSite.Result result = move("bills/pay", "money/pay-a-bill");
        assertEquals(0, result.code(), result::err);
        assertEquals("moved 2 files; 9 files with other links, 2 new redirects\n", result.err());
        assertEquals("""
                content/en/bills/pay.md -> content/en/money/pay-a-bill.md
                content/en/bills/read.md
                content/zh-CN/bills/pay.md -> content/zh-CN/money/pay-a-bill.md
                content/en/includes/note.md
                content/en/breadcrumbs.yml
                content/en/toc.yml
                content/redirects.yml
                content/support.yml
                content/zh-CN/toc.yml
                """, result.out());
        assertEquals("""
                ---
                title: Read
                description: How to read a bill.
                ---
                Then [pay](../money/pay-a-bill.md#by-card), or [pay][p], or [pay](../money/pay-a-bill.md), or [pay](article:money/pay-a-bill).
                But `[pay](pay.md)` stays.

                ```markdown
                [pay](pay.md)
                ```

                [p]: ../money/pay-a-bill.md 'Pay'
                """, site.read("content/en/bills/read.md"));
        assertEquals("""
                ---
                title: Pay
                description: How to pay.
                ---
                See [read](../bills/read.md "How"), [contact](../contact.md#by-phone) and [card](#by-card).

                ![A card](../img/card.png)

                [!INCLUDE [note](../includes/note.md)]

                ## By card

                Text.
                """, site.read("content/en/money/pay-a-bill.md"));
        assertEquals("""
                # Old addresses.
                redirects:
                  - {from: tariffs, to: 'money/pay-a-bill'}
                  - from: bills/read#old
                    to: money/pay-a-bill#by-card
                  - from: bills
                    to: money
                  - from: bills/pay
                    to: money/pay-a-bill
                """, site.read("content/redirects.yml"));
        assertTrue(site.read("content/en/toc.yml").contains("    - article: money/pay-a-bill   # the first\n"));
        assertTrue(site.read("content/zh-CN/toc.yml").contains("    - article: \"money/pay-a-bill\"\n"));
        assertTrue(site.read("content/en/breadcrumbs.yml").contains("  article: money/pay-a-bill\n"));
        assertTrue(site.read("content/support.yml").contains("to: \"article:money/pay-a-bill#by-card\""));
        assertEquals("Pay by [card](../money/pay-a-bill.md#by-card).\n", site.read("content/en/includes/note.md"));
        TestSite.Result build = site.build("--fail-on", "warning");
        assertEquals(0, build.code(), build::out);
    }

    @Test
    void anArticleThatMovesBackLeavesNoLoop() throws IOException {
        site();
        assertEquals(0, move("bills/pay", "money/pay").code());
        assertEquals(0, move("money/pay", "bills/pay").code());
        String redirects = Files.readString(root.resolve("content/redirects.yml"));
        assertEquals("""
                # Old addresses.
                redirects:
                  - {from: tariffs, to: 'bills/pay'}
                  - from: bills/read#old
                    to: bills/pay#by-card
                  - from: money
                    to: bills
                  - from: money/pay
                    to: bills/pay
                """, redirects);
    }

    @Test
    void aFolderMovesWithTheListOfItsSection() throws IOException {
        TestSite site = site();
        site.write("-- content/partners/some.yml --\nleave_out:\n  - bills/\n  - bills/read\n  - contact\n");
        TestSite.Result result = move("bills", "money/bills");
        assertEquals(0, result.code(), result::err);
        String redirects = site.read("content/redirects.yml");
        assertTrue(redirects.contains("  - from: bills\n    to: money/bills\n"), redirects);
        assertTrue(redirects.contains("  - from: money/bills/read#old\n    to: money/bills/pay#by-card\n"), redirects);
        assertEquals(
                "leave_out:\n  - money/bills/\n  - money/bills/read\n  - contact\n",
                site.read("content/partners/some.yml"));
        site.delete("content/partners/some.yml");
        assertFalse(Files.exists(root.resolve("content/en/bills")));
        assertTrue(site.read("content/en/money/bills/pay.md").contains("![A card](../../img/card.png)"));
        assertTrue(site.read("content/en/money/bills/pay.md").contains("(../../includes/note.md)"));
        assertTrue(site.read("content/en/money/bills/pay.md").contains("[read](read.md \"How\")"));
        TestSite.Result build = site.build("--fail-on", "warning");
        assertEquals(0, build.code(), build::out);
        assertTrue(site.read("site/en/global/bills/index.html").contains("href=\"../money/bills/\""));
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        site();
        SortedMap<String, String> before = content();
        TestSite.Result result = move("bills/", "money", "--dry-run");
        assertEquals(0, result.code(), result::err);
        assertTrue(result.out().contains("content/en/bills/pay.md -> content/en/money/pay.md\n"), result::out);
        assertTrue(result.err().startsWith("would move 3 files; "), result::err);
        assertEquals(before, content());
    }

    @Test
    void whatCannotBeMovedIsRefusedWithoutAChange() throws IOException {
        site();
        SortedMap<String, String> before = content();
        assertRefused(2, "there is an article 'contact' already", "bills/pay", "contact");
        assertRefused(2, "no article 'bill/pay'", "bill/pay", "x");
        assertRefused(2, "'index' is no path for an article", "bills/pay", "index");
        assertRefused(2, "'Bills' is no path for an article", "bills/pay", "Bills");
        assertRefused(2, "'../x' is no path for an article", "bills/pay", "../x");
        assertRefused(2, "'../x' is no path of an article", "../x", "bills/paid");
        assertRefused(2, "'a/includes/b' is no path for an article", "bills/pay", "a/includes/b");
        assertRefused(1, "content/redirects.yml:3:5 redirects the new path to another article", "contact", "tariffs");
        assertEquals(before, content());
    }

    @Test
    void aLinkThatCannotBeRewrittenStopsTheMove() throws IOException {
        TestSite site = site();
        site.write("""
                -- content/en/contact.md --
                ---
                title: C
                description: C.
                ---
                - One ` sign
                - [Pay](bills/pay.md), and one more `

                ## By phone

                Text.
                """);
        SortedMap<String, String> before = content();
        assertRefused(
                1,
                "content/en/contact.md has a link that cannot be rewritten: article:money/pay",
                "bills/pay",
                "money/pay");
        assertEquals(before, content());
    }

    @Test
    void theLineEndsOfEachFileStay() throws IOException {
        TestSite site = site();
        String windows = "\uFEFF" + site.read("content/en/bills/read.md").replace("\n", "\r\n");
        site.write("content/en/bills/read.md", windows.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, move("bills/pay", "bills/paid").code());
        assertEquals(
                windows.replace("[pay](./pay.md#", "[pay](paid.md#")
                        .replace("[p]: pay", "[p]: paid")
                        .replace("<pay.md>", "paid.md")
                        .replace("article:bills/pay", "article:bills/paid"),
                site.read("content/en/bills/read.md"));
    }

    @Test
    void aChangeThatFailsHalfwayIsTakenBack() throws IOException {
        Path one = Files.writeString(Files.createDirectories(root.resolve("a")).resolve("1.md"), "one");
        Path two = Files.writeString(root.resolve("a/2.md"), "two");
        FileChanges changes = new FileChanges(root);
        changes.move(one, root.resolve("b/c/1.md"), Optional.of("new".getBytes(StandardCharsets.UTF_8)));
        changes.write(root.resolve("fresh.yml"), new byte[] {65});
        changes.move(root.resolve("a/3.md"), two, Optional.empty());
        Assertions.assertThrows(FileAlreadyExistsException.class, changes::apply);
        assertEquals("one", Files.readString(one));
        assertEquals("two", Files.readString(two));
        try (Stream<Path> left = Files.list(root)) {
            assertArrayEquals(new Path[] {root.resolve("a")}, left.toArray(Path[]::new));
        }
    }

    private void assertRefused(int code, String message, String from, String to) {
        TestSite.Result result = move(from, to);
        assertEquals(code, result.code(), result::err);
        assertTrue(result.err().contains(message), result::err);
    }

    private TestSite site() throws IOException {
        TestSite site = TestSite.at(root, SITE);
        site.write("-- content/support.yml --\n"
                + site.read("content/support.yml").replace("\"article:contact\"", "\"article:bills/pay#by-card\""));
        site.write("content/en/img/card.png", TestSite.png(3, 2));
        return site;
    }

    private TestSite.Result move(String from, String to, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {
                    "mv", from, to, "--content", root.resolve("content").toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        TestSite.Result result = TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments);
        String content = root.resolve("content").toString();
        return new TestSite.Result(
                result.code(),
                result.out().replace(content, "content"),
                result.err().replace(content, "content"));
    }

    private SortedMap<String, String> content() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
