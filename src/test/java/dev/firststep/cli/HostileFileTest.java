package dev.firststep.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files, names, images, encodings and redirects; the numbers are explained in {@link HostileContentTest}. */
class HostileFileTest {
    private static final String TEXT = "---\ntitle: Hostile\ndescription: H.\n---\nText.\n";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\">\n";

    @TempDir
    Path root;

    @Test
    void n19LinksOutOfTheContentAreRefused() throws Exception {
        linkRefused("content/en/a.md", "/etc/hostname");
        linkRefused("content/en/dir", "/etc");
        linkRefused("content/en/zero.md", "/dev/zero");
        linkRefused("content/en/zero.png", "/dev/zero");
        linkRefused("content/en/gone.md", "/nowhere/at/all");
        linkRefused("content/en/round.md", "round.md");
        linkRefused("content/en/inside.md", "contact.md");
        linkRefused("content/fr", "en");
    }

    @Test
    void n19LinksInPlaceOfConfigurationAreRefused() throws Exception {
        HostileSite.below(root)
                .planted(site -> {
                    Path clouds = Files.move(site.path("content/clouds.yml"), site.path("clouds.yml"));
                    Files.createSymbolicLink(site.path("content/clouds.yml"), clouds);
                })
                .isRefused("content/clouds.yml file-missing", "content/clouds.yml file-outside");
        HostileSite.below(root)
                .planted(site -> {
                    Path en = Files.move(site.path("content/en"), site.path("en"));
                    Files.createSymbolicLink(site.path("content/en"), en);
                })
                .isRefused("content/en file-outside");
    }

    @Test
    void n19LinksOutOfTheTemplatesAreRefused() throws Exception {
        linkRefused("templates/article.ftlh", "/etc/hostname");
        linkRefused("templates/article.ftlh", "/dev/zero");
        linkRefused("templates/assets", "/etc");
        linkRefused("templates/strings", "/etc");
    }

    @Test
    void n19APipeIsNotWaitedFor() throws Exception {
        pipeRefused("content/en/pipe.md", "content/en/pipe.md file-type");
        pipeRefused("content/en/pipe.png", "content/en/pipe.png file-type");
        pipeRefused("content/redirects.yml", "content/redirects.yml file-type");
        pipeRefused("templates/article.ftlh", "templates/article.ftlh file-outside");
    }

    @Test
    void n19AHardLinkIsReadAsTheFileItIs() throws Exception {
        HostileSite.below(root)
                .planted(site -> Files.createLink(site.path(HostileSite.ARTICLE), site.path("content/support.yml")))
                .isRefused(HostileSite.ARTICLE + ":1:1 key-missing");
    }

    @Test
    void n21NamesThatMeanSomethingElseElsewhereAreRefused() throws IOException {
        HostileSite.below(root)
                .file("content/en/Refund.md", TEXT)
                .file("content/en/refund.md", TEXT)
                .isRefused("content/en/Refund.md file-name", "content/en/refund.md file-clash");
        HostileSite.below(root)
                .file("content/en/caf\u00E9.md", TEXT)
                .file("content/en/cafe\u0301.md", TEXT)
                .isRefused("content/en/cafe\u0301.md file-name", "content/en/caf\u00E9.md file-clash");
        nameRefused("n".repeat(252) + ".md", "n".repeat(252) + ".md");
        nameRefused("a\nb.md", "a\\u000ab.md");
        nameRefused("a\u001B[2Jb.md", "a\\u001b[2Jb.md");
        nameRefused("\u202Egnp.md", "\\u202egnp.md");
        nameRefused("a\"b.md", "a\"b.md");
        nameRefused("a b.md", "a b.md");
        nameRefused("a<script>.md", "a<script>.md");
        nameRefused("con.md", "con.md");
        nameRefused("b..md", "b..md");
        nameRefused("b...png", "b...png");
        nameRefused("-rf.md", "-rf.md");
        nameRefused("x.MD", "x.MD");
    }

    @Test
    void n21FoldersWithoutEndAreRefused() throws IOException {
        HostileSite.below(root)
                .file("content/en/" + "d/".repeat(40) + "x.md", TEXT)
                .isRefused("content/en/" + "d/".repeat(31) + "d limit-nesting");
    }

    @Test
    void n21AnArticleCannotTakeThePlaceOfAFileOfTheSite() throws IOException {
        for (String name : new String[] {
            "404.html.md",
            "feed.xml.md",
            "sitemap.xml.md",
            "sitemap-2.xml.md",
            "index.html.md",
            "contact/index.html/a.md"
        }) {
            HostileSite.below(root)
                    .file("content/en/" + name, TEXT)
                    .isRefused("content/en/" + name + " path-duplicate");
        }
        HostileSite.below(root)
                .file("content/redirects.yml", "redirects:\n  - {from: feed.xml, to: contact}\n")
                .isRefused("content/redirects.yml:2:5 redirect-duplicate");
    }

