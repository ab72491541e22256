package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final String TEXT = """
            {
              "format": "firststep-manifest/1",
              "engine": "0.1.0",
              "input": "sha256:ab",
              "files": [
                {"path": "404.html", "size": 0, "sha256": "%1$s"},
                {"path": "en/index.html", "size": 12, "sha256": "%1$s"}
              ]
            }
            """.formatted("0a".repeat(32));

    private final Path out;

    ManifestTest(@TempDir Path out) {
        this.out = out;
    }

    @Test
    void itIsWrittenSortedWithOneFileOnALine() {
        assertEquals(TEXT, new String(manifest().toBytes(), UTF_8));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        for (Manifest manifest : List.of(manifest(), new Manifest("1", "x", new TreeMap<>()))) {
            Files.write(out.resolve(Manifest.FILE_NAME), manifest.toBytes());
            assertEquals(Optional.of(manifest), Manifest.read(out));
        }
    }

    @Test
    void aFolderWithoutOneHasNone() throws IOException {
        assertEquals(Optional.empty(), Manifest.read(out));
        assertEquals(Optional.empty(), Manifest.read(out.resolve("missing")));
    }

    @Test
    void anyDamageIsRefused() throws IOException {
        String twice =
                TEXT.lines().filter(line -> line.contains("404")).findFirst().orElseThrow() + "\n";
        for (String damaged : List.of(
                "",
                "\n\n\n\n\n\n\n\n",
                TEXT.substring(0, TEXT.length() / 2),
                TEXT.strip(),
                TEXT + "\n",
                TEXT.replace("\n", "\r\n"),
                TEXT.replace("manifest/1", "manifest/2"),
                TEXT.replace("404.html", "../404.html"),
                TEXT.replace("404.html", "zzz.html"),
                TEXT.replace("0a0a", "0A0A"),
                TEXT.replace("\"size\": 12", "\"size\": 012"),
                TEXT.replace("\"size\": 12", "\"size\": -1"),
                TEXT.replace("\"engine\"", "\"input\""),
                TEXT.replace("0.1.0", "0 1 0"),
                TEXT.replace("\"files\": [\n", "\"files\": [\n" + twice),
                TEXT.replace("  ]", "  ],"))) {
            Files.writeString(out.resolve(Manifest.FILE_NAME), damaged);
            assertThrows(OutputRefusedException.class, () -> Manifest.read(out), damaged);
        }
    }

    @Test
    void aLinkInItsPlaceIsRefused() throws IOException {
        Path real = Files.write(out.resolve("real.json"), manifest().toBytes());
        Files.createSymbolicLink(out.resolve(Manifest.FILE_NAME), real);
        assertThrows(OutputRefusedException.class, () -> Manifest.read(out));
    }

    private static Manifest manifest() {
        Map<SitePath, Manifest.Entry> files = Map.of(
                new SitePath("en/index.html"), new Manifest.Entry(12, "0a".repeat(32)),
                new SitePath("404.html"), new Manifest.Entry(0, "0a".repeat(32)));
        return new Manifest("0.1.0", "sha256:ab", new TreeMap<>(files));
    }
}
