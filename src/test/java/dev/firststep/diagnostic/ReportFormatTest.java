package dev.firststep.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
    private static final Diagnostic MISSING = new Diagnostic(
            Code.LINK_TARGET_MISSING,
            new Position("content/zh-CN/a.md", 12, 5),
            "no article 'tax.md'",
            "did you mean 'taxes.md'?");
    private static final Diagnostic LONG =
            new Diagnostic(Code.DESCRIPTION_LENGTH, new Position("content/en/a b.md", 3, 0), "too long", "shorten it");
    private static final Diagnostic WHOLE =
            new Diagnostic(Code.TRANSLATION_MISSING, Position.of("content/en/ü#%.md"), "not in zh-CN yet", "");
    private static final List<Diagnostic> ALL = List.of(MISSING, WHOLE, LONG);

    private static String write(ReportFormat format, Diagnostic... findings) {
        return format.write(List.of(findings), "0.1.0", false);
    }

    private static Diagnostic saying(String text) {
        return new Diagnostic(Code.VALUE_INVALID, new Position(text, 1, 1), text, text);
    }

    @Test
    void textIsALineAndAnIndentedHint() {
        assertEquals("""
                content/en/a b.md:3 warning description-length  too long
                    shorten it
                content/en/ü#%.md note translation-missing  not in zh-CN yet
                content/zh-CN/a.md:12:5 error link-target-missing  no article 'tax.md'
                    did you mean 'taxes.md'?
                """, write(ReportFormat.TEXT, ALL.toArray(Diagnostic[]::new)));
    }

    @Test
    void colourMarksThePlaceAndTheSeverity() {
        assertEquals(
                "\u001B[1mcontent/zh-CN/a.md:12:5\u001B[0m \u001B[31merror\u001B[0m \u001B[2mlink-target-missing\u001B[0m"
                        + "  no article 'tax.md'\n    did you mean 'taxes.md'?\n",
                ReportFormat.TEXT.write(List.of(MISSING), "0.1.0", true));
    }

    @Test
    void contentHasNoPowerOverTheTerminal() {
        assertEquals(
                "a<U+001B>[2J<U+000A>b.md<U+0007><U+202E><U+009B>31m<U+2028><U+D800>:1:1 error value-invalid"
                        + "  a<U+001B>[2J<U+000A>b.md<U+0007><U+202E><U+009B>31m<U+2028><U+D800>\n"
                        + "    a<U+001B>[2J\n    b.md<U+0007><U+202E><U+009B>31m<U+2028><U+D800>\n",
                write(ReportFormat.TEXT, saying("a\u001B[2J\nb.md\u0007\u202E\u009B31m\u2028\uD800")));
    }

    @Test
    void ordinaryTextOfAnyScriptStaysAsItIs() {
        assertTrue(write(ReportFormat.TEXT, saying("自助办理 😀 é <b>")).contains("  自助办理 😀 é <b>\n"));
    }

    @Test
    void noFindingsAreNoText() {
        assertEquals("", write(ReportFormat.TEXT));
    }

    @Test
    void jsonHoldsEveryFieldAndTheCounts() {
        assertEquals("""
                {
                  "version": 1,
                  "diagnostics": [
                    {
                      "code": "link-target-missing",
                      "severity": "error",
                      "file": "content/zh-CN/a.md",
                      "line": 12,
                      "column": 5,
                      "message": "no article 'tax.md'",
                      "hint": "did you mean 'taxes.md'?"
                    }
                  ],
                  "counts": {
                    "error": 1,
                    "warning": 0,
                    "note": 0
                  }
                }
                """, write(ReportFormat.JSON, MISSING));
    }

    @Test
    void jsonWithoutFindingsIsStillWhole() {
        Json json = Json.parse(write(ReportFormat.JSON));
        assertEquals(List.of(), json.at("diagnostics").get());
        assertEquals(
                Map.of("error", 0, "warning", 0, "note", 0), json.at("counts").get());
    }

    @Test
    void jsonSurvivesHostileText() {
        String hostile = "\"\\\n\t\u0000\u001B\u007F\u0085\u2028\u2029</script><!--\u202E😀é{}[]:,'";
        Json json = Json.parse(write(ReportFormat.JSON, saying(hostile)));
        assertEquals(hostile, json.at("diagnostics", 0, "message").get());
        assertEquals(hostile, json.at("diagnostics", 0, "file").get());
        assertEquals(hostile, json.at("diagnostics", 0, "hint").get());
    }

    @Test
    void jsonShowsNoCharacterThatActs() {
        String json = write(ReportFormat.JSON, saying("\u001B\u0000\u2028\u2029\u202E\u0085</script>\uD800x\uDC00"));
        assertTrue(json.contains("\\u001b\\u0000\\u2028\\u2029\\u202e\\u0085\\u003c/script>\\ud800x\\udc00"));
        assertTrue(json.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)));
    }

    @Test
    void sarifHasTheShapeItsSchemaDemands() {
        Json sarif = Json.parse(write(ReportFormat.SARIF, ALL.toArray(Diagnostic[]::new)));
        assertEquals(
                "https://json.schemastore.org/sarif-2.1.0.json",
                sarif.at("$schema").get());
        assertEquals("2.1.0", sarif.at("version").get());
        assertEquals(1, sarif.at("runs").size());
        Json driver = sarif.at("runs", 0, "tool", "driver");
        assertEquals("Firststep", driver.at("name").get());
        assertEquals("0.1.0", driver.at("version").get());
        assertEquals("utf16CodeUnits", sarif.at("runs", 0, "columnKind").get());
        assertEquals(3, driver.at("rules").size());
        assertEquals(
                Map.of(
                        "id", "description-length",
                        "shortDescription", Map.of("text", "description length"),
                        "defaultConfiguration", Map.of("level", "warning")),
                driver.at("rules", 0).get());
    }

    @Test
    void everySarifResultNamesItsRuleLevelAndPlace() {
        Json sarif = Json.parse(write(ReportFormat.SARIF, ALL.toArray(Diagnostic[]::new)));
        Json results = sarif.at("runs", 0, "results");
        Json rules = sarif.at("runs", 0, "tool", "driver", "rules");
        assertEquals(3, results.size());
        for (int i = 0; i < results.size(); i++) {
            int rule = (Integer) results.at(i, "ruleIndex").get();
            assertEquals(rules.at(rule, "id").get(), results.at(i, "ruleId").get());
            assertEquals(
                    rules.at(rule, "defaultConfiguration", "level").get(),
                    results.at(i, "level").get());
        }
        assertEquals(
                Map.of(
                        "ruleId",
                        "link-target-missing",
                        "ruleIndex",
                        1,
                        "level",
                        "error",
                        "message",
                        Map.of("text", "no article 'tax.md'\ndid you mean 'taxes.md'?"),
                        "locations",
                        List.of(Map.of(
                                "physicalLocation",
                                Map.of(
                                        "artifactLocation", Map.of("uri", "content/zh-CN/a.md"),
                                        "region", Map.of("startLine", 12, "startColumn", 5))))),
                results.at(2).get());
    }

    @Test
    void aSarifRegionHoldsOnlyWhatIsKnown() {
        Json results = Json.parse(write(ReportFormat.SARIF, LONG, WHOLE)).at("runs", 0, "results");
        assertEquals(
                Map.of("startLine", 3),
                results.at(0, "locations", 0, "physicalLocation", "region").get());
        assertFalse(results.at(1, "locations", 0, "physicalLocation").has("region"));
        assertEquals("not in zh-CN yet", results.at(1, "message", "text").get());
    }

    @Test
    void aSarifPlaceIsARelativeReference() {
        Json results = Json.parse(write(ReportFormat.SARIF, LONG, WHOLE, saying("c:\\d?e\n")))
                .at("runs", 0, "results");
        assertEquals("c%3A%5Cd%3Fe%0A", uri(results, 0));
        assertEquals("content/en/a%20b.md", uri(results, 1));
        assertEquals("content/en/%C3%BC%23%25.md", uri(results, 2));
    }

    private static Object uri(Json results, int number) {
        return results.at(number, "locations", 0, "physicalLocation", "artifactLocation", "uri")
                .get();
    }

    @Test
    void aFindingWithoutAFileHasNoPlace() {
        Json sarif = Json.parse(write(
                ReportFormat.SARIF, new Diagnostic(Code.FILE_MISSING, Position.of(""), "nothing there", "add it")));
        assertEquals(List.of(), sarif.at("runs", 0, "results", 0, "locations").get());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theOrderOfTheFindingsDoesNotMatter(ReportFormat format) {
        List<Diagnostic> reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);
        assertEquals(format.write(ALL, "0.1.0", true), format.write(reversed, "0.1.0", true));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void onlyTextHasColour(ReportFormat format) {
        assertEquals(
                format == ReportFormat.TEXT, format.write(ALL, "0.1.0", true).contains("\u001B["));
    }

    @Test
    void aFormatIsNamedInLowerCase() {
        assertEquals("sarif", ReportFormat.SARIF.toString());
    }
}
