package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.firststep.config.frontmatter.FrontMatterSplit;
import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions;
import dev.firststep.markdown.plain.PlainRenderer;
import dev.firststep.markdown.segments.Segment;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Localized and bilingual files: both languages, the segments and the front matter, against the shared cases. */
class BilingualConformanceTest {
    private static final PlainRenderer RENDERER = new PlainRenderer(
            new DialectOptions(
                    DialectOptions.Base.MAIN,
                    Map.of(),
                    Map.of(),
                    List.of(),
                    false,
                    Optional.of(BilingualConformanceTest::monikers)),
            Inclusions.NONE);

    private final List<String> failures = new ArrayList<>();
    private int checks;

    /** The cases name every version of their pages by itself. */
    private static List<String> monikers(String range) {
        return Arrays.stream(range.split("\\|\\|", -1))
                .map(name -> name.replace("=", "").strip())
                .toList();
    }

    @Test
    void everyCaseGivesBothLanguagesItsSegmentsAndItsFrontMatter() throws IOException {
        List<Case> cases = ConformanceCases.ofKind("bilingual/localized markup");
        assumeFalse(cases.isEmpty(), "the conformance cases are not at hand: set FIRSTSTEP_CORPUS to check them");
        cases.forEach(this::check);
        System.out.printf("  bilingual: %d cases, %d checks, %d failed%n", cases.size(), checks, failures.size());
        assertEquals("", String.join("\n=====\n", failures));
    }

    private void check(Case one) {
        String input = one.text("input").orElse("").replace("\r\n", "\n");
        one.text("expected_html").ifPresent(html -> html(one, "target", html, render(one, input, Side.TARGET)));
        one.text("expected_html_source_language")
                .ifPresent(html -> html(one, "source", html, render(one, input, Side.SOURCE)));
        one.text("expected_html_docfx_as_is")
                .ifPresent(html -> html(one, "as is", html, render(one, input, Side.WHOLE)));
        one.value("expected_segments").ifPresent(value -> same(one, "segments", segments(value), segments(input)));
        one.value("expected_front_matter")
                .ifPresent(value -> same(one, "front matter", String.valueOf(value), String.valueOf(header(input))));
    }

    private static String render(Case one, String input, Side side) {
        return RENDERER.render(input, one.id() + ".md", side, finding -> {});
    }

    private void html(Case one, String what, String expected, String actual) {
        same(one, what, normalized(expected), normalized(actual));
    }

    private void same(Case one, String what, String expected, String actual) {
        checks++;
        if (!expected.equals(actual)) {
            failures.add(one.id() + " " + what + "\n--- expected\n" + expected + "\n--- but was\n" + actual);
        }
    }

    private static String segments(Object value) {
        StringBuilder text = new StringBuilder();
        for (Object entry : (List<?>) value) {
            Map<?, ?> pair = (Map<?, ?>) entry;
            text.append(pair.get("id") + "|" + pair.get("target") + "|" + pair.get("source") + "\n");
        }
        return text.toString();
    }

    /** Those of the header's values, decoded, and those of the body. */
    private static String segments(String input) {
        StringBuilder text = new StringBuilder();
        for (String value : header(input).values()) {
            Segments.of(value).all().forEach(one -> text.append(line(one)));
        }
        Segments.of(input.substring(bodyOffset(input))).all().forEach(one -> text.append(line(one)));
        return text.toString();
    }

    private static String line(Segment one) {
        return one.id() + "|" + one.target() + "|" + one.source() + "\n";
    }

    private static int bodyOffset(String input) {
        return FrontMatterSplit.of(input) instanceof FrontMatterSplit.Found found ? found.bodyOffset() : 0;
    }

    private static Map<String, String> header(String input) {
        Map<String, String> header = new LinkedHashMap<>();
        if (FrontMatterSplit.of(input) instanceof FrontMatterSplit.Found found
                && YamlParser.parse(new YamlText("a.md", found.yaml(), 2), finding -> {})
                                .orElseThrow()
                        instanceof YamlValue.Mapping mapping) {
            for (YamlValue.Entry entry : mapping.entries()) {
                header.put(entry.key(), ((YamlValue.Scalar) entry.value()).value());
            }
        }
        return header;
    }

    /** White space between blocks, and how much of it stands between words, is not compared; U+00A0 is. */
    private static String normalized(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body()
                .html()
                .replaceAll("[ \t\r\n]+", " ")
                .replaceAll("> <", "><")
                .strip();
    }
}
