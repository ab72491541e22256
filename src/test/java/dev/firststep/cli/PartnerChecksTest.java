package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerChecksTest {
    private static final String FILE = "content/partners/light.yml";

    @TempDir
    Path root;

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void write() throws IOException {
        site = TestSite.at(root, PartnerFiles.ARTICLES + PartnerFiles.LIGHT);
    }

    /** What {@code check} says after a part of the partner's file was written otherwise. */
    private List<String> with(String old, String changed) throws IOException {
        String text = site.read(FILE);
        assertTrue(text.contains(old), text);
        site.write(FILE, text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
        return site.check().findings().stream()
                .filter(line -> line.contains("partners/"))
                .toList();
    }

    @Test
    void soundPartnerHasNoFindings() {
        TestSite.Result result = site.check();
        assertEquals(0, result.code(), result::out);
        assertEquals(
                List.of(),
                result.findings().stream()
                        .filter(line -> line.contains("partners/"))
                        .toList());
    }

    @Test
    void checkLooksAtTheFinishedPagesOfAPartner() {
        TestSite.Result result = site.check("--partner", "light");
        assertEquals(0, result.code(), result::out);
        assertTrue(result.err().contains("in 4 editions"), result.err());
    }

    @Test
    void paleAccentCannotBeRead() throws IOException {
        assertEquals(
                List.of(
                        "content/partners/light.yml:5:17 error partner-contrast  the contrast of #7fb0e0 with #f4f1ea is"
                                + " 2.02 to 1, but text needs 4.5 to 1"),
                with("\"#14508a\"", "\"#7fb0e0\""));
    }

    @Test
    void darkAccentCannotBeReadByNight() throws IOException {
        List<String> findings = with("\"#8fc1f5\"", "\"#14508a\"");
        assertEquals(1, findings.size());
        assertTrue(
                findings.get(0).startsWith("content/partners/light.yml:5:34 error partner-contrast"),
                findings::toString);
    }

    @Test
    void colourIsSixDigits() throws IOException {
        assertEquals(
                List.of("content/partners/light.yml:5:17 error value-invalid  'navy' is no colour"),
                with("\"#14508a\"", "navy"));
    }

    @Test
    void logoMustBeThereAndSafe() throws IOException {
        assertEquals(
                List.of("content/partners/light.yml:4:7 error image-missing  no file 'partners/dark.svg'"),
                with("light.svg", "dark.svg"));
        assertEquals(
                List.of(
                        "content/partners/light.yml:4:7 error value-invalid  '../en/a.svg' is no image beside this file"),
                with("dark.svg", "../en/a.svg"));
    }

    @Test
    void everythingCannotBeLeftOut() throws IOException {
        assertEquals(
                List.of("content/partners/light.yml:14:13 error partner-empty  nothing but the home page remains for"
                        + " readers of clouds 'china-21vianet', 'global'"),
                with("topics: [billing]", "topics: [billing, outages]").isEmpty()
                        ? with("[insiders/]", "[insiders/, pay, contact]")
                        : List.of());
    }

    @Test
    void homePageCannotBeLeftOut() throws IOException {
        assertEquals(
                List.of("content/partners/light.yml:14:13 error value-invalid  the home page can't be left out"),
                with("[insiders/]", "[index]"));
    }

    @Test
    void leavingOutNothingIsAMistake() throws IOException {
        assertEquals(
                List.of("content/partners/light.yml:14:24 warning partner-leaves-nothing  no article 'insider' and no"
                        + " folder of that name"),
                with("[insiders/]", "[insiders/, insider]"));
    }

    @Test
    void articleToWhichARouteLeadsCannotBeLeftOut() throws IOException {
        assertEquals(
                List.of(
                        "content/partners/light.yml:14:13 error partner-route-left-out  article 'contact' is left out, but"
                                + " the support route of audience 'customer' for topic 'outages' leads there"),
                with("[insiders/]", "[contact]"));
    }

    @Test
    void hostOfACloudIsNoPartners() throws IOException {
        assertEquals(
                List.of(
                        "content/partners/light.yml:13:24 error value-invalid  the host *.azure.com holds hosts of cloud"
                                + " 'global'"),
                with("\"*.light.example\"", "\"*.azure.com\""));
    }

    @Test
    void contactIsAtAHostOfThePartner() throws IOException {
        assertEquals(
                List.of(
                        "content/partners/light.yml:7:3 error host-unlisted  dim.example is not among the partner's hosts"),
                with("desk@light.example", "desk@dim.example"));
    }

    @Test
    void contactIsNoArticle() throws IOException {
        assertEquals(
                List.of("content/partners/light.yml:7:3 error value-invalid  a partner's support is not at"
                        + " article:contact"),
                with("mailto:desk@light.example", "article:contact"));
    }

    @Test
    void namesOfTopicsCloudsAndKeysAreChecked() throws IOException {
        assertEquals(
                List.of("content/partners/light.yml:12:10 error value-invalid  'bills' is not a topic of support.yml"),
                with("[billing]", "[bills]"));
        assertEquals(
                List.of("content/partners/light.yml:12:9 error value-invalid  'topics' names none"),
                with("[bills]", "[]"));
        assertEquals(
                List.of("content/partners/light.yml:2:1 error key-unknown  unknown key 'tittle'"),
                with("[]", "[billing]").isEmpty() ? with("title:", "tittle:") : List.of());
    }

    @Test
    void partnersAreNamedLikeClouds() throws IOException {
        site.write("-- content/partners/all.yml --\nname: {en: A}\n");
        List<String> findings = site.check().findings();
        assertTrue(
                findings.contains("content/partners/all.yml error file-name  'all' can't be the id of a partner"),
                findings::toString);
    }

    @Test
    void otherFilesOfThatFolderAreNotRead() throws IOException {
        site.write("-- content/partners/notes.txt --\nx\n-- content/partners/old/light.yml --\nx: y\n");
        List<String> findings = site.check().findings();
        assertTrue(
                findings.contains("content/partners/notes.txt error file-type  nothing reads this file"),
                findings::toString);
        assertTrue(
                findings.contains("content/partners/old/light.yml error file-type  nothing reads this file"),
                findings::toString);
    }
}
