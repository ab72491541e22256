package dev.firststep.render.text;

import static dev.firststep.render.SampleSite.EN;
import static dev.firststep.render.SampleSite.ZH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.LanguageFiles;
import dev.firststep.render.SampleSite;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StringsTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    private Strings strings(Map<LocaleTag, SortedMap<String, String>> own, LocaleTag... locales) {
        SortedMap<String, String> builtIn = new TreeMap<>(Map.of("a", "A", "b", "B"));
        return Strings.of(own, Map.of(EN, builtIn), EN, List.of(locales), findings::add);
    }

    @Test
    void aMissingStringComesFromTheSourceLanguageWithOneWarning() {
        Strings strings = strings(Map.of(ZH, new TreeMap<>(Map.of("a", "甲"))), EN, ZH);
        assertEquals("甲", strings.in(ZH).text("a"));
        assertEquals("B", strings.in(ZH).text("b"));
        assertEquals("B", strings.in(ZH).text("b"));
        assertEquals(1, findings.size());
        assertEquals(Code.STRING_MISSING, findings.get(0).code());
        assertEquals(
                "no string 'b', so the source language stands in",
                findings.get(0).message());
        assertEquals("templates/strings/zh-CN.yml", findings.get(0).position().toString());
    }

    @Test
    void aStringThatTheSourceDoesNotKnowIsReported() {
        strings(Map.of(ZH, new TreeMap<>(Map.of("a", "甲", "b", "乙", "c", "丙"))), EN, ZH);
        assertEquals(
                List.of(Code.STRING_UNKNOWN),
                findings.stream().map(Diagnostic::code).toList());
    }

    @Test
    void ownStringsOverrideBuiltInOnesKeyByKeyAndMayAddSome() {
        Strings strings = strings(Map.of(EN, new TreeMap<>(Map.of("b", "my B", "mine", "M"))), EN);
        assertEquals(Map.of("a", "A", "b", "my B", "mine", "M"), strings.in(EN).all());
        assertEquals(List.of(), findings);
    }

    @Test
    void aSourceLanguageWithoutALanguageFileIsServedInEnglish() {
        LocaleTag french = new LocaleTag("fr");
        Strings strings = Strings.of(
                Map.of(), Map.of(EN, new TreeMap<>(Map.of("a", "A"))), french, List.of(french), findings::add);
        assertEquals("A", strings.in(french).text("a"));
        assertEquals("no string 'a', so English stands in", findings.get(0).message());
    }

    @Test
    void valuesAreFilledInOnceAndUnknownBracesStay() {
        PageStrings wording = strings(Map.of(EN, new TreeMap<>(Map.of("a", "{x} and {y} {"))), EN)
                .in(EN);
        assertEquals("{y} and {y} {", wording.text("a", Map.of("x", "{y}")));
    }

    @Test
    void datesAreWrittenAsTheLanguageFileSays() throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertEquals("November 2, 2026", SampleSite.strings().in(EN).date(day));
        assertEquals("2026年11月2日", SampleSite.strings().in(ZH).date(day));
    }

    @Test
    void bothBuiltInLanguagesHaveTheSameStringsAndTheSamePlaceholders() throws IOException {
        SortedMap<String, String> english = LanguageFiles.builtIn().getOrDefault(EN, new TreeMap<>());
        SortedMap<String, String> chinese = LanguageFiles.builtIn().getOrDefault(ZH, new TreeMap<>());
        assertEquals(english.keySet(), chinese.keySet());
        assertTrue(english.size() > 50);
        english.forEach(
                (key, text) -> assertEquals(placeholders(text), placeholders(chinese.getOrDefault(key, "")), key));
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{[^}]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
