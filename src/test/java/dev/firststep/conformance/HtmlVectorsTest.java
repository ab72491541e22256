package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions;
import dev.firststep.markdown.plain.DialectOptions.Base;
import dev.firststep.markdown.plain.PlainRenderer;
import dev.firststep.markdown.sanitize.LearnSanitizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is done to the HTML of a page, against the shared vectors of DocFX's own tests. */
class HtmlVectorsTest {
    private static final Set<String> GROUPS =
            Set.of("HTML post-processing (links, locale, meta)", "word count", "markdown visibility");

    /** Functions of the engine that nothing of ours does, and why. */
    private static final Map<String, String> REFUSED = Map.of(
            "CollectHtmlUsage", "statistics of the engine",
            "CreateHtmlMetaTags", "Learn's template reads these tags; ours has its own",
            "Encode", "escapes the value of such a tag");

    /** Vectors that fail. This list may only shrink. */
    private static final Set<String> EXPECTED_FAILURES = Set.of();

    private static final PlainRenderer RENDERER = new PlainRenderer(DialectOptions.of(Base.V3), Inclusions.NONE);

    @Test
    void htmlIsChangedAsLearnsEngineChangesIt() throws IOException {
        Map<String, int[]> groups = new TreeMap<>();
        List<String> surprises = new ArrayList<>();
        for (Case vector : ConformanceCases.ofKind("unit vector")) {
            if (GROUPS.contains(vector.group())) {
                count(vector, groups.computeIfAbsent(vector.group(), group -> new int[3]), surprises);
            }
        }
        Assumptions.assumeFalse(groups.isEmpty(), "SKIPPED: the shared conformance cases are not at hand");
        groups.forEach((group, counts) -> System.out.printf(
                "  %-45s passed %3d  failed %3d  refused %3d%n", group, counts[0], counts[1], counts[2]));
        assertEquals(List.of(), surprises);
    }

    private static void count(Case vector, int[] counts, List<String> surprises) {
        String name = vector.text("name").orElseThrow();
        if (REFUSED.containsKey(name)) {
            counts[2]++;
            return;
        }
        Map<String, String> arguments = vector.texts("arguments");
        String actual = actual(name, arguments);
        boolean passes = expected(name, arguments).equals(actual);
        counts[passes ? 0 : 1]++;
        if (passes == EXPECTED_FAILURES.contains(vector.id())) {
            surprises.add(
                    vector.id() + (passes ? " passes: take it off the list" : " " + arguments + " was " + actual));
        }
    }

    private static String actual(String name, Map<String, String> arguments) {
        String input = arguments.getOrDefault("input", "");
        return switch (name) {
            case "HtmlAddLinkType" -> normal(PageHtml.addLinkTypes(input));
            case "HtmlAddMissingLocale" -> normal(PageHtml.addLocale(input, "zh-cn"));
            case "HtmlRemoveRerunCodepenIframes" -> normal(PageHtml.hideRerunButtons(input));
            case "HtmlStripTags" -> normal(LearnSanitizer.clean(input, new Silence()));
            case "TransformLinks" -> normal(PageHtml.changeAddresses(input, address -> arguments.get("link")));
            case "TransformXrefs" -> normal(XrefTags.resolve(input, uid -> target(arguments)));
            case "CountWord" -> String.valueOf(PageHtml.words(input));
            case "TestWordCounter" -> String.valueOf(PageHtml.words(arguments.getOrDefault("html", "")));
            case "GetBookmarks" -> String.join(", ", PageHtml.bookmarks(input));
            case "IsVisibleTest" ->
                String.valueOf(RENDERER.isVisible(arguments.getOrDefault("markdownContent", ""), "a.md"));
            default -> "there is no function " + name;
        };
    }

    private static String expected(String name, Map<String, String> arguments) {
        return switch (name) {
            case "CountWord", "TestWordCounter" -> arguments.getOrDefault("expectedCount", "");
            case "GetBookmarks" -> arguments.getOrDefault("expected", "");
            case "IsVisibleTest" -> arguments.getOrDefault("expectedVisible", "");
            default -> normal(arguments.getOrDefault("output", ""));
        };
    }

    /** A display text in the vectors stands for a target that can be translated. */
    private static XrefTags.Target target(Map<String, String> arguments) {
        String display = arguments.getOrDefault("display", "");
        return new XrefTags.Target(arguments.getOrDefault("xref", ""), display, !display.isEmpty());
    }

    /** Upstream compares HTML without regard to quotes, blanks and the order of attributes. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().getAllElements()) {
            Map<String, String> attributes = new TreeMap<>();
            element.attributes().forEach(one -> attributes.put(one.getKey(), one.getValue()));
            element.clearAttributes();
            attributes.forEach(element::attr);
        }
        return document.body().html();
    }

    /** Does not listen. */
    private static final class Silence implements LearnSanitizer.Removals {
        @Override
        public void tag(String tag, int start) {}

        @Override
        public void attribute(String tag, String attribute, int start) {}
    }
}