    @Test
    void n22ADrawingThatActsOrLoadsIsRefused() throws IOException {
        drawingRefused("<script>alert(1)</script>", "2:9");
        drawingRefused("<g onload=\"alert(1)\"/>", "2:23");
        drawingRefused("<foreignObject><p/></foreignObject>", "2:16");
        drawingRefused("<a xlink:href=\"javascript:alert(1)\"/>", "2:38");
        drawingRefused("<use xlink:href=\"javascript:alert(1)\"/>", "2:40");
        drawingRefused("<use href=\"https://evil.example/x.svg#a\"/>", "2:43");
        drawingRefused("<image href=\"https://evil.example/x.png\"/>", "2:43");
        drawingRefused("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "2:53");
        drawingRefused("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x</h:script>", "2:50");
        drawingRefused("<?xml-stylesheet href=\"//evil.example/x.css\"?>", "2:47");
    }

    @Test
    void n22ADrawingsStyleLoadsNothing() throws IOException {
        drawingRefused("<rect style=\"fill:url(https://evil.example/x)\"/>", "2:49");
        drawingRefused("<style>@import '//evil.example/x.css';</style>", "2:47");
        drawingRefused("<style>rect{fill:\\75rl(//evil.example/x)}</style>", "2:50");
        drawingRefused("<style>rect{fill:u<!-- -->rl(//evil.example/x)}</style>", "2:56");
        drawingRefused("<style>rect{mask:image-set('//evil.example/x' 1x)}</style>", "2:59");
        drawingRefused("<style>@im<g/>port '//evil.example/x'</style>", "2:15");
        drawingRefused("<style><g/>@import '//evil.example/x'</style>", "2:12");
    }

    @Test
    void n22ADocumentTypeIsRefused() throws IOException {
        drawingFileRefused(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + SVG + "<text>&x;</text></svg>",
                ":1:58");
        drawingFileRefused("<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">\n" + SVG + "</svg>", ":1:43");
        drawingFileRefused(
                "<!DOCTYPE svg [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n" + SVG
                        + "<text>&b;</text></svg>",
                ":1:77");
        drawingFileRefused("<html><body>x</body></html>", ":1:7");
        drawingFileRefused(SVG, "");
    }

    @Test
    void n22AnImageThatIsNoneOrIsHugeIsRefused() throws IOException {
        imageRefused("x.png", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "image-invalid");
        imageRefused("x.png", TestSite.png(40_000, 40_000), "image-invalid");
        imageRefused("x.png", TestSite.png(0, 0), "image-invalid");
        imageRefused("x.png", TestSite.png(-1, 9), "image-invalid");
        imageRefused("x.png", new byte[0], "image-invalid");
        imageRefused("x.png", new byte[6 << 20], "limit-file-size");
        imageRefused("x.jpg", TestSite.png(9, 9), "image-invalid");
        imageRefused("x.jpg", jpegOfEmptySegments(), "image-invalid");
        imageRefused("x.gif", "GIF8".getBytes(US_ASCII), "image-invalid");
        imageRefused("x.webp", "RIFF\0\0\0\0WEBPVP8X".getBytes(US_ASCII), "image-invalid");
    }

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
        redirectsRefused("- {from: x, to: \"https://evil.example/\"}", "2:17 value-invalid");
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
        redirectsRefused(
                chain + "\n- {from: r4000, to: r0}",
                IntStream.range(0, 4_001)
                        .mapToObj(i -> (i + 2) + ":3 redirect-loop")
                        .toArray(String[]::new));
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

    private void linkRefused(String path, String target) throws Exception {
        HostileSite.below(root)
                .planted(site -> {
                    Files.createDirectories(site.path(path).getParent());
                    Files.createSymbolicLink(site.path(path), Path.of(target));
                })
                .isRefused(path + " file-outside");
    }

    private void pipeRefused(String path, String error) throws Exception {
        HostileSite.below(root)
                .planted(site -> {
                    Files.createDirectories(site.path(path).getParent());
                    assertEquals(
                            0,
                            new ProcessBuilder("mkfifo", site.path(path).toString())
                                    .start()
                                    .waitFor());
                })
                .isRefused(error);
    }

    private void nameRefused(String name, String shown) throws IOException {
        HostileSite.below(root).file("content/en/" + name, TEXT).isRefused("content/en/" + shown + " file-name");
    }

    private void drawingRefused(String element, String position) throws IOException {
        drawingFileRefused(SVG + element + "</svg>", ":" + position);
    }

    private void drawingFileRefused(String drawing, String position) throws IOException {
        HostileSite.below(root)
                .file("content/en/x.svg", drawing)
                .isRefused("content/en/x.svg" + position + " image-invalid");
    }

    private void imageRefused(String name, byte[] bytes, String code) throws IOException {
        HostileSite.below(root).file("content/en/" + name, bytes).isRefused("content/en/" + name + " " + code);
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

    private static byte[] jpegOfEmptySegments() {
        ByteBuffer bytes = ByteBuffer.allocate(4 << 20).putShort((short) 0xFFD8);
        while (bytes.remaining() >= 4) {
            bytes.putInt(0xFFE00000);
        }
        return bytes.array();
    }
}
