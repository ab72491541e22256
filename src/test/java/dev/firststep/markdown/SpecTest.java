package dev.firststep.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.html.BodyRules;
import dev.firststep.markdown.html.RawHtml.Verdict;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReading;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of CommonMark 0.31.2, of GFM's extensions, and of the regression files of cmark and commonmark.js
 * through our pipeline.
 *
 * <p>Two of its parts are exchanged, because articles refuse what the specifications allow: addresses are taken as they
 * stand, and raw HTML is kept, past the sanitizer. What our pages have beyond the specifications is taken off before
 * comparing ({@link #plain}), and both sides are read and written once by jsoup, so that {@code <br />} is {@code <br>}.
 * Every other difference is listed in {@code spec-differences.txt} with its reason.
 */
class SpecTest {
    /** Keeps a level-1 heading of an example from being taken for the page's own. */
    private static final String PAGE_HEADING = "# Page\n\n";

    private static final MarkdownParser PARSER = new MarkdownParser(
            source -> new BodyRules(
                    Emphasis.COMMONMARK,
                    destination -> new TargetReading.Allowed(new Target.ToWeb(destination, "")),
                    target -> true,
                    (raw, place) -> Verdict.KEEP),
            (html, body, findings) -> html);

    @Test
    void commonMark() throws IOException {
        check("commonmark", ExampleReader.readExamples(TestResources.getSpec()), false);
    }

    @Test
    void gitHubFlavoredMarkdown() throws IOException {
        check("gfm", ExampleReader.readExamples(TestResources.getGfmSpec()), true);
    }

    @Test
    void regressionsOfOtherParsers() throws IOException {
        for (URL regressions : TestResources.getRegressions()) {
            String file = regressions.getPath().substring(regressions.getPath().lastIndexOf('/') + 1);
            check(file.replace(".txt", ""), ExampleReader.readExamples(regressions), false);
        }
    }

    private static void check(String spec, List<Example> examples, boolean extensionsOnly) throws IOException {
        Map<Integer, String> listed = differences(spec);
        List<String> surprises = new ArrayList<>();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            if (extensionsOnly && !example.getSection().endsWith("(extension)")) {
                continue;
            }
            String expected = normalized(example.getHtml().replace('→', '\t'));
            String actual = normalized(plain(example.getSource()));
            if (actual.equals(expected) == listed.containsKey(number)) {
                surprises.add(spec + " " + number + (listed.containsKey(number) ? " is listed but passes" : "") + "\n"
                        + example.getSource() + "--- expected\n" + expected + "\n--- actual\n" + actual);
            }
        }
        assertEquals("", String.join("\n=====\n", surprises), surprises.size() + " of " + examples.size());
    }

    private static Map<Integer, String> differences(String spec) throws IOException {
        Map<Integer, String> listed = new HashMap<>();
        try (InputStream file = SpecTest.class.getResourceAsStream("spec-differences.txt")) {
            for (String line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
                String[] fields = line.split(" ", 3);
                if (fields[0].equals(spec)) {
                    listed.put(Integer.valueOf(fields[1]), fields[2]);
                }
            }
        }
        return listed;
    }

    /** Our HTML for an example, without what only our pages have. */
    private static String plain(String markdown) {
        Parsed parsed = Parsed.of(Parsed.source("a.md", PAGE_HEADING + markdown.replace("\u0000", "\uFFFD")), PARSER);
        return parsed.html(number -> " href=\""
                        + href(parsed.facts().links().get(number).target().display()) + "\"")
                .replaceAll("<div class=\"heading\"><(h[1-6]) id=\"[^\"]*\">", "<$1>")
                .replaceAll("<a class=\"heading-anchor\"[^>]*></a></div>", "")
                .replaceAll("<pre tabindex=\"0\"( data-language=\"[^\"]*\")?>", "<pre>")
                .replaceAll("<div class=\"table-scroll\"[^>]*>\n(<table>[\\s\\S]*?</table>)\n</div>", "$1")
                .replace("<th scope=\"col\"", "<th")
                .replaceAll("<(t[hd]) class=\"align-(\\w+)\">", "<$1 align=\"$2\">")
                .replace("<li class=\"task\">", "<li>")
                .replaceAll(
                        "<input type=\"checkbox\"( checked)? disabled aria-label=\"[^\"]*\">",
                        "<input$1 disabled type=\"checkbox\">");
    }

    /** Percent-encodes an address as the reference implementation does. */
    private static String href(String url) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : url.getBytes(UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c > ' ' && c < 0x7F && "\"<>[]\\^`{|}".indexOf(c) < 0) {
                encoded.append(c == '&' ? "&amp;" : String.valueOf(c));
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static String normalized(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().html().strip();
    }
}
