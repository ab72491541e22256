package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.ReaderChoice;
import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.CloudId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final List<Option> PLATFORMS =
            List.of(new Option("phone", "Phone"), new Option("desk", "Desk <PC>"));

    private static final String ZONES = """
            Read this.

            ::: zone pivot="desk"

            At a desk.

            ::: zone-end
            """;

    @Test
    void readersChooseAmongThePivotsOfThePage() {
        Parsed parsed = parse(ZONES, pivots(new ReaderChoice("pivots", "What do you use?", PLATFORMS)));
        assertEquals("""
                <fieldset class="choice" data-parameter="pivots">
                <legend>What do you use?</legend>
                <label><input class="option-1" type="radio" name="fs-choice-1" value="phone" checked> Phone</label>
                <label><input class="option-2" type="radio" name="fs-choice-1" value="desk"> Desk &lt;PC&gt;</label>
                </fieldset>
                <p>Read this.</p>
                <div class="zone for-2">
                <p class="zone-title">Desk &lt;PC&gt;</p>
                <p>At a desk.</p>
                </div>
                """, parsed.html());
        assertEquals(List.of(), parsed.found());
    }

    @Test
    void aChoiceWithoutAPromptIsAskedForInTheTemplatesWords() {
        Parsed parsed = parse(ZONES, pivots(new ReaderChoice("pivots", "", PLATFORMS)));
        assertEquals(
                "<legend>[choice.pivots]</legend>",
                parsed.html().lines().toList().get(1));
    }

    @Test
    void aPassageForSeveralNamesThemAll() {
        Parsed parsed =
                parse(ZONES.replace("desk\"", "desk, phone\""), pivots(new ReaderChoice("pivots", "", PLATFORMS)));
        assertEquals(
                "<p class=\"zone-title\">Phone[list.comma]Desk &lt;PC&gt;</p>",
                parsed.html()
                        .lines()
                        .filter(line -> line.contains("zone-title"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aChoiceWithoutPassagesIsNotOffered() {
        Parsed parsed = parse(
                ZONES,
                pivots(
                        new ReaderChoice("pivots", "", List.of(new Option("x", "X"), new Option("y", "Y"))),
                        new ReaderChoice("pivots", "", PLATFORMS)));
        assertEquals(1, parsed.html().split("<fieldset", -1).length - 1);
        assertEquals(2, parsed.html().split("class=\"option-[34]\"", -1).length - 1);
        assertEquals(1, parsed.html().split("class=\"zone for-4\"", -1).length - 1);
    }

    @Test
    void pivotsThatAllStandForCloudsAreClouds() {
        PassageRules rules = new PassageRules(
                List.of(new ReaderChoice("pivots", "", PLATFORMS)),
                List.of(),
                range -> Set.of(),
                clouds(Map.of("desk", "global")));
        assertEquals(
                "<p>Read this.</p>\n<zone [global]><p>At a desk.</p>\n</zone>",
                parse(ZONES, rules).html());
    }

    @Test
    void passagesThatCannotAllBeSwitchedAreAllThereUnderTheirNames() {
        List<Option> many = IntStream.range(0, 41)
                .mapToObj(i -> new Option(i == 7 ? "desk" : "p" + i, "P" + i))
                .collect(Collectors.toList());
        Parsed parsed = parse(ZONES, pivots(new ReaderChoice("pivots", "", many)));
        assertEquals("""
                <p>Read this.</p>
                <div class="passage">
                <p class="zone-title">P7</p>
                <p>At a desk.</p>
                </div>
                """, parsed.html());
    }

    private static PassageRules pivots(ReaderChoice... groups) {
        return new PassageRules(List.of(groups), List.of(), range -> Set.of(), name -> Optional.empty());
    }

    private static Function<String, Optional<CloudId>> clouds(Map<String, String> names) {
        return name -> Optional.ofNullable(names.get(name)).map(CloudId::new);
    }

    private static Parsed parse(String body, PassageRules rules) {
        Parsed parsed =
                Parsed.of(Parsed.source("a.md", body), new MarkdownParser(Emphasis.CJK_FRIENDLY, source -> rules));
        assertFalse(parsed.html().isEmpty());
        return parsed;
    }
}
