package dev.firststep.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import builds to the same pages as the repository itself. */
class ImportTest {
    private static final Path SAMPLE = Path.of("src/test/cases/learn-repository");

    @TempDir
    Path root;

    @Test
    void theSampleRepositoryBuildsToTheSamePagesEitherWay() throws IOException {
        assertSamePages(
                SAMPLE.resolve("zh-cn"), "--fallback", SAMPLE.resolve("source").toString());
    }

    @Test
    void bilingualFilesAloneBuildToTheSamePagesEitherWay() throws IOException {
        assertSamePages(SAMPLE.resolve("zh-cn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-center-zh-cn", "partner-center-de-de"})
    void aRealRepositoryBuildsToTheSamePagesEitherWay(String name) throws IOException {
        Optional<Path> corpus = Optional.ofNullable(System.getenv("FIRSTSTEP_CORPUS"))
                .map(Path::of)
                .map(folder -> folder.resolve(name + ".zip"))
                .filter(Files::isRegularFile);
        assumeTrue(corpus.isPresent(), "SKIPPED: set FIRSTSTEP_CORPUS to the folder of the corpora to compare " + name);
        unzip(corpus.get(), root);
        assertSamePages(root.resolve(name));
    }

    @Test
    void aFolderWithFilesIsNotOverwritten() throws IOException {
        Files.writeString(root.resolve("mine.txt"), "mine");
        TestSite.Result result = run("import", SAMPLE.resolve("zh-cn").toString(), "--to", root.toString());
        assertEquals(2, result.code(), result.err());
        assertTrue(result.err().contains("is not empty"), result.err());
        assertEquals("mine", Files.readString(root.resolve("mine.txt")));
    }

    @Test
    void aFolderThatIsNoRepositoryIsAUsageError() throws IOException {
        TestSite.Result result =
                run("import", root.toString(), "--to", root.resolve("to").toString());
        assertEquals(2, result.code(), result.err());
        assertTrue(result.err().contains("is no repository in Learn's layout"), result.err());
    }

    private void assertSamePages(Path repository, String... learn) throws IOException {
        Path direct = root.resolve("direct");
        Path content = root.resolve("imported/content");
        Path imported = root.resolve("imported/site");
        build(with(learn, "--content", repository.toString(), "--out", direct.toString()));
        List<String> arguments = new ArrayList<>(List.of("import", repository.toString(), "--to", content.toString()));
        arguments.addAll(List.of(learn));
        assertEquals(0, run(arguments.toArray(String[]::new)).code());
        build("--content", content.toString(), "--out", imported.toString());
        SortedMap<String, Path> wanted = pages(direct);
        SortedMap<String, Path> actual = pages(imported);
        assertEquals(wanted.keySet(), actual.keySet());
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, Path> page : wanted.entrySet()) {
            String shown = outline(page.getValue());
            String again = outline(requireNonNull(actual.get(page.getKey()), page::getKey));
            if (!shown.equals(again)) {
                different.add(page.getKey() + "\n" + difference(shown, again));
            }
        }
        assertEquals(
                List.of(),
                different.subList(0, Math.min(5, different.size())),
                different.size() + " of " + wanted.size());
    }

    private static String[] with(String[] more, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private void build(String... arguments) {
        TestSite.Result result = run(with(arguments, "build", "--fail-on", "never"));
        assertEquals(0, result.code(), () -> result.out() + result.err());
    }

    private static TestSite.Result run(String... arguments) {
        return TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments);
    }

    private static SortedMap<String, Path> pages(Path site) throws IOException {
        SortedMap<String, Path> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(site.relativize(file).toString(), file));
        }
        return pages;
    }

    /**
     * Text, links and structure: every element with its attributes, every text. Only the language of parts is left
     * aside, and whether they may be translated: Markdown cannot say either of the text of an image or of a reference.
     */
    private static String outline(Path page) throws IOException {
        Document document = Jsoup.parse(Files.readString(page));
        document.outputSettings().prettyPrint(false);
        document.select("main [lang]").removeAttr("lang");
        document.select("main span[translate]").unwrap();
        document.select("main span").stream()
                .filter(span -> span.attributesSize() == 0)
                .toList()
                .forEach(Element::unwrap);
        Element main = document.selectFirst("main");
        String head = document.title() + "\n" + document.select("head link, head meta") + "\n";
        return head + (main == null ? document.body() : main).outerHtml();
    }

    private static String difference(String wanted, String actual) {
        int at = 0;
        while (at < wanted.length() && at < actual.length() && wanted.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "wanted: " + cut(wanted, at) + "\nactual: " + cut(actual, at);
    }

    private static String cut(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 160));
    }

    private static void unzip(Path zip, Path to) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = to.resolve(entry.getName()).normalize();
                assertTrue(target.startsWith(to));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }
}
