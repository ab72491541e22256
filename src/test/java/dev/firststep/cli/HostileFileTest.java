package dev.firststep.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes, sizes and redirects that are hostile; the numbers are explained in {@link HostileContentTest}. */
class HostileFileTest {
    private static final String TEXT = "---\ntitle: Hostile\ndescription: H.\n---\nText.\n";

    @TempDir
    Path root;

    @Test
    void n23BytesThatAreNoTextAreRefused() throws IOException {
        byte[] bad = (TEXT + "bad xy\n").getBytes(UTF_8);
        bad[bad.length - 3] = (byte) 0xC3;
        bytesRefused(bad, ":6:5 encoding");
        bytesRefused(TEXT.getBytes(UTF_16), ":1:1 encoding");
        bytesRefused(new byte[0], ":1:1 key-missing");
        bytesRefused(new byte[1_000], ":1:1 key-missing");
    }

    @Test
    void n23LinesMayEndInAnyWayAndAreCounted() throws IOException {
        String text = TEXT + "See [x](nope.md).\n";
        bytesRefused(text.replace("\n", "\r").getBytes(UTF_8), ":6:5 link-target-missing");
        bytesRefused(text.replace("\n", "\r\n").getBytes(UTF_8), ":6:5 link-target-missing");
        bytesRefused(("\uFEFF" + text).getBytes(UTF_8), ":6:5 link-target-missing");
    }

    @Test
    void n23FilesLinesAndTablesBeyondMeasureAreRefused() throws Exception {
        HostileSite.below(root)
                .planted(site -> {
                    try (RandomAccessFile file =
                            new RandomAccessFile(site.path(HostileSite.ARTICLE).toFile(), "rw")) {
                        file.setLength(200L << 20);
                    }
                })
                .isRefused(HostileSite.ARTICLE + " limit-file-size");
        textRefused("x".repeat(1_000_000), " limit-file-size");
        textRefused("x".repeat(200_000), ":5:1 limit-line-length");
        textRefused("x\n".repeat(100_000), ":20005:1 limit-file-size");
        textRefused(table(1_000, 20), ":5:1 limit-table");
        textRefused(table(2, 2_500), ":5:1 limit-table");
    }

    @Test
    void n24RedirectsThatLeadNowhereOrOutsideAreRefused() throws IOException {
        redirectsRefused("- {from: x, to: y}\n- {from: y, to: x}", "2:3 redirect-loop", "3:3 redirect-loop");
        redirectsRefused("- {from: x, to: x}", "2:3 redirect-loop");
        redirectsRefused("- {from: contact, to: contact}", "2:3 redirect-duplicate", "2:3 redirect-loop");
        redirectsRefused("- {from: ../../etc, to: contact}", "2:10 value-invalid");
        redirectsRefused("- {from: x, to: \"https://evil.example/\"}", "2:3 host-unlisted");
        redirectsRefused("- {from: x, to: \"javascript:alert(1)\"}", "2:17 value-invalid");
        redirectsRefused("- {from: x, to: //evil.example/}", "2:17 value-invalid");
        redirectsRefused("- {from: x, to: \"contact#<script>\"}", "2:17 value-invalid");
        redirectsRefused("- {from: x, to: nowhere}", "2:3 redirect-target-missing");
    }

    @Test
    void n24AChainOfThousandsOfRedirectsIsFollowedOnce() throws IOException {
        String chain = IntStream.range(0, 4_000)
                .mapToObj(i -> "- {from: r" + i + ", to: r" + (i + 1) + "}")
                .collect(Collectors.joining("\n"));
        redirectsRefused(chain, "4001:3 redirect-target-missing");
        HostileSite.below(root)
                .file("content/redirects.yml", "redirects:\n" + chain + "\n- {from: r4000, to: r0}\n")
                .isRefusedInBulk("4001 x redirect-loop in 1 file, the first:");
    }

    @Test
    void n24TwoArticlesWithOneAddressAreRefused() throws IOException {
        HostileSite.below(root)
                .file("content/en/contact/index.md", TEXT)
                .isRefused("content/en/contact/index.md path-duplicate");
    }

    @Test
    void n24FootnotesAndHeadingsBeyondMeasureAreRefused() throws IOException {
        textRefused("a[^1]\n".repeat(40_000) + "\n[^1]: x", ":20005:1 limit-file-size");
        textRefused(("a[^1]".repeat(1_900) + "\n").repeat(26) + "\n[^1]: x", ":6:502 limit-footnotes");
        textRefused(
                IntStream.range(0, 600).mapToObj(i -> "[^" + i + "]: x\n").collect(Collectors.joining("\n")),
                ":1005:1 limit-footnotes");
        textRefused("# Same\n\n".repeat(20_000), ":20005:1 limit-file-size");
        HostileSite.below(root).article("## Same\n".repeat(5_000)).isBuilt();
    }

    private void bytesRefused(byte[] bytes, String error) throws IOException {
        HostileSite.below(root).file(HostileSite.ARTICLE, bytes).isRefused(HostileSite.ARTICLE + error);
    }

    private void textRefused(String body, String error) throws IOException {
        HostileSite.below(root).article(body).isRefused(HostileSite.ARTICLE + error);
    }

    private void redirectsRefused(String entries, String... errors) throws IOException {
        String[] expected = new String[errors.length];
        for (int i = 0; i < errors.length; i++) {
            expected[i] = "content/redirects.yml:" + errors[i];
        }
        HostileSite.below(root)
                .file("content/redirects.yml", "redirects:\n" + entries + "\n")
                .isRefused(expected);
    }

    private static String table(int columns, int rows) {
        String row = "|b".repeat(columns) + "|\n";
        return "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n" + row.repeat(rows);
    }
}
