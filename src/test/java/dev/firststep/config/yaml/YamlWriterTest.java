package dev.firststep.config.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    @Test
    void valuesStandInBlockStyle() {
        Map<String, YamlValue> link = new LinkedHashMap<>();
        link.put("title", YamlWriter.text("Bills: how they are made"));
        link.put("items", YamlWriter.list(List.of(YamlWriter.keys(Map.of("article", YamlWriter.text("a/b"))))));
        Map<String, YamlValue> root = new LinkedHashMap<>();
        root.put("name", YamlWriter.keys(Map.of("zh-CN", YamlWriter.text("账单"))));
        root.put("empty", YamlWriter.texts(List.of()));
        root.put("toc", YamlWriter.list(List.of(YamlWriter.keys(link), YamlWriter.text("NO"))));
        assertEquals("""
                name:
                  zh-CN: 账单
                empty: []
                toc:
                  - title: "Bills: how they are made"
                    items:
                      - article: a/b
                  - "NO"
                """, YamlWriter.write(YamlWriter.keys(root)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "a: b",
                "a:b",
                "a #b",
                "- a",
                "yes",
                "12",
                "1.5e3",
                "'x'",
                "\"x\"",
                "\\",
                "a\nb",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "{a}",
                "[a]",
                "a, b",
                "?a",
                "| a",
                "> a",
                "true",
                "~",
                "null",
                "2026-01-02",
                "trail ",
                "colon:",
                "\u00a0x",
                "x\u202e",
                "😄",
                "https://a.example/?b=c#d"
            })
    void everyTextIsReadBackAsItWas(String text) {
        assertEquals(text, roundTrip(text));
    }

    @Test
    void randomTextsAreReadBackAsTheyWere() {
        Random random = new Random(7);
        String signs = "ab1 :#-?*&!|>'\"%@`{}[],~\\\n\t=<.中，";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(7); n >= 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(text.toString(), roundTrip(text.toString()));
        }
    }

    private static String roundTrip(String text) {
        String yaml = YamlWriter.write(YamlWriter.keys(Map.of("k", YamlWriter.list(List.of(YamlWriter.text(text))))));
        Findings findings = new Findings();
        YamlValue root =
                YamlParser.parse(YamlText.ofFile("x.yml", yaml), findings).orElseThrow(() -> new AssertionError(yaml));
        YamlValue.Sequence items = (YamlValue.Sequence)
                ((YamlValue.Mapping) root).find("k").orElseThrow().value();
        YamlValue.Scalar scalar = (YamlValue.Scalar) items.items().get(0);
        assertEquals(false, scalar.isAbsent(), yaml);
        return scalar.value();
    }
}
