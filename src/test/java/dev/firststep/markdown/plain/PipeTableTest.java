package dev.firststep.markdown.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.plain.DialectOptions.Base;
import dev.firststep.markdown.plain.DialectOptions.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipeTableTest {
    /** The rows of a table, each with its cells between bars. */
    private static String rows(String html) {
        return html.replaceAll("</t[hd]>\\n<t[hd]([^>]*)>", "|")
                .replaceAll("<tr>\\n<t[hd][^>]*>", "|")
                .replaceAll("</t[hd]>\\n</tr>", "|")
                .replaceAll("</?(table|thead|tbody)>\\n", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a | b~- | -~1 | 2 | 3      ; |a|b||~|1|2|3|~",
                "|a|b|~|-|~|1|              ; |a|b|~|1||~",
                "|a|~|-|~||                 ; |a|~||~",
                "|`a|b`|c|~|-|-|~|[x|y](z)|d| ; |<code>a|b</code>|c|~|<a href=\"z\">x|y</a>|d|~",
                "|a\\|b|~|-|                ; |a|b|~"
            })
    void aTableHasAsManyColumnsAsItsLongestRow(String text, String rows) {
        assertEquals(
                rows.replace('~', '\n'),
                rows(Plain.of(text.replace('~', '\n') + "\n").html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b\n-|-\n1|2\nno pipe", "a\n-|-\n1|2", "a|b\nc|d", "a|b\n-|x\n1|2"})
    void otherLinesAreAParagraph(String text) {
        assertEquals("<p>" + text + "</p>\n", Plain.of(text).html());
    }

    @Test
    void columnsStandAsTheirDashesSay() {
        assertEquals("""
                <table>
                <thead>
                <tr>
                <th style="text-align: left;">a</th>
                <th style="text-align: center;">b</th>
                <th style="text-align: right;">c</th>
                </tr>
                </thead>
                </table>
                """, Plain.of("|a|b|c|\n|:-|:-:|-:|\n").html());
    }

    @Test
    void theHeaderMayCountTheColumns() {
        Extension extension = new Extension("gfm-pipetables", Map.of());
        DialectOptions options =
                new DialectOptions(Base.MAIN, Map.of(), Map.of(), List.of(extension), false, Optional.empty());
        assertEquals(
                "|a|b|\n|1|2|\n", rows(Plain.of("a|b\n-|-\n1|2|3\n", options).html()));
    }
}
