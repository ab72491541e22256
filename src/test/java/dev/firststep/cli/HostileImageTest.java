package dev.firststep.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile drawings and images; the numbers are explained in {@link HostileContentTest}. */
class HostileImageTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\">\n";

    @TempDir
    Path root;

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

    private static byte[] jpegOfEmptySegments() {
        ByteBuffer bytes = ByteBuffer.allocate(4 << 20).putShort((short) 0xFFD8);
        while (bytes.remaining() >= 4) {
            bytes.putInt(0xFFE00000);
        }
        return bytes.array();
    }
}
