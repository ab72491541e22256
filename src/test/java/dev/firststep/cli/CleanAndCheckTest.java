package dev.firststep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanAndCheckTest {
    @TempDir
    Path root;

    @Test
    void checkWritesNothing() throws IOException {
        TestSite site = TestSite.at(root, "");
        Set<String> before = files();
        assertEquals(0, site.check().code());
        assertEquals(before, files());
    }

    @Test
    void checkFindsWhatABuildWouldFind() throws IOException {
        TestSite site = TestSite.at(root, "-- templates/partials/footer.ftlh --\n<p id=\"a\"></p><p id=\"a\"></p>\n");
        assertEquals(1, site.check().code());
        assertTrue(site.check().out().contains(" error page-id-duplicate "));
    }

    @Test
    void cleanRemovesWhatWasBuiltAndNothingElse() throws IOException {
        TestSite site = TestSite.at(root, "");
        Set<String> before = files();
        site.build();
        TestSite.Result result = site.run("clean");
        assertEquals(0, result.code());
        assertTrue(result.err().matches("removed [0-9]+ files, kept 0 files\n"), result.err());
        before.addAll(Set.of("site", ".site.lock"));
        assertEquals(before, files());
        assertEquals("removed 0 files, kept 0 files\n", site.run("clean").err());
        assertEquals(0, site.build().code());
    }

    @Test
    void cleanKeepsFilesOfOthersAndSaysSo() throws IOException {
        TestSite site = TestSite.at(root, "");
        site.build();
        site.write("site/CNAME", "help.example.com".getBytes(UTF_8));
        site.write("site/robots.txt", "edited".getBytes(UTF_8));
        TestSite.Result result = site.run("clean");
        assertEquals("kept CNAME\nkept robots.txt\n", result.out());
        assertTrue(result.err().endsWith(", kept 2 files\n"), result.err());
        assertEquals("edited", site.read("site/robots.txt"));
        assertFalse(Files.exists(site.path("site/en")));
    }

    @Test
    void cleanRefusesAFolderThatIsNotItsOwn() throws IOException {
        TestSite site = TestSite.at(root, "-- foreign/letter.txt --\nDear Sir or Madam\n");
        for (String folder : new String[] {"foreign", "content", ""}) {
            TestSite.Result result =
                    site.run("clean", "--out", site.path(folder).toString());
            assertEquals(2, result.code(), result::err);
        }
        assertEquals("Dear Sir or Madam\n", site.read("foreign/letter.txt"));
        assertTrue(Files.exists(site.path("content/site.yml")));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> names = new TreeSet<>();
            files.filter(file -> !file.equals(root))
                    .forEach(file -> names.add(root.relativize(file).toString()));
            return names;
        }
    }
}
