package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.cli.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A site that is built into a folder which a server can serve.
 *
 * @param root the folder that answers at {@code /}
 * @param folder the folder of the site, below it
 * @param base the path of the site, with slashes at both ends
 */
record HostedSite(Path root, Path folder, String base) {
    private static final String FILES = """
            -- content/redirects.yml --
            redirects:
              - {from: old, to: contact}
              - {from: older/bills, to: "contact#by-phone"}
              - {from: v1.0/bills, to: bills/pay}
              - {from: oldest, to: old}
            -- content/en/toc.yml --
            - article: contact
            - title: Bills
              items:
                - article: bills/pay
            -- content/en/contact.md --
            ---
            title: Contact
            description: Whom to ask.
            updated: 2026-03-04
            ---
            Ask your partner.

            ![A dot](dot.png)

            ![A line](line.svg)

            ## By phone

            Call.
            -- content/zh-CN/contact.md --
            ---
            title: 联系
            description: 找谁。
            updated: 2026-03-04
            ---
            请联系合作伙伴。

            ## 电话

            打电话。
            -- content/en/bills/pay.md --
            ---
            title: Pay
            description: How to pay.
            ---
            Pay.
            -- content/en/line.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>
            """;

    /** Builds the small site with these options. */
    static HostedSite build(Path work, String base, String... options) throws IOException {
        TestSite site = TestSite.at(work.resolve("source"), FILES);
        site.write("content/en/dot.png", TestSite.png(9, 9));
        site.write(
                "ledger.tsv",
                "bygone\ten+zh-cn/china-21vianet+global,go\t2026-01-02\tgone\tNo more\n"
                        .getBytes(StandardCharsets.UTF_8));
        Path root = Files.createDirectories(work.resolve("www"));
        HostedSite hosted = new HostedSite(root, root.resolve(base.substring(1)), base);
        List<String> all = new ArrayList<>(List.of("--base-url", "https://help.example.com" + base));
        all.addAll(List.of("--out", hosted.folder.toString()));
        all.addAll(List.of(options));
        TestSite.Result result = site.build(all.toArray(String[]::new));
        assertEquals(0, result.code(), () -> result.out() + result.err());
        return hosted;
    }

    /** Serves it alone. */
    WebServer serve(ServerKind kind, Path folder) throws IOException, InterruptedException {
        return kind.serve(Files.createDirectories(folder), root, List.of(this.folder));
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** The path of the one file in a folder whose name starts and ends so, from the site's root. */
    String find(String in, String start, String end) throws IOException {
        try (var files = Files.list(folder.resolve(in))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(start) && name.endsWith(end))
                    .map(name -> base + in + "/" + name)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
