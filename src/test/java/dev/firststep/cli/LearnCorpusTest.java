package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.content.LearnOptions;
import dev.firststep.build.content.Project;
import dev.firststep.build.work.Progress;
import dev.firststep.learn.UnzippedCorpus;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real repositories through the front door, where they are at hand. */
class LearnCorpusTest {
    private static final Pattern ANCHOR = Pattern.compile("(?m)^ {0,3}#{1,6} *<a name=\"([^\"]+)\"></a>");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Eight words of Latin letters in a row; names of products are shorter. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[A-Za-z][A-Za-z'’-]*,? ){7}[A-Za-z]+");

    private static final Pattern GERMAN = Pattern.compile("\\b(?:und|oder|nicht|werden|Ihre|eine)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:the|your|you|this)\\b.*\\b(?:the|your|you|this|are|and|to|is)\\b");

    /** One line of the repository stands outside all segments, and so in both languages. */
    private static final Set<String> CHINESE_LINES = Set.of("partner-center/mpn-skills-report");

    /** Names of products that are as long as sentences. */
    private static final Set<String> LONG_NAMES = Set.of("partner-center/manual-subscription-migration");

    /** The English name of a programme, explained in German. */
    private static final Set<String> NAMES_OF_PROGRAMMES = Set.of("partner-center/power-bi-app-for-direct-partners");

    @TempDir
    Path folder;

    private final SortedMap<String, Integer> figures = new TreeMap<>();

    @Test
    void theChineseRepositoryBecomesAHelpCentreInBothLanguages() throws IOException {
        Path repository = unzipped("partner-center-zh-cn");
        LearnBuild build = LearnBuild.of(repository, folder.resolve("site"), "--format", "json");
        SortedMap<String, Document> pages = build.pages();
        measure(repository, pages, "zh-cn");
        assertEquals(
                new TreeMap<>(Map.of(
                        "bilingual files", 350,
                        "pages in zh-cn", 350,
                        "pages in en", 350,
                        "English ids in zh-cn", 3_581,
                        "English ids in en", 3_581,
                        "segment pairs", 30_936)),
                withPairs(repository, "zh-CN"));
        assertEquals(
                CHINESE_LINES, having(pages, "en", text -> HAN.matcher(text).find()));
        assertEquals(
                LONG_NAMES,
                having(
                        pages,
                        "zh-cn",
                        text -> SENTENCE.matcher(text).find()
                                && !HAN.matcher(text).find()));
        assertLinksAreSound(build);
    }

    @Test
    void theGermanRepositoryBecomesAHelpCentreInBothLanguages() throws IOException {
        Path repository = unzipped("partner-center-de-de");
        LearnBuild build = LearnBuild.of(repository, folder.resolve("site"), "--format", "json");
        SortedMap<String, Document> pages = build.pages();
        measure(repository, pages, "de-de");
        assertEquals(
                new TreeMap<>(Map.of(
                        "bilingual files", 348,
                        "pages in de-de", 348,
                        "pages in en", 348,
                        "English ids in de-de", 3_483,
                        "English ids in en", 3_483,
                        "segment pairs", 30_537)),
                withPairs(repository, "de-DE"));
        assertEquals(Set.of(), having(pages, "en", GERMAN.asPredicate()));
        assertEquals(NAMES_OF_PROGRAMMES, having(pages, "de-de", ENGLISH.asPredicate()));
        assertLinksAreSound(build);
    }

    /** Of 127 addresses 123 are meant for files whose names begin otherwise; the others are written wrongly. */
    @Test
    void linksToArchivedFilesAreDeadUntilTheyAreRepaired() throws IOException {
        Path repository = unzipped("partner-center-zh-cn");
        LearnBuild strict = LearnBuild.of(repository, folder.resolve("strict"), "--format", "json");
        LearnBuild mended = LearnBuild.of(
                repository, folder.resolve("mended"), "--format", "json", "--repair", "china-prefix,alert-keywords");
        assertEquals(88, distinct(strict, "link-target-missing"));
        assertEquals(36, distinct(strict, "toc-target-missing"));
        assertEquals(0, distinct(mended, "link-target-missing"));
        assertEquals(1, distinct(mended, "toc-target-missing"));
        assertEquals(123, distinct(mended, "link-mended") - distinct(strict, "link-mended"));
        assertEquals(0, distinct(mended, "alert-unknown"));
        assertLinksAreSound(mended);
        String page = "zh-cn/china-21vianet/archive/china-customer-self-support";
        assertEquals(2, strict.body(page).select("a.unresolved").size());
        assertEquals(
                List.of("../china-report-problems-on-behalf-of-a-customer/", "../china-customer-support/"),
                mended.body(page).select("a").eachAttr("href"));
    }

    private Path unzipped(String name) throws IOException {
        return UnzippedCorpus.unzip(name, Files.createDirectory(folder.resolve("repository")));
    }

    /** Every link on every page leads to a file and a place that are there; what cannot is no link and was reported. */
    private static void assertLinksAreSound(LearnBuild build) {
        assertEquals(
                Set.of(),
                build.codes().keySet().stream()
                        .filter(code -> code.startsWith("page-"))
                        .collect(Collectors.toSet()));
        boolean unresolved = build.pages().values().stream().anyMatch(page -> page.selectFirst("a.unresolved") != null);
        assertTrue(!unresolved || build.codes().containsKey("link-edition-missing"));
    }

    /** In how many files, and how often in each, there are different findings of a kind. */
    private static int distinct(LearnBuild build, String code) {
        return build.findings(code).size();
    }

    private SortedMap<String, Integer> withPairs(Path repository, String locale) throws IOException {
        figures.put("segment pairs", pairs(repository, new LocaleTag(locale)));
        return figures;
    }

    /** Counts the files that have a page in each language, and the headings with an English id on it. */
    private void measure(Path repository, Map<String, Document> pages, String locale) throws IOException {
        Map<String, Map<String, Document>> byPath = byPath(pages);
        for (Path file : markdown(repository)) {
            String text = Files.readString(file);
            if (text.contains("data-ttu-id")) {
                count("bilingual files", 1);
                String path = path(repository.relativize(file).toString().replace('\\', '/'));
                for (String language : List.of("en", locale)) {
                    Optional<Document> page = Optional.ofNullable(
                            byPath.getOrDefault(language, Map.of()).get(path));
                    count("pages in " + language, page.isPresent() ? 1 : 0);
                    count(
                            "English ids in " + language,
                            page.map(found -> ids(text, found)).orElse(0));
                }
            }
        }
    }

    private void count(String what, int more) {
        figures.merge(what, more, Integer::sum);
    }

    private static List<Path> markdown(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The pages of each language by the paths of their articles, whichever their cloud. */
    private static Map<String, Map<String, Document>> byPath(Map<String, Document> pages) {
        Map<String, Map<String, Document>> byPath = new HashMap<>();
        pages.forEach((file, page) -> {
            String[] parts = file.split("/", 3);
            boolean article = parts.length == 3 && page.selectFirst("article") != null;
            if (article) {
                String path = parts[2].replaceAll("/?index\\.html$", "");
                byPath.computeIfAbsent(parts[0], language -> new HashMap<>()).putIfAbsent(path, page);
            }
        });
        return byPath;
    }

    private static String path(String file) {
        return file.toLowerCase(Locale.ROOT)
                .replaceAll("\\.md$", "")
                .replaceAll("(^|/)index$", "")
                .replace(' ', '-');
    }

    /** How many of the anchors in a file are ids of headings, numbered where several have the same name. */
    private static int ids(String text, Document page) {
        Set<String> there = new HashSet<>(page.select("h1, h2, h3, h4, h5, h6").eachAttr("id"));
        Map<String, Integer> seen = new HashMap<>();
        int found = 0;
        Matcher anchors = ANCHOR.matcher(text);
        while (anchors.find()) {
            int number = seen.merge(anchors.group(1), 1, Integer::sum) - 1;
            found += there.contains(number == 0 ? anchors.group(1) : anchors.group(1) + "-" + number) ? 1 : 0;
        }
        return found;
    }

    private static int pairs(Path repository, LocaleTag locale) throws IOException {
        Project project = new Project(
                repository,
                "repo",
                Optional.empty(),
                repository.resolveSibling("none"),
                Optional.of(LearnOptions.NONE));
        BuildOptions options = new BuildOptions(
                project,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                2,
                java.time.LocalDate.EPOCH,
                "test");
        SiteIndex index = new SiteBuilder(options, Progress.SILENT)
                .index(new ArrayList<>())
                .orElseThrow();
        return index.articles().values().stream()
                .flatMap(article -> Stream.ofNullable(article.get(locale)))
                .mapToInt(facts -> facts.segments().size())
                .sum();
    }

    /** The articles of one language with such a text in an element that does not say that it is in another language. */
    private static Set<String> having(Map<String, Document> pages, String language, Predicate<String> text) {
        SortedSet<String> found = new TreeSet<>();
        articles(pages, language).forEach((path, body) -> {
            body.select("[lang], code").remove();
            if (body.getAllElements().stream().map(Element::ownText).anyMatch(text)) {
                found.add(path);
            }
        });
        return found;
    }

    private static Map<String, Element> articles(Map<String, Document> pages, String language) {
        Map<String, Element> articles = new TreeMap<>();
        byPath(pages).getOrDefault(language, Map.of()).forEach((path, page) -> {
            Element body = page.selectFirst("article .prose");
            if (body != null && !body.hasAttr("lang")) {
                articles.put(path, body);
            }
        });
        return articles;
    }
}
