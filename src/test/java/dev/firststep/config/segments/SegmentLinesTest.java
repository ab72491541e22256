package dev.firststep.config.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.SegmentPair;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentLinesTest {
    private static final String ARTICLE = "content/zh-CN/bill.md";

    private final List<Diagnostic> findings = new ArrayList<>();

    private List<SegmentPair> read(String text) {
        return SegmentLines.read(YamlText.ofFile("bill.segments.jsonl", text), ARTICLE, findings::add);
    }

    private static SegmentPair pair(String id, String target, String source, int line, int column) {
        return new SegmentPair(id, target, source, new Position(ARTICLE, line, column));
    }

    private List<String> found() {
        return findings.stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " "
                        + d.code().id())
                .toList();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<SegmentPair> pairs = List.of(
                pair("2debe-103", "账单 <br> \"每月\" 一次", "One bill\ta month \\ [x](y.md)", 7, 1),
                pair("2debe-p104", "", "Two\nlines", 9, 12));
        assertEquals(pairs, read(SegmentLines.of(pairs)));
        assertEquals(List.of(), findings);
    }

    @Test
    void everyPairIsOneLineOfJson() {
        assertEquals("""
                {"id": "a-1", "target": "甲\\n乙", "source": "x \\u003cb>", "line": 2, "column": 3}
                """, SegmentLines.of(List.of(pair("a-1", "甲\n乙", "x <b>", 2, 3))));
    }

    @Test
    void brokenLinesAreFindingsAndTheOthersStay() {
        List<SegmentPair> pairs = read("""
                {"id": "a-1", "target": "t", "source": "s", "line": 1, "column": 1}
                {"id": "a-2", "target": "t"

                {"id": "a-3", "target": "t", "source": "s", "line": 0, "column": 1}
                {"id": "a-4", "target": "t", "source": "s", "line": 1, "column": "left"}
                {"id": " ", "target": "t", "source": "s", "line": 1, "column": 1}
                {"id": "a-6", "target": "t", "line": 1, "column": 1}
                {"id": "a-7", "target": "t", "source": "s", "line": 1, "column": 1, "note": "n"}
                [1, 2]
                """);
        assertEquals(List.of("a-1", "a-7"), pairs.stream().map(SegmentPair::id).toList());
        assertEquals(
                List.of(
                        "2:28 json-syntax",
                        "4:53 value-invalid",
                        "5:66 value-invalid",
                        "6:8 value-invalid",
                        "7:1 key-missing",
                        "8:69 key-unknown",
                        "9:1 value-type"),
                found());
    }

    @Test
    void charactersThatNobodySeesAreRefused() {
        assertEquals(List.of(), read("""
                {"id": "a-1", "target": "t\\u202e", "source": "s", "line": 1, "column": 1}
                """));
        assertEquals(List.of("1:25 bidi-character"), found());
    }
}
