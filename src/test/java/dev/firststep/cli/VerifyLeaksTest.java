package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.cli.PlantedLeaks.Leak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever leads readers out of their cloud or their edition is found, wherever it stands and however it is written. */
class VerifyLeaksTest {
    @TempDir
    private static Path root;

    private static TestSite site = TestSite.nowhere();

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.at(root, """
                -- content/site.yml --
                name: {en: Help, zh-CN: 帮助}
                description: {en: What to do yourself., zh-CN: 自助办理。}
                publisher: {en: Us, zh-CN: 我们}
                base_url: https://help.example.com/
                source_locale: en
                locales:
                  - {tag: en, name: English}
                  - {tag: zh-CN, name: 简体中文}
                hosts: [apache, azure, cloudfront, netlify, nginx]
                -- content/redirects.yml --
                redirects:
                  - {from: old, to: contact}
                -- content/zh-CN/contact.md --
                ---
                title: 联系
                description: 该找谁。
                updated: 2026-03-04
                ---
                请联系合作伙伴。

                ## 电话

                请致电。
                """);
        TestSite.Result result = site.build();
        assertEquals(0, result.code(), () -> result.out() + result.err());
    }

    @ParameterizedTest
    @MethodSource({
        "dev.firststep.cli.PlantedLeaks#attributes",
        "dev.firststep.cli.PlantedLeaks#text",
        "dev.firststep.cli.PlantedLeaks#disguises",
        "dev.firststep.cli.PlantedLeaks#files",
        "dev.firststep.cli.PlantedLeaks#editions"
    })
    void aLeakIsFound(Leak leak) throws IOException {
        Path file = file(leak.file());
        byte[] clean = Files.readAllBytes(file);
        try {
            Files.writeString(file, planted(leak, new String(clean, StandardCharsets.UTF_8)));
            TestSite.Result result = verify();
            assertEquals(1, result.code(), result::err);
            String start = root.relativize(file).toString();
            assertTrue(
                    result.findings().stream()
                            .filter(finding -> finding.startsWith(start))
                            .filter(finding -> finding.contains(" error " + leak.code() + " "))
                            .anyMatch(finding -> finding.contains(leak.named())),
                    result::out);
        } finally {
            Files.write(file, clean);
        }
    }

    private static String planted(Leak leak, String text) {
        int at = leak.before().isEmpty() ? 0 : text.lastIndexOf(leak.before());
        assertTrue(at >= 0, leak.file() + " holds " + leak.before());
        return text.substring(0, at) + leak.planted() + text.substring(at);
    }

    @Test
    void aSiteWithoutLeaksIsClean() {
        TestSite.Result result = verify();
        assertEquals("", result.out());
        assertEquals(0, result.code(), result::err);
    }

    /** Hosts often serve what a link called "current" leads to. */
    @Test
    void aLinkToASiteLeadsToIt() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("current"), root.resolve("site"));
        TestSite.Result result = site.runPlainly(new Terminal(false, false, false), "verify", link.toString());
        assertEquals("", result.out());
        assertEquals(0, result.code(), result::err);
    }

    /** Search data of a later version may be packed. */
    @Test
    void aLeakInAPackedSearchIndexIsFound() throws IOException {
        byte[] packed = packed("{\"text\": \"Go to portal.azure.com\"}".getBytes(StandardCharsets.UTF_8));
        byte[] damaged = Arrays.copyOf(packed, packed.length - 4);
        for (byte[] index : List.of(packed, damaged, packed(packed))) {
            ownFile("search.json.gz", index, ":1:10 error cross-cloud-address  'text' holds portal.azure.com");
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    /** Browsers read a page in any encoding, and one with a damaged byte. */
    @Test
    void aLeakInAnotherEncodingIsFound() throws IOException {
        String page = "<a href=//cdn.example.net>x</a>";
        String finding = "error host-unlisted  <a href> leads to cdn.example.net";
        ownFile("x.html", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE), finding);
        ownFile("x.html", page.getBytes(StandardCharsets.UTF_16BE), finding);
        ownFile("x.html", (page + "\u00E9").getBytes(StandardCharsets.ISO_8859_1), finding);
    }

    @Test
    void aRefreshWithManyBlanksIsReadInTime() {
        byte[] page = ("<meta http-equiv='refresh' content='0;a" + " ".repeat(100_000) + "b'>")
                .getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ownFile("x.html", page, "page-link-broken"));
    }

    private static void ownFile(String name, byte[] bytes, String finding) throws IOException {
        Path file = root.resolve("site/en/china-21vianet").resolve(name);
        try {
            Files.write(file, bytes);
            TestSite.Result result = verify("--own-file", "en/china-21vianet/" + name);
            assertTrue(result.out().contains(finding), result::out);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aFileThatWasChangedAddedOrRemovedIsFound() throws IOException {
        Path robots = root.resolve("site/robots.txt");
        byte[] clean = Files.readAllBytes(robots);
        Path added = Files.writeString(root.resolve("site/added.txt"), "x");
        try {
            Files.delete(robots);
            assertEquals(
                    List.of(
                            "site/added.txt error output-differs  this file was not built",
                            "site/robots.txt error output-differs  this file of the site is missing"),
                    verify().findings());
            Files.writeString(robots, "x");
            assertEquals(
                    List.of("site/robots.txt error output-differs  this file is not as it was built"),
                    verify("--own-file", "added.txt").findings());
        } finally {
            Files.delete(added);
            Files.write(robots, clean);
        }
    }

    private static TestSite.Result verify(String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("verify", root.resolve("site").toString()), Stream.of(options))
                .toArray(String[]::new);
        TestSite.Result result = site.runPlainly(new Terminal(false, false, false), arguments);
        return new TestSite.Result(result.code(), result.out().replace(root + "/", ""), result.err());
    }

    private static Path file(String pattern) throws IOException {
        Path path = root.resolve("site").resolve(pattern);
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
            return files.iterator().next();
        }
    }
}
