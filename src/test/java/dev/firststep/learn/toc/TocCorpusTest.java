package dev.firststep.learn.toc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.UnzippedCorpus;
import dev.firststep.learn.breadcrumb.BreadcrumbFile;
import dev.firststep.learn.breadcrumb.BreadcrumbReader;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.redirect.LearnRedirect;
import dev.firststep.learn.redirect.RedirectRules;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.LearnRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real repositories, where they are at hand: their tables as somebody else has counted them. */
class TocCorpusTest {
    private final Findings findings = new Findings();

    @TempDir
    Path folder;

    /** 341 entries with an address or without, of which one is replaced by the 15 of the table it includes. */
    @Test
    void chinese() throws IOException {
        LearnRepository repository = UnzippedCorpus.open("partner-center-zh-cn", folder, finding -> {});
        assertEquals(
                Map.of(
                        "entries",
                        356,
                        "depth",
                        4,
                        "groups",
                        51,
                        "words",
                        122,
                        "ToPage",
                        315,
                        "ToAddress",
                        2,
                        "Dead",
                        1,
                        "Nowhere",
                        38),
                count(repository, Set.of("marketplace/", "partner-center/")));
        assertEquals(Map.of("key-unknown", 5L, "toc-target-missing", 1L), kinds());
        assertEquals(
                List.of("names are told apart by case; the file is 'get-special-pricing-for-offers.md'"),
                findings.hints().stream()
                        .filter(hint -> hint.startsWith("names"))
                        .toList());
    }

    @Test
    void german() throws IOException {
        LearnRepository repository = UnzippedCorpus.open("partner-center-de-de", folder, finding -> {});
        assertEquals(
                Map.of(
                        "entries",
                        361,
                        "depth",
                        4,
                        "groups",
                        52,
                        "words",
                        123,
                        "ToPage",
                        305,
                        "ToAddress",
                        2,
                        "Dead",
                        9,
                        "Nowhere",
                        39,
                        "ToRedirect",
                        6),
                count(repository, Set.of("marketplace/", "partner-center/")));
        assertEquals(Map.of("key-unknown", 5L, "toc-target-missing", 9L), kinds());
        assertEquals(
                8,
                findings.hints().stream()
                        .filter(hint -> hint.endsWith(".yml', which is there"))
                        .count());
    }

    @Test
    void allEntriesOfTheArchiveButOneAreDead() throws IOException {
        LearnRepository repository = UnzippedCorpus.open("partner-center-zh-cn", folder, finding -> {});
        assertEquals(
                Map.of("entries", 36, "depth", 3, "groups", 7, "ToPage", 1, "Dead", 35), count(repository, Set.of("")));
        assertEquals(Map.of("toc-target-missing", 35L), kinds());
    }

    @Test
    void breadcrumbsGiveTheBasePathAway() throws IOException {
        LearnRepository repository = UnzippedCorpus.open("partner-center-zh-cn", folder, finding -> {});
        for (String name : List.of("marketplace", "partner-center")) {
            Docset docset = repository.docsets().stream()
                    .filter(one -> one.folder().equals(name + "/"))
                    .findFirst()
                    .orElseThrow();
            BreadcrumbFile file = BreadcrumbFile.find("/" + name + "/breadcrumb/toc.json", docset)
                    .orElseThrow();
            assertEquals(Optional.of("/" + name + "/"), file.basePath());
            WrittenToc toc =
                    targets(docset, repository).read(new TocFile(file.file().path(), false));
            assertEquals(
                    Optional.of("/" + name + "/"),
                    new BreadcrumbReader(findings).read(toc).basePath());
        }
        assertEquals(List.of(), findings.lines());
    }

    private Map<String, Long> kinds() {
        return findings.all().stream()
                .map(Diagnostic::code)
                .collect(Collectors.groupingBy(code -> code.id(), TreeMap::new, Collectors.counting()));
    }

    private Map<String, Integer> count(LearnRepository repository, Set<String> docsets) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Docset docset : repository.docsets()) {
            if (docsets.contains(docset.folder())) {
                TocMap map = TocMap.of(DocsetTargets.tocs(docset), targets(docset, repository), findings);
                map.tocs().values().stream()
                        .filter(toc -> !toc.file().path().startsWith("breadcrumb/"))
                        .forEach(toc -> count(toc.items(), 1, counts));
            }
        }
        return counts;
    }

    private DocsetTargets targets(Docset docset, LearnRepository repository) {
        Set<String> redirected = RedirectRules.read(repository, Versions.NONE, finding -> {}).redirects().stream()
                .filter(redirect -> redirect.docset().equals(docset.folder()))
                .map(LearnRedirect::path)
                .collect(Collectors.toSet());
        return new DocsetTargets(docset, new FileResolver(docset, redirected::contains), TocPages.PLAIN, findings);
    }

    private static void count(List<TocNode> nodes, int depth, Map<String, Integer> counts) {
        for (TocNode node : nodes) {
            counts.merge("entries", 1, Integer::sum);
            counts.merge(node.destination().getClass().getSimpleName(), 1, Integer::sum);
            counts.merge("depth", depth, Math::max);
            node.displayName().ifPresent(words -> counts.merge("words", 1, Integer::sum));
            if (!node.items().isEmpty()) {
                counts.merge("groups", 1, Integer::sum);
            }
            count(node.items(), depth + 1, counts);
        }
    }
}
