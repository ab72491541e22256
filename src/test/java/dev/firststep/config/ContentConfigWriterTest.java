package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentConfigWriterTest extends ConfigTestCase {
    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        texts.put("site.yml", SITE + "dialect: learn\nhosts: [netlify, azure]\n");
        texts.put(
                "clouds.yml",
                "unlisted_hosts: shared\n" + CLOUDS + "    learn: {applies_to: [中国, \"A: b\"], paths: [\"x/**\"]}\n");
        texts.put("redirects.yml", """
                redirects:
                  - {from: a, to: b/c#d}
                  - {from: e, to: index}
                  - {from: f, to: "https://portal.azure.cn/f?g#h"}
                """);
        texts.put("en/toc.yml", """
                - article: index
                - title: "Accounts: all"
                  items:
                    - article: accounts/users
                    - {title: Portal, link: "https://portal.azure.cn/"}
                """);
        ContentConfig read = read().orElseThrow();
        texts.clear();
        texts.putAll(ContentConfigWriter.write(read));
        ContentConfig again = read().orElseThrow();
        assertEquals(List.of(), findings.lines());
        assertEquals(read.site(), again.site());
        assertEquals(read.clouds(), again.clouds());
        assertEquals(
                read.redirects().stream()
                        .map(r -> List.of(r.from(), r.to(), r.anchor()))
                        .toList(),
                again.redirects().stream()
                        .map(r -> List.of(r.from(), r.to(), r.anchor()))
                        .toList());
        assertEquals(
                read.departures().stream().map(d -> Map.entry(d.from(), d.to())).toList(),
                again.departures().stream()
                        .map(d -> Map.entry(d.from(), d.to()))
                        .toList());
        assertEquals(shape(read), shape(again));
    }

    private static List<?> shape(ContentConfig config) {
        return shape(config.tocs().getOrDefault(EN, List.of()));
    }

    private static List<?> shape(List<TocEntry> entries) {
        return entries.stream()
                .map(e -> List.of(e.title(), e.article(), e.link(), shape(e.items())))
                .toList();
    }
}
