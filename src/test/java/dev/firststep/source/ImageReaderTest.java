package dev.firststep.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReaderTest {
    @TempDir
    Path root;

    private final List<Diagnostic> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void theSizeOfARasterImageComesFromItsHeader(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(33, 21, BufferedImage.TYPE_INT_RGB), format, out);
        assertSize(33, 21, read("a." + format, out.toByteArray()));
    }

    @Test
    void theSizeOfALossyWebpComesFromItsHeader() throws IOException {
        byte[] bytes = new byte[30];
        put(bytes, 0, "RIFF");
        put(bytes, 8, "WEBPVP8 ");
        bytes[26] = 40;
        bytes[28] = 30;
        assertSize(40, 30, read("a.webp", bytes));
    }

    @Test
    void theSizeOfADrawingComesFromItsViewBox() throws IOException {
        assertSize(24, 12, svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 12'><path d='M0 0h9'/></svg>"));
    }

    @Test
    void aPageNamedLikeAnImageIsRefused() throws IOException {
        assertTrue(read("a.png", "<html>".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertEquals(Code.IMAGE_INVALID, findings.get(0).code());
    }

    @Test
    void aHugeImageIsRefusedByItsHeaderAlone() throws IOException {
        byte[] bytes = new byte[33];
        bytes[0] = (byte) 0x89;
        put(bytes, 1, "PNG\r\n\u001A\n");
        put(bytes, 12, "IHDR");
        bytes[18] = (byte) 0x9C;
        bytes[19] = 0x40;
        bytes[22] = (byte) 0x9C;
        bytes[23] = 0x40;
        assertTrue(read("a.png", bytes).isEmpty());
        assertEquals("the image measures 40000 × 40000 pixels", findings.get(0).message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><use"
                        + " xlink:href='https://evil.example/x.svg#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><a"
                        + " xlink:href='javascript:alert(1)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'x';</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect fill=\"url( 'https://evil.example')\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg"
                        + " xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<html/>",
                "not xml at all",
            })
    void aDrawingThatDoesMoreThanDrawIsRefused(String text) throws IOException {
        assertTrue(svg(text).isEmpty());
        assertEquals(Code.IMAGE_INVALID, findings.get(0).code());
    }

    @Test
    void entitiesThatMultiplyAreRefusedAtOnce() {
        String bomb = "<!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c"
                + " '&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg xmlns='http://www.w3.org/2000/svg'>&c;</svg>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertTrue(svg(bomb).isEmpty()));
    }

    private static void assertSize(int width, int height, Optional<Image> image) {
        assertEquals(Optional.of(List.of(width, height)), image.map(i -> List.of(i.width(), i.height())));
    }

    private Optional<Image> svg(String text) throws IOException {
        return read("a.svg", text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Image> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(root.resolve(name), bytes);
        return ImageReader.read(new SourceEntry(name, "content/" + name, file), findings::add)
                .map(ImageReader.Loaded::image);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(ascii, 0, bytes, at, ascii.length);
    }
}
