package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path root;

    @Test
    void aFolderThatIsNoSiteIsAUsageError() throws IOException {
        Files.writeString(root.resolve("page.html"), "x");
        TestSite.Result result = verify(root);
        assertEquals(2, result.code());
        assertTrue(result.err().contains("is no generated site: it has no manifest.json"), result::err);
    }

    @Test
    void aSiteOfAnEarlierFormatMustBeBuiltAgainAndCanBe() throws IOException {
        TestSite site = built();
        Path manifest = root.resolve("site/manifest.json");
        String second = Files.readString(manifest);
        String files = second.substring(second.indexOf("  \"files\""));
        String head = second.substring(0, second.indexOf("  \"base_url\""));
        Files.writeString(manifest, head.replace("manifest/2", "manifest/1") + files);
        TestSite.Result result = verify(root.resolve("site"));
        assertEquals(2, result.code());
        assertTrue(result.err().contains("was built by an earlier version"), result::err);
        assertEquals(0, site.build().code());
        assertEquals(second, Files.readString(manifest));
        assertEquals(0, verify(root.resolve("site")).code());
    }

    @Test
    void findingsComeAsJsonAndSarif() throws IOException {
        built();
        Files.writeString(root.resolve("site/added.html"), "<a href=\"https://portal.azure.com/\">x</a>");
        TestSite.Result json = verify(root.resolve("site"), "--format", "json");
        assertEquals(1, json.code());
        assertTrue(json.out().contains("\"output-differs\""), json::out);
        assertTrue(json.out().contains("added.html"), json::out);
        TestSite.Result sarif = verify(root.resolve("site"), "--format", "sarif");
        assertTrue(sarif.out().contains("\"ruleId\": \"output-differs\""), sarif::out);
        assertEquals(0, verify(root.resolve("site"), "--fail-on", "never").code());
    }

    @Test
    void theSiteOfOneCloudKnowsHostsOfOthersAgainWithoutNamingThem() throws IOException {
        TestSite site = TestSite.at(root, "");
        TestSite.Result built = site.build("--cloud", "china-21vianet", "--base-url", "https://help.example.cn/");
        assertEquals(0, built.code(), built::out);
        site.site().forEach((path, bytes) -> assertFalse(bytes.contains("portal.azure.com"), path));
        Path page = root.resolve("site/en/contact/index.html");
        Files.writeString(page, Files.readString(page).replace("</main>", "portal.azure.com</main>"));
        TestSite.Result result = verify(root.resolve("site"));
        assertEquals(1, result.code());
        assertTrue(
                result.out()
                        .contains("error cross-cloud-address  the text holds portal.azure.com, which belongs to"
                                + " another cloud, but readers of 'china-21vianet' meet it"),
                result::out);
    }

    @Test
    void aSiteForOneCloudLiesOnNoHostOfAnother() throws IOException {
        TestSite site = TestSite.at(root, "");
        TestSite.Result result =
                site.build("--cloud", "china-21vianet", "--base-url", "https://Portal.Azure.com/help/");
        assertEquals(1, result.code());
        assertEquals(
                List.of("site.yml error base-url-foreign  the site's address is on portal.azure.com, which belongs to"
                        + " cloud 'global', but the site is for cloud 'china-21vianet'"),
                result.findings());
        assertFalse(Files.exists(root.resolve("site")));
        assertEquals(
                0,
                site.build("--cloud", "global", "--base-url", "https://portal.azure.com/help/")
                        .code());
    }

    @Test
    void aLinkInTheSiteIsNoFileOfIt() throws IOException {
        built();
        Files.createSymbolicLink(root.resolve("site/link"), root.resolve("content"));
        TestSite.Result result = verify(root.resolve("site"));
        assertEquals(
                List.of("site/link error output-differs  this file was not built"),
                result.findings().stream()
                        .map(finding -> finding.replace(root + "/", ""))
                        .toList());
    }

    @Test
    void aFileInTwoByteLettersHidesNothing() throws IOException {
        built();
        Files.write(root.resolve("site/a.txt"), "see portal.azure.com".getBytes(StandardCharsets.UTF_16LE));
        TestSite.Result result = verify(root.resolve("site"), "--own-file", "a.txt");
        assertEquals(0, result.code(), "outside of the editions a host of any of the site's clouds may be named");
        Files.write(root.resolve("site/a.txt"), "see https://portal.azure.com/".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(1, verify(root.resolve("site"), "--own-file", "a.txt").code());
    }

    private TestSite built() throws IOException {
        TestSite site = TestSite.at(root, "");
        TestSite.Result result = site.build();
        assertEquals(0, result.code(), () -> result.out() + result.err());
        return site;
    }

    private TestSite.Result verify(Path site, String... options) {
        String[] arguments = Stream.concat(Stream.of("verify", site.toString()), Stream.of(options))
                .toArray(String[]::new);
        return TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments);
    }
}
