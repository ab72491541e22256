package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A repository in Learn's layout, built through the front door in spite of what is found, and what came of it. */
final class LearnBuild {
    /** Our own repository, which uses every construct of the dialect. */
    static final Path SAMPLE = Path.of("src", "test", "cases", "learn-repository");

    private final Path site;
    private final TestSite.Result result;

    private LearnBuild(Path site, TestSite.Result result) {
        this.site = site;
        this.result = result;
    }

    /** Builds a repository into a folder, and expects that nothing stops it. */
    static LearnBuild of(Path repository, Path site, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("build", "--content", repository.toString(), "--out", site.toString(), "--fail-on", "never"));
        arguments.addAll(List.of(more));
        TestSite.Result result =
                TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
        assertEquals(0, result.code(), result.err());
        return new LearnBuild(site, result);
    }

    /** The sample with the repository that it was translated from. */
    static LearnBuild ofSample(Path site) {
        return of(
                SAMPLE.resolve("zh-cn"),
                site,
                "--fallback",
                SAMPLE.resolve("source").toString());
    }

    TestSite.Result result() {
        return result;
    }

    /** How often each code was found; the report must be in JSON. */
    Map<String, Long> codes() {
        return result.out()
                .lines()
                .filter(line -> line.strip().startsWith("\"code\""))
                .map(line -> line.replaceAll("^.*: \"|\",?$", ""))
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    /** The different findings of a kind, each as its file, its line and its message; the report must be in JSON. */
    SortedSet<String> findings(String code) {
        SortedSet<String> found = new TreeSet<>();
        for (String finding : result.out().split("\\{\\s*\"code\": ", -1)) {
            if (finding.startsWith("\"" + code + "\"")) {
                found.add(finding.lines()
                        .filter(line -> line.matches("\\s*\"(?:file|line|message)\".*"))
                        .map(String::strip)
                        .collect(Collectors.joining(" ")));
            }
        }
        return found;
    }

    boolean has(String file) {
        return Files.isRegularFile(site.resolve(file));
    }

    String read(String file) {
        try {
            return Files.readString(site.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page by the path of its folder. */
    Document page(String path) {
        return Jsoup.parse(read(path + "/index.html"));
    }

    /** The text of an article. */
    Element body(String path) {
        return page(path).expectFirst(".prose");
    }

    /** The HTML of an article's text without what every page has. */
    String html(String path) {
        Element body = body(path);
        body.select(".heading-anchor").remove();
        return body.html().strip();
    }

    /** Every page that the build wrote, by its file. */
    SortedMap<String, Document> pages() {
        SortedMap<String, Document> pages = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            walk.filter(file -> file.endsWith("index.html")).forEach(file -> {
                String name = site.relativize(file).toString().replace('\\', '/');
                pages.put(name, Jsoup.parse(read(name)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
