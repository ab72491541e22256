package dev.firststep.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.firststep.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 25: a hostile machine. A full disk is in {@code publish.FullDiskTest}, a kill between staging and the switch in
 * {@code publish.KillTest} and {@link KilledBuildTest}, {@code /} as the output folder in {@code publish.OutputRefusalTest}:
 * here it has stand-ins, so that a defect could not cost more than a temporary folder.
 */
class HostileSurroundingsTest {
    @TempDir
    Path root;

    @Test
    void aFolderThatHoldsTheSourceIsNoPlaceForTheSite() throws IOException {
        HostileSite hostile = HostileSite.below(root).file("templates/own.md", "About these templates.\n");
        for (String out : List.of("", "content", "content/en", "content/new", "templates", "templates/site")) {
            outRefused(hostile, hostile.site().path(out), "overlaps with");
        }
    }

    @Test
    void foldersOfOthersAndThingsThatAreNoFoldersAreNoPlaceForTheSite() throws IOException {
        HostileSite hostile = HostileSite.below(root).file("foreign/letter.txt", "Dear Sir or Madam");
        Path link = Files.createSymbolicLink(
                hostile.site().path("link"), hostile.site().path("site"));
        outRefused(hostile, hostile.site().path("foreign"), "holds files that Firststep did not write");
        outRefused(hostile, hostile.site().path("foreign/letter.txt"), "is not a folder");
        outRefused(hostile, link, "is a symbolic link");
        assertEquals("Dear Sir or Madam", hostile.site().read("foreign/letter.txt"));
    }

    @Test
    void theHomeFolderIsNoPlaceForTheSite() throws Exception {
        HostileSite hostile = HostileSite.below(root);
        Path home = Files.createDirectories(hostile.site().path("home/me"));
        for (Path out : List.of(home, home.resolve(".."))) {
            int code = process(hostile.site(), List.of("-Duser.home=" + home), "--out", out.toString());
            assertEquals(2, code);
            assertTrue(hostile.site().read("console.txt").contains("holds your home folder"));
        }
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(0, files.count());
        }
        hostile.assertUntouched();
    }

    @Test
    void aSecondBuildIsToldToWait() throws Exception {
        HostileSite hostile = HostileSite.below(root).article("Text.");
        Process other = new ProcessBuilder(
                        Jvm.current().home().resolve("bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        hostile.site().path("site").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals('!', other.getInputStream().read());
            TestSite.Result result = hostile.build();
            assertEquals(75, result.code(), result::err);
            assertTrue(result.err().contains("wait until it has finished"), result::err);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(0, hostile.site().build().code());
    }

    /** Keeps an output folder to itself until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (Publication held = Publication.open(Path.of(arguments[0]), List.of())) {
                System.out.write(Files.isDirectory(held.staging()) ? '!' : '?');
                System.out.flush();
                Thread.sleep(120_000);
            }
        }
    }

    @Test
    void aSiteThatCannotBeWrittenIsLeftAsItWas() throws IOException {
        HostileSite hostile = HostileSite.below(root).article("Text.");
        TestSite.Result result = hostile.build("--out", "/dev/null/site");
        assertEquals(74, result.code(), result::err);
        assertTrue(result.err().startsWith("firststep: /dev/null"), result::err);
        hostile.assertUntouched();
    }

    @Test
    void turkishLettersChangeNothing() throws Exception {
        HostileSite hostile = HostileSite.below(root)
                .article("## INDEX TITLE I\n\n> [!WARNING]\n> I.\n\n[I](ENDPOINT:azure-portal) <HTTPS://WWW.W3.ORG/I>");
        SortedMap<String, String> plain = hostile.isBuilt().site();
        assertTrue(hostile.site().read("site/en/global/hostile/index.html").contains("id=\"index-title-i\""));
        hostile.site().run("clean");
        assertEquals(0, process(hostile.site(), List.of("-Duser.language=tr", "-Duser.country=TR")));
        assertEquals(plain.keySet(), hostile.site().site().keySet());
        plain.forEach(
                (path, text) -> assertEquals(text, String.valueOf(site(hostile).get(path)), path));
    }

    @Test
    void findingsReadTheSameInTurkish() throws Exception {
        HostileSite hostile = HostileSite.below(root)
                .frontMatter("TITLE: I\ntitle: Hostile\ndescription: H.\ntopic: BILLING\napplies_to: CHINA-21VIANET");
        TestSite.Result plain = hostile.build();
        assertEquals(1, plain.code());
        assertEquals(1, process(hostile.site(), List.of("-Duser.language=tr", "-Duser.country=TR")));
        assertEquals(
                plain.out() + plain.err(),
                hostile.site()
                        .read("console.txt")
                        .replace(hostile.site().path("content").toString(), "content"));
        hostile.assertUntouched();
    }

    @Test
    void theTimesOfTheFilesDoNotMatter() throws IOException {
        HostileSite hostile = HostileSite.below(root);
        try (Stream<Path> files = Files.walk(hostile.site().path("content"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("1970-01-01T00:00:00Z")));
            }
        }
        hostile.isBuilt();
        hostile.assertUntouched();
    }

    @Test
    void onlyTheCommandThatStartsAnArticleAsksTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(NewCommand.class.getName())
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(Date.class)
                .because("a page built in 1970 or in 2070 must have the same bytes")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.firststep"));
    }

    private static void outRefused(HostileSite hostile, Path out, String complaint) throws IOException {
        hostile.isRefusedAsUsage(complaint, "--out", out.toString());
    }

    private static int process(TestSite site, List<String> options, String... more)
            throws IOException, InterruptedException {
        List<String> arguments = Stream.concat(
                        Stream.of("build", "--content", site.path("content").toString()), Stream.of(more))
                .toList();
        List<String> all = Stream.concat(Stream.of("-Dorg.freemarker.loggerLibrary=none"), options.stream())
                .toList();
        return Jvm.current().run(site.path(""), all, arguments);
    }

    private static SortedMap<String, String> site(HostileSite hostile) {
        try {
            return hostile.site().site();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
