package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers and programs find of the rules in the sample help centre. */
class SampleRulesTest {
    @TempDir
    static Path root;

    private static final Map<Path, Document> READ = new HashMap<>();

    @BeforeAll
    static void build() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] command = {"build", "--fail-on", "never", "--as-of", "2026-11-20", "--out", root.toString()};
        int code = Main.run(command, new Console(console, console, new Terminal(false, false, false)));
        assertEquals(0, code, () -> out.toString(StandardCharsets.UTF_8));
    }

    static List<String> editions() {
        List<String> editions = new ArrayList<>();
        for (String locale : List.of("en", "zh-cn")) {
            for (String cloud : List.of("global", "us-government", "china-21vianet")) {
                editions.add(locale + "/" + cloud);
            }
        }
        return editions;
    }

    private static Document page(Path file) {
        return READ.computeIfAbsent(file, path -> {
            try {
                return Jsoup.parse(Files.readString(path));
            } catch (IOException e) {
                throw new AssertionError(path + " is not there", e);
            }
        });
    }

    private static Path file(String edition, String page) {
        return root.resolve(edition).resolve(page).resolve("index.html");
    }

    private static Json json(String edition) throws IOException {
        return Json.parse(Files.readString(root.resolve(edition).resolve("rules.json")));
    }

    /** The ids of the rules of an edition, as programs are told them. */
    private static Set<String> ids(String edition) throws IOException {
        Json rules = json(edition).at("rules");
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < rules.size(); i++) {
            ids.add((String) rules.at(i, "id").get());
        }
        return ids;
    }

    /** The file that a link on a page of the site leads to. */
    private static Path target(Path from, String href) {
        Path to = from.resolveSibling(href.replaceAll("[?#].*", "")).normalize();
        return Files.isDirectory(to) ? to.resolve("index.html") : to;
    }

    private static boolean leadsSomewhere(Path from, Element link) {
        String href = link.attr("href");
        if (href.startsWith("https://") || href.startsWith("mailto:") || href.startsWith("tel:")) {
            return true;
        }
        Path to = target(from, href);
        String anchor = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
        return Files.isRegularFile(to) && (anchor.isEmpty() || page(to).getElementById(anchor) != null);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyPathThroughTheFinderEndsInAnActionOrAPlaceToAsk(String edition) throws IOException {
        Path start = file(edition, "find");
        Set<String> answered = new TreeSet<>();
        for (Element topic : page(start).select("main .finder-topics > .topic")) {
            Path list = target(start, topic.expectFirst("h2 a").attr("href"));
            List<String> shortcuts = topic.select(".actions a").eachText();
            assertEquals(shortcuts, page(list).select("main .actions a").eachText());
            for (Element action : page(list).select("main .actions a")) {
                Path answer = target(list, action.attr("href"));
                assertEquals(action.text(), page(answer).select("h1").text());
                assertEnds(answer);
                answered.add(answer.getName(answer.getNameCount() - 2).toString());
            }
        }
        assertEquals(ids(edition), answered);
    }

    /** Whoever reads an answer is told what to do, and is given at least one link at which to do it. */
    private static void assertEnds(Path answer) {
        List<Element> verdicts = page(answer).select("main .verdict");
        assertTrue(verdicts.size() == 1 || verdicts.size() == 2, answer.toString());
        for (Element verdict : verdicts) {
            assertTrue(verdict.expectFirst(".verdict-text").hasText(), answer.toString());
            List<Element> links = verdict.select("dd a[href]");
            assertFalse(links.isEmpty(), answer.toString());
            links.forEach(link -> assertTrue(leadsSomewhere(answer, link), () -> answer + " " + link));
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theOverviewShowsEveryRuleOfTheCloudOnce(String edition) throws IOException {
        Path overview = file(edition, "rules");
        List<String> shown = page(overview).select("main li.rule").eachAttr("id");
        assertEquals(new ArrayList<>(ids(edition)), shown.stream().sorted().toList());
        page(overview)
                .select("main a[href]")
                .forEach(link -> assertTrue(leadsSomewhere(overview, link), () -> overview + " " + link));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyFilterIsAPageForThoseWithoutScript(String edition) {
        Path overview = file(edition, "rules");
        int actors = 0;
        int topics = 0;
        List<Element> rules = page(overview).select("main li.rule");
        for (Element choice : page(overview).select(".filters a[data-value]")) {
            String value = choice.attr("data-value");
            boolean byTopic = choice.parents().is("[data-filter=topic]");
            long wanted = rules.stream()
                    .filter(rule -> value.isEmpty()
                            || List.of(rule.attr(byTopic ? "data-topic" : "data-who")
                                            .split(" ", -1))
                                    .contains(value))
                    .count();
            Document list = page(target(overview, choice.attr("href")));
            assertEquals(wanted, list.select("main li.rule").size(), choice.text());
            actors += byTopic ? 0 : 1;
            topics += byTopic ? 1 : 0;
        }
        assertEquals(4, actors);
        assertEquals(6, topics);
    }

    @Test
    void everyRuleIsSharedFromGoToTheEditionsInWhichItHolds() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String edition : editions()) {
            all.addAll(ids(edition));
        }
        assertTrue(all.size() >= 40, all.size() + " rules");
        for (String id : all) {
            Path chooser = root.resolve("go/rules").resolve(id).resolve("index.html");
            List<String> offered = page(chooser).select("a[data-choice]").eachAttr("href");
            List<String> expected = new ArrayList<>();
            for (String edition : editions()) {
                if (ids(edition).contains(id)) {
                    expected.add("../../../" + edition + "/rules/#" + id);
                }
            }
            assertEquals(
                    expected.stream().sorted().toList(),
                    offered.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void comparisonsTellOfAnotherCloudAndLeadIntoNone(String edition) {
        Path overview = file(edition, "rules");
        List<Element> comparisons = page(overview).select("main .article-foot li a");
        assertEquals(2, comparisons.size());
        for (Element link : comparisons) {
            Path comparison = target(overview, link.attr("href"));
            assertTrue(page(comparison).select("table.comparison tbody").size() > 3, comparison.toString());
            assertEquals(0, page(comparison).select("table.comparison a").size());
            page(comparison)
                    .select("main a[href]")
                    .forEach(inside -> assertTrue(
                            target(comparison, inside.attr("href")).startsWith(root.resolve(edition))
                                    || target(comparison, inside.attr("href")).startsWith(root.resolve("go"))
                                    || inside.attr("href").startsWith("mailto:")
                                    || inside.attr("href").startsWith("https://"),
                            () -> comparison + " " + inside));
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void searchEnginesAreToldWhatReadersSee(String edition) throws IOException {
        Document overview = page(file(edition, "rules"));
        Json data = Json.parse(
                overview.expectFirst("script[type=application/ld+json]").data());
        assertEquals("FAQPage", data.at("@type").get());
        assertEquals(ids(edition).size(), data.at("mainEntity").size());
        List<String> actions = overview.select("main .rule h3").eachText();
        for (int i = 0; i < actions.size(); i++) {
            assertEquals(actions.get(i), data.at("mainEntity", i, "name").get());
        }
    }

    /** What the two articles say with which the project began, and where it holds. */
    @ParameterizedTest
    @CsvSource({
        // Both: the message center, the configuration of services, and who changes subscriptions.
        "read-notices, true, true, true",
        "manage-own-account, true, true, true",
        "configure-services, true, true, true",
        "change-subscription, true, true, true",
        "buy-subscription, true, true, true",
        "cancel-subscription, true, true, true",
        // That of the Microsoft clouds.
        "manage-account-in-azure-portal, true, true, false",
        "configure-named-services, true, true, false",
        "find-product-help, true, true, false",
        "point-to-product-resources, true, true, false",
        // That of 21Vianet.
        "file-support-request, true, true, true",
        "give-escalation-support, false, false, true"
    })
    void theRulesOfTheSeedsAreOnTheOverviewsOfTheirCloudsOnly(
            String id, boolean global, boolean government, boolean china) {
        for (String locale : List.of("en", "zh-cn")) {
            assertEquals(global, isOnOverview(id, locale + "/global"), locale);
            assertEquals(government, isOnOverview(id, locale + "/us-government"), locale);
            assertEquals(china, isOnOverview(id, locale + "/china-21vianet"), locale);
        }
    }

    private static boolean isOnOverview(String id, String edition) {
        return page(file(edition, "rules")).selectFirst("main li.rule[id=" + id + "]") != null;
    }

    /** What holds everywhere holds in other words and at other places. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en/global|configure-services|as if you had bought directly from Microsoft",
                "en/us-government|configure-services|as if you had bought directly from Microsoft",
                "en/china-21vianet|configure-services|as if you had bought directly from the software vendor",
                "en/us-government|change-subscription|You cannot change your subscriptions directly with Microsoft",
                "en/china-21vianet|change-subscription|Customers cannot change their own subscriptions. Only the partner can",
                "en/us-government|buy-subscription|Contact your Cloud Solution Provider partner",
                "en/china-21vianet|file-support-request|It escalates the problem to 21Vianet",
                "zh-cn/china-21vianet|configure-services|软件供应商",
                "zh-cn/us-government|configure-services|直接从 Microsoft 购买"
            })
    void theWordsOfTheSeedsAreThoseOfTheirCloud(String edition, String id, String words) {
        String rule = page(file(edition, "rules")).expectFirst("#" + id).text();
        assertTrue(rule.contains(words), rule);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theFileForProgramsIsAsItsSchemaSays(String edition) throws IOException {
        Json schema = Json.parse(Files.readString(Path.of("docs", "schema", "rules-1.json")));
        assertEquals(List.of(), new SchemaProblems().of(json(edition).get(), (Map<?, ?>) schema.get()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void programsAndReadersAreToldTheSame(String edition) throws IOException {
        Json rules = json(edition).at("rules");
        for (int i = 0; i < rules.size(); i++) {
            Element shown = page(file(edition, "rules"))
                    .expectFirst("#" + rules.at(i, "id").get());
            assertEquals(rules.at(i, "action").get(), shown.select("h3").text());
            assertEquals(
                    rules.at(i, "who").get(), List.of(shown.attr("data-who").split(" ", -1)));
            if (((Map<?, ?>) rules.at(i).get()).containsKey("where")) {
                assertEquals(
                        rules.at(i, "where", "url").get(),
                        shown.expectFirst(".rule-facts a.external").attr("href"));
            }
        }
    }
}
