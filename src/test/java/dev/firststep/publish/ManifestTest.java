package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.border.Borders;
import dev.firststep.cloud.border.EditionFolder;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final String TEXT = """
            {
              "format": "firststep-manifest/2",
              "engine": "0.1.0",
              "input": "sha256:ab",
              "base_url": "https://help.example.com/",
              "unlisted_hosts": "refused",
              "editions": [
                {"folder": "en", "locale": "en", "cloud": "china-21vianet"}
              ],
              "cloud_hosts": [
                {"cloud": "china-21vianet", "host": "*.azure.cn"}
              ],
              "shared_hosts": [
                {"host": "www.w3.org"}
              ],
              "redirectors": [
                {"from": "https://aka.ms/x", "to": "https://portal.azure.cn/"}
              ],
              "foreign_hosts": [
                {"sha256": "%1$s"}
              ],
              "files": [
                {"path": "404.html", "size": 0, "sha256": "%1$s"},
                {"path": "en/index.html", "size": 12, "sha256": "%1$s"}
              ]
            }
            """.formatted("0a".repeat(32));

    private static final CloudId CHINA = new CloudId("china-21vianet");

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
        for (Manifest manifest :
                List.of(manifest(), first(), new Manifest("1", "x", Optional.of(Sites.BORDERS), new TreeMap<>()))) {
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
                TEXT.replace("manifest/2", "manifest/3"),
                TEXT.replace("manifest/2", "manifest/1"),
                TEXT.replace("refused", "perhaps"),
                TEXT.replace("  \"base_url\": \"https://help.example.com/\",\n", ""),
                TEXT.replace("*.azure.cn", "*.Azure.cn"),
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

    /** As it was written before manifests said how far readers may be sent. */
    @Test
    void aManifestOfTheFirstFormatIsStillRead() throws IOException {
        Files.writeString(out.resolve(Manifest.FILE_NAME), """
                {
                  "format": "firststep-manifest/1",
                  "engine": "0.1.0",
                  "input": "sha256:ab",
                  "files": [
                    {"path": "404.html", "size": 0, "sha256": "%1$s"},
                    {"path": "en/index.html", "size": 12, "sha256": "%1$s"}
                  ]
                }
                """.formatted("0a".repeat(32)));
        assertEquals(Optional.of(first()), Manifest.read(out));
        assertTrue(Manifest.isMarked(out), "a folder with one may be built into");
    }

    private static Manifest first() {
        return new Manifest("0.1.0", "sha256:ab", Optional.empty(), manifest().files());
    }

    private static Manifest manifest() {
        Map<SitePath, Manifest.Entry> files = Map.of(
                new SitePath("en/index.html"), new Manifest.Entry(12, "0a".repeat(32)),
                new SitePath("404.html"), new Manifest.Entry(0, "0a".repeat(32)));
        Borders borders = new Borders(
                URI.create("https://help.example.com/"),
                List.of(new EditionFolder("en", new Edition(new LocaleTag("en"), CHINA))),
                new TreeMap<>(Map.of(CHINA, List.of(new HostPattern("*.azure.cn")))),
                List.of(new HostPattern("www.w3.org")),
                List.of(new Redirector("https://aka.ms/x", "https://portal.azure.cn/")),
                false,
                new TreeSet<>(List.of("0a".repeat(32))));
        return new Manifest("0.1.0", "sha256:ab", Optional.of(borders), new TreeMap<>(files));
    }
}
