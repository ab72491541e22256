package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.build.Bookkeeping;
import dev.firststep.build.BuildOptions;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.content.Project;
import dev.firststep.build.work.Progress;
import dev.firststep.check.LedgerCheck;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.MovedAnchor;
import dev.firststep.config.Redirect;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.IndexBuilder;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.link.ledger.PlannedAddresses;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Heading;
import dev.firststep.model.address.ArticleAddress;
import dev.firststep.publish.ledger.LedgerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No article and no heading of the sample can be removed or renamed unless its address leads on. */
class SampleLedgerTest {
    private static final Path CONTENT = Path.of("content").toAbsolutePath();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Pattern OFFERED = Pattern.compile("\\{from: '([^']+)', to: '([^']+)'\\}");
    private static final Position HERE = Position.of("redirects.yml");

    @TempDir
    Path root;

    @Test
    void theSampleKeepsEveryAddressThatItHasPublished() throws IOException {
        LedgerFile file = new LedgerFile(Path.of(LedgerFile.NAME).toAbsolutePath(), LedgerFile.NAME);
        SiteIndex index = index(CONTENT, Optional.of(file));
        assertTrue(index.ledger().size() > 80, () -> index.ledger().size() + " lines");
        assertEquals(List.of(), LedgerCheck.run(index), "run 'firststep mv', or add the lines that the findings offer");
    }

    @Test
    void removingAnyArticleFailsUntilTheOfferedRedirectsStand() throws IOException {
        SiteIndex sample = index(CONTENT, Optional.empty());
        Ledger ledger = Ledger.empty("ledger.tsv").after(new PlannedAddresses(sample), DAY);
        List<ArticleFacts> all = facts(sample);
        int removed = 0;
        for (ArticlePath path : sample.articles().keySet()) {
            List<ArticleFacts> rest =
                    all.stream().filter(facts -> !facts.path().equals(path)).toList();
            assertOfferedLinesSuffice(sample, rest, ledger, Code.ADDRESS_LOST, !path.isHome());
            removed++;
        }
        assertTrue(removed > 40, "articles: " + removed);
    }

    @Test
    void renamingAnyArticleFailsUntilTheOfferedRedirectsStand() throws IOException {
        SiteIndex sample = index(CONTENT, Optional.empty());
        Ledger ledger = Ledger.empty("ledger.tsv").after(new PlannedAddresses(sample), DAY);
        for (ArticlePath path : sample.articles().keySet()) {
            if (!path.isHome()) {
                ArticlePath other = new ArticlePath(path + "-renamed");
                List<ArticleFacts> renamed = facts(sample).stream()
                        .map(facts -> facts.path().equals(path) ? at(facts, other) : facts)
                        .toList();
                List<Redirect> redirects = assertOfferedLinesSuffice(sample, renamed, ledger, Code.ADDRESS_LOST, true);
                assertTrue(
                        redirects.stream().anyMatch(r -> r.from().equals(path) && r.to().equals(other)),
                        () -> "the new path of " + path + " is not what is offered: " + redirects);
            }
        }
    }

    @Test
    void removingOrRenamingAnyHeadingFailsUntilTheOfferedRedirectsStand() throws IOException {
        SiteIndex sample = index(CONTENT, Optional.empty());
        Ledger ledger = Ledger.empty("ledger.tsv").after(new PlannedAddresses(sample), DAY);
        int headings = 0;
        for (int number = 0; headingsAt(sample, number) > 0; number++) {
            int place = number;
            headings += headingsAt(sample, place);
            assertAnchorsAreKept(sample, place, ledger, list -> without(list, place));
            assertAnchorsAreKept(sample, place, ledger, list -> renamed(list, place));
        }
        assertEquals(
                headings,
                sample.articles().keySet().stream()
                        .mapToInt(path ->
                                sample.source(path).orElseThrow().headings().size())
                        .sum());
        assertTrue(headings > 200, "headings: " + headings);
    }

    private static int headingsAt(SiteIndex sample, int place) {
        return (int) sample.articles().keySet().stream()
                .filter(path -> sample.source(path).orElseThrow().headings().size() > place)
                .count();
    }

    @Test
    void moveKeepsEveryAddressOfEveryArticleAndFolder() throws IOException {
        Path content = copy();
        Path file = root.resolve(LedgerFile.NAME);
        List<String> before = codes(run("check", "--templates", "templates"));
        Ledger ledger =
                Ledger.empty(LedgerFile.NAME).after(new PlannedAddresses(index(content, Optional.empty())), DAY);
        Files.writeString(file, ledger.text());
        List<ArticlePath> paths =
                List.copyOf(index(content, Optional.empty()).articles().keySet());
        for (int i = 1; i < paths.size(); i += 5) {
            assertMoves(paths.get(i).value(), i % 2 == 0 ? "moved/deeper/" + i : paths.get(i) + "-" + i);
        }
        for (String folder : folders(content)) {
            assertMoves(folder + "/", "all/" + folder);
        }
        assertMoves("all/billing", "bills");
        assertEquals(List.of("all", "bills"), folders(content));
        SiteIndex after = index(content, Optional.of(new LedgerFile(file, LedgerFile.NAME)));
        assertEquals(List.of(), LedgerCheck.run(after));
        for (Redirect redirect : after.config().redirects()) {
            assertTrue(
                    after.articles().containsKey(redirect.to()) || after.isSection(redirect.to()),
                    () -> "no chains: " + redirect);
        }
        assertEquals(before, codes(run("check", "--templates", "templates")));
    }

