package dev.firststep.markdown.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of CommonMark 0.31.2 through the plain profile, whose layout is that of the reference implementation.
 * Ids of headings are taken off before comparing. Every other difference is listed in {@code plain-differences.txt}.
 */
class PlainSpecTest {
    @Test
    void commonMark() throws IOException {
        Map<Integer, String> listed = differences();
        List<String> surprises = new ArrayList<>();
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String expected = normalized(example.getHtml().replace("language-", "lang-"));
            String actual = normalized(Plain.of(source(example)).html().replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>"));
            if (actual.equals(expected) == listed.containsKey(number)) {
                surprises.add(number + (listed.containsKey(number) ? " is listed but passes" : "") + "\n"
                        + example.getSource() + "--- expected\n" + expected + "\n--- actual\n" + actual);
            }
        }
        assertEquals("", String.join("\n=====\n", surprises), surprises.size() + " of " + examples.size());
    }

    /** A line before the example keeps its first line from opening front matter. */
    private static String source(Example example) {
        return "\n" + example.getSource().replace('→', '\t').replace("\u0000", "\uFFFD");
    }

    private static String normalized(String html) {
        return html.replace('→', '\t').replace("\n", "");
    }

    private static Map<Integer, String> differences() throws IOException {
        Map<Integer, String> listed = new HashMap<>();
        try (InputStream file =
                Objects.requireNonNull(PlainSpecTest.class.getResourceAsStream("plain-differences.txt"))) {
            for (String line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(" ", 2);
                    listed.put(Integer.valueOf(fields[0]), fields[1]);
                }
            }
        }
        return listed;
    }
}
