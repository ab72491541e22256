package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.CloudId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnBlocksTest {
    @Test
    void tabsStandOneAfterAnotherUnderTheirTitles() {
        assertHtml("""
                <div class="tabs">
                <div class="tab" role="group" aria-labelledby="fs-tab-1-1" data-tab="web app">
                <p class="tab-title" id="fs-tab-1-1">On the <strong>web</strong></p>
                <p>Click.</p>
                </div>
                <div class="tab" role="group" aria-labelledby="fs-tab-1-2" data-tab="shell">
                <p class="tab-title" id="fs-tab-1-2">Shell</p>
                <ul>
                <li>Type.</li>
                </ul>
                </div>
                </div>
                <p>After.</p>
                """, """
                ## [On the **web**](#tab/web+app)
                Click.
                ## [Shell](#tab/shell)
                * Type.

                ---
                After.
                """);
    }

    @Test
    void aTabWithAConditionNamesTheTabThatItDependsOn() {
        String html = html("""
                # [Web](#tab/web)
                a
                # [Shell](#tab/shell)
                b
                ***
                # [Reader](#tab/reader/shell)
                c
                """);
        assertTrue(html.contains("""
                <div class="tab" role="group" aria-labelledby="fs-tab-2-1" data-tab="reader" data-condition="shell">
                <p class="tab-title" id="fs-tab-2-1">Reader <span class="tab-condition">(Shell)</span></p>
                """), html);
    }

    @Test
    void aTabThatDependsOnNoTabBeforeItIsReported() {
        String groups = """
                # [Web](#tab/web+site)
                a
                ***
                # [Reader](#tab/reader/%s)
                b
                """;
        assertEquals(List.of(), Parsed.of(groups.formatted("site")).diagnostics());
        assertEquals(
                List.of("8:3 tab-group no group before this one offers the tab 'reader', on which this tab depends"),
                Parsed.of(groups.formatted("reader")).diagnostics().stream()
                        .map(found -> found.position().line() + ":"
                                + found.position().column() + " " + found.code().id() + " " + found.message())
                        .toList());
    }

    @Test
    void titlesOfTabsAreNoHeadings() {
        Parsed parsed = Parsed.of("# Page\n\n## [Web](#tab/web)\n\n### Step\n\ntext\n");
        assertEquals(
                List.of("page", "step"),
                parsed.facts().headings().stream().map(heading -> heading.id()).toList());
        assertEquals(List.of(), parsed.facts().links());
    }

    @Test
    void aChecklistIsAListWithTicks() {
        assertHtml("""
                <div class="checklist">
                <ul>
                <li>One</li>
                </ul>
                </div>
                """, "> [!div class=\"checklist\"]\n> * One\n");
    }

    @Test
    void theNextStepIsALink() {
        assertHtml("""
                <div class="next-step">
                <p><a href="article:billing/cancel">Cancel</a></p>
                </div>
                """, "> [!div class=\"nextstepaction\"]\n> [Cancel](cancel.md)\n");
    }

    @Test
    void aSelectorIsANavigationOfLinks() {
        assertHtml("""
                <nav class="selector" aria-label="[selector.label]">
                <ul>
                <li><a href="article:billing/one">One</a></li>
                </ul>
                </nav>
                """, "> [!div class=\"op_single_selector\"]\n> - [One](one.md)\n");
    }

    @Test
    void aSelectorOfTwoThingsIsKnownByBoth() {
        String html = html("""
                > [!div class="op_multi_selector" title1='Your "device"' title2="Your <app>"]
                > - [(Phone | Mail)](one.md)
                > - [( **Watch** | Mail )](two.md)
                > - [(Any)](three.md)
                """);
        assertTrue(html.contains(">Phone | Mail</a>"), html);
        assertTrue(html.contains("<strong>Watch</strong> | Mail </a>"), html);
        assertTrue(html.contains(">(Any)</a>"), html);
        assertEquals(
                "<nav class=\"selector\" aria-label=\"Your &quot;device&quot; | Your &lt;app&gt;\">",
                html.lines().findFirst().orElse(""),
                html);
    }

    @Test
    void classesThatMeanNothingAreLeftOut() {
        assertHtml("""
                <div class="break-cells image-borders">
                <p>a</p>
                </div>
                <div>
                <p>b</p>
                </div>
                """, """
                > [!div class="mx-imgBorder mx-tdBreakAll x" onclick="y" style="z"]
                > a

                text

                > [!div id="location"]
                > b
                """.replace("text\n\n", ""));
    }

    @Test
    void aVideoIsALinkToWhereItPlays() {
        assertHtml("""
                <p class="video"><a href="https://www.youtube.com/watch?v=abc"><span class="video-title">[video.watch] <span class="video-host">www.youtube.com</span></span></a></p>
                """, "> [!VIDEO https://www.youtube.com/embed/abc]\n");
    }

    @Test
    void rowsHoldColumnsOfSeveralWidths() {
        assertHtml("""
                <div class="row">
                <div class="column span-2">
                <p>wide</p>
                </div>
                <div class="column">
                <p>narrow</p>
                </div>
                <div class="column span-4">
                <p>widest</p>
                </div>
                </div>
                """, """
                :::row:::
                :::column span="2":::
                wide
                :::column-end:::
                :::column:::
                narrow
                :::column-end:::
                :::column span="12":::
                widest
                :::column-end:::
                :::row-end:::
                """);
    }

    @Test
    void inPlaceOfAFormStandsANote() {
        assertHtml("""
                <div class="alert alert-note" role="note">
                <p class="alert-title">Send &lt;it&gt;</p>
                <p>[form.note]</p>
                </div>
                """, "::: form action=\"create\" submitText=\"Send <it>\" model=\"x\" :::\n");
    }

    @Test
    void aPassageForPaperWaitsForItAndOneForOtherFormsOfThePageIsLeftOut() {
        assertHtml("""
                <div class="print-only">
                <p>paper</p>
                </div>
                <p>web</p>
                """, """
                ::: zone target="pdf"
                paper
                ::: zone-end

                ::: zone target="chromeless"
                app
                ::: zone-end

                ::: zone target="docs"
                web
                ::: zone-end
                """);
    }

    @Test
    void aPassageForSomeVersionsIsForThoseWhoChooseThem() {
        Parsed parsed = parse("""
                ::: moniker range="new"
                New.
                ::: moniker-end

                ::: moniker range="all"
                Both.
                ::: moniker-end

                ::: moniker range="none"
                Neither.
                ::: moniker-end
                """, versions(Map.of()));
        assertEquals("""
                <fieldset class="choice" data-parameter="view">
                <legend>[choice.view]</legend>
                <label><input class="option-1" type="radio" name="fs-choice-1" value="v1" checked> Old</label>
                <label><input class="option-2" type="radio" name="fs-choice-1" value="v2"> New</label>
                </fieldset>
                <div class="zone for-2">
                <p class="zone-title">New</p>
                <p>New.</p>
                </div>
                <p>Both.</p>
                """, parsed.html());
    }

    @Test
    void versionsThatAreCloudsNeedNoChoice() {
        Parsed parsed =
                parse("::: moniker range=\"new\"\nNew.\n::: moniker-end\n", versions(Map.of("v2", "china-21vianet")));
        assertEquals("<zone [china-21vianet]><p>New.</p>\n</zone>", parsed.html());
    }

    @Test
    void aPassageInAPassageIsForTheCloudsOfBoth() {
        Parsed parsed = parse("""
                ::: zone pivot="global,china-21vianet"

                ::: moniker range="new"
                [Mail](mailto:a@example.com)
                ::: moniker-end

                ::: zone-end

                ::: zone pivot="global"

                ::: moniker range="new"
                Never
                ::: moniker-end

                ::: zone-end
                """, versions(Map.of("v2", "china-21vianet")));
        assertEquals(
                "[china-21vianet]", parsed.facts().links().get(0).scope().only().toString());
        assertTrue(!parsed.html().contains("Never"), parsed.html());
    }

    private static PassageRules versions(Map<String, String> clouds) {
        Map<String, Set<String>> ranges = Map.of("new", Set.of("v2"), "all", Set.of("v1", "v2"), "none", Set.of());
        return new PassageRules(
                List.of(),
                List.of(new Option("v1", "Old"), new Option("v2", "New")),
                range -> ranges.getOrDefault(range, Set.of()),
                name -> Optional.ofNullable(clouds.get(name)).map(CloudId::new));
    }

    private static Parsed parse(String body, PassageRules rules) {
        return Parsed.of(Parsed.source("a.md", body), new MarkdownParser(Emphasis.CJK_FRIENDLY, source -> rules));
    }

    private static String html(String body) {
        Parsed parsed = Parsed.of(body);
        assertTrue(parsed.found().stream().noneMatch("html-removed"::endsWith), parsed.diagnostics()::toString);
        return parsed.html();
    }

    private static void assertHtml(String expected, String body) {
        assertEquals(expected, html(body));
        assertEquals(List.of(), Parsed.of(body).found());
    }
}