    /** What is wrong with the content, wherever it stands. */
    private static List<String> codes(TestSite.Result check) {
        return check.findings().stream()
                .map(line -> line.replaceAll("^\\S+ (\\w+ \\S+) .*", "$1"))
                .sorted()
                .toList();
    }

    private void assertMoves(String from, String to) {
        TestSite.Result moved = run("mv", from, to);
        assertEquals(0, moved.code(), () -> moved.out() + moved.err());
    }

    /** The folders of articles, each of which is moved as a whole. */
    private static List<String> folders(Path content) throws IOException {
        return index(content, Optional.empty()).articles().keySet().stream()
                .filter(path -> path.value().indexOf('/') > 0)
                .map(path -> path.value().substring(0, path.value().indexOf('/')))
                .distinct()
                .toList();
    }

    private TestSite.Result run(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--content", root.resolve("content").toString()));
        arguments.addAll(List.of(more));
        return TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
    }

    private Path copy() throws IOException {
        Path copy = root.resolve("content");
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(CONTENT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }

    private static SiteIndex index(Path content, Optional<LedgerFile> ledger) throws IOException {
        Path nowhere = content.resolveSibling("site");
        BuildOptions options = new BuildOptions(
                new Project(content, "content", Optional.empty(), nowhere, Optional.empty()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                2,
                DAY,
                "test");
        List<Diagnostic> findings = new ArrayList<>();
        return new SiteBuilder(options, Progress.SILENT, new Bookkeeping(ledger, false, DAY))
                .index(findings)
                .orElseThrow(() -> new AssertionError(findings.toString()));
    }

    private static List<ArticleFacts> facts(SiteIndex index) {
        return index.articles().values().stream()
                .flatMap(byLocale -> byLocale.values().stream())
                .toList();
    }

    private static SiteIndex index(SiteIndex sample, ContentConfig config, List<ArticleFacts> facts, Ledger ledger) {
        return new IndexBuilder(config, sample.addresses(), sample.editions())
                .build(facts, List.of(), ledger, finding -> {});
    }

    /** Changes the heading at one place of every article, and counts those that are missed. */
    private static void assertAnchorsAreKept(
            SiteIndex sample, int place, Ledger ledger, UnaryOperator<List<Heading>> change) {
        List<ArticleFacts> changed = facts(sample).stream()
                .map(facts -> withHeadings(facts, change.apply(facts.headings())))
                .toList();
        assertEquals(
                headingsAt(sample, place),
                LedgerCheck.run(index(sample, sample.config(), changed, ledger)).size());
        assertOfferedLinesSuffice(sample, changed, ledger, Code.ANCHOR_LOST, true);
    }

    /** The redirects of pages among those that the findings offer, which leave no finding when they stand. */
    private static List<Redirect> assertOfferedLinesSuffice(
            SiteIndex sample, List<ArticleFacts> facts, Ledger ledger, Code code, boolean isLost) {
        List<Diagnostic> lost = LedgerCheck.run(index(sample, sample.config(), facts, ledger));
        assertEquals(
                isLost ? Set.of(code) : Set.of(),
                Set.copyOf(lost.stream().map(Diagnostic::code).toList()));
        List<Redirect> redirects = new ArrayList<>();
        List<MovedAnchor> anchors = new ArrayList<>();
        for (Diagnostic finding : lost) {
            Matcher line = OFFERED.matcher(finding.hint());
            assertTrue(line.find(), finding::hint);
            ArticleAddress from = ArticleAddress.parse(line.group(1)).orElseThrow();
            ArticleAddress to = ArticleAddress.parse(line.group(2)).orElseThrow();
            from.anchor()
                    .ifPresentOrElse(
                            id -> anchors.add(new MovedAnchor(from.path(), id, to.path(), to.anchor(), HERE)),
                            () -> redirects.add(new Redirect(from.path(), to.path(), to.anchor(), HERE)));
        }
        SiteIndex mended = index(sample, with(sample.config(), redirects, anchors), facts, ledger);
        assertEquals(List.of(), LedgerCheck.run(mended));
        return redirects;
    }

    private static ContentConfig with(ContentConfig config, List<Redirect> redirects, List<MovedAnchor> anchors) {
        List<Redirect> all = new ArrayList<>(config.redirects().stream()
                .map(old -> redirects.stream()
                        .filter(fresh -> fresh.from().equals(old.to()))
                        .findFirst()
                        .map(fresh -> new Redirect(old.from(), fresh.to(), fresh.anchor(), old.position()))
                        .orElse(old))
                .toList());
        all.addAll(redirects);
        List<MovedAnchor> moved = new ArrayList<>(config.movedAnchors());
        moved.addAll(anchors);
        return RecordCopy.of(ContentConfig.class, config, Map.of("redirects", all, "movedAnchors", moved));
    }

    private static List<Heading> without(List<Heading> headings, int number) {
        List<Heading> others = new ArrayList<>(headings);
        if (number < others.size()) {
            others.remove(number);
        }
        return others;
    }

    private static List<Heading> renamed(List<Heading> headings, int number) {
        List<Heading> others = new ArrayList<>(headings);
        if (number < others.size()) {
            Heading old = others.get(number);
            others.set(
                    number, new Heading(old.level(), old.id() + "-renamed", old.text(), old.position(), old.scope()));
        }
        return others;
    }

    private static ArticleFacts at(ArticleFacts facts, ArticlePath path) {
        return RecordCopy.of(ArticleFacts.class, facts, Map.of("path", path));
    }

    private static ArticleFacts withHeadings(ArticleFacts facts, List<Heading> headings) {
        return RecordCopy.of(ArticleFacts.class, facts, Map.of("headings", headings));
    }
}
