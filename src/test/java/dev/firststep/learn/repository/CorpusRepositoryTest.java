package dev.firststep.learn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.redirect.LearnRedirect;
import dev.firststep.learn.redirect.RedirectRules;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions;
import dev.firststep.markdown.plain.PlainRenderer;
import dev.firststep.markdown.segments.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real repositories, where they are at hand. */
class CorpusRepositoryTest {
    private static final PlainRenderer PLAIN =
            new PlainRenderer(DialectOptions.of(DialectOptions.Base.V3), Inclusions.NONE);

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void theDocsetsOfTheChineseRepository() throws IOException {
        LearnRepository repository = open("partner-center-zh-cn");
        assertEquals(
                List.of("marketplace/ 15", "China/ 0", "partner-center/ 299", " 38"),
                repository.docsets().stream()
                        .map(docset -> docset.folder() + " "
                                + docset.files().values().stream()
                                        .filter(file -> file.path().endsWith(".md"))
                                        .count())
                        .toList());
        assertEquals(
                Map.of("docset-folder-case", 1L, "docset-none", 1L),
                findings.all().stream()
                        .collect(Collectors.groupingBy(d -> d.code().id(), Collectors.counting())));
    }

    @Test
    void theLinksOfTheChineseRepository() throws IOException {
        LearnRepository repository = open("partner-center-zh-cn");
        Map<String, Set<String>> moved =
                RedirectRules.read(repository, Versions.NONE, finding -> {}).redirects().stream()
                        .collect(Collectors.groupingBy(
                                LearnRedirect::docset, Collectors.mapping(LearnRedirect::path, Collectors.toSet())));
        SortedMap<String, Integer> outcomes = new TreeMap<>();
        for (Docset docset : repository.docsets()) {
            Set<String> paths = moved.getOrDefault(docset.folder(), Set.of());
            FileResolver resolver = new FileResolver(docset, paths::contains);
            docset.files(FileKind.MARKDOWN_PAGE).forEach(page -> count(docset, resolver, page, outcomes));
        }
        assertEquals(
                Map.of(
                        "Absolute", 392,
                        "External", 1370,
                        "Found", 1305,
                        "Missing", 2,
                        "Missing picture", 33,
                        "Missing, but in another case", 5,
                        "Missing, but with a prefix", 88,
                        "Redirected", 8,
                        "SelfBookmark", 78),
                outcomes);
    }

    private void count(Docset docset, FileResolver resolver, DocsetFile page, SortedMap<String, Integer> outcomes) {
        String text = page.files().text(page.stored(), findings).orElseThrow().text();
        String html = PLAIN.render(text, page.path(), Side.TARGET, finding -> {});
        for (Element link : Jsoup.parseBodyFragment(html).select("a[href]")) {
            Resolution resolution = resolver.link(link.attr("href"), page);
            outcomes.merge(outcome(docset, resolution, page), 1, Integer::sum);
        }
    }

    /** Pictures lie in the source repository; pages in Archive were renamed without their links. */
    private static String outcome(Docset docset, Resolution resolution, DocsetFile page) {
        if (!(resolution instanceof Resolution.Missing missing)) {
            return resolution.getClass().getSimpleName();
        }
        String path = FileResolver.path(missing.path(), page);
        String prefixed = RepositoryPath.parent(path) + "China-" + RepositoryPath.name(path);
        if (missing.otherCase().isPresent()) {
            return "Missing, but in another case";
        }
        if (docset.find(prefixed).isPresent()) {
            return "Missing, but with a prefix";
        }
        return path.endsWith(".md") ? "Missing" : "Missing picture";
    }

    private LearnRepository open(String name) throws IOException {
        Optional<Path> zip = Optional.ofNullable(System.getenv("FIRSTSTEP_CORPUS"))
                .map(corpus -> Path.of(corpus).resolve(name + ".zip"))
                .filter(Files::isRegularFile);
        assumeTrue(zip.isPresent(), "SKIPPED: the real repositories are not at hand");
        unzip(zip.orElseThrow());
        FolderFiles files = FolderFiles.open(folder.resolve(name), "", findings);
        return LearnRepository.open(Sources.of(files), findings);
    }

    private void unzip(Path zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (target.startsWith(folder) && !entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    Files.write(target, in.readAllBytes());
                }
            }
        }
    }
}
