package dev.firststep.markdown.plain;

import static dev.firststep.markdown.plain.Plain.assertHtml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabTest {
    @Test
    void headingsThatLeadToTabsMakeAGroup() {
        assertHtml("""
                <p>before</p>
                <div class="tabGroup" id="tabgroup_1">
                <ul role="tablist">
                <li role="presentation">
                <a href="#tabpanel_1_win" role="tab" aria-controls="tabpanel_1_win" data-tab="win" tabindex="0"\
                 aria-selected="true">On <em>Windows</em></a>
                </li>
                <li role="presentation">
                <a href="#tabpanel_1_mac+linux" role="tab" aria-controls="tabpanel_1_mac+linux" data-tab="mac+linux"\
                 tabindex="-1">Elsewhere</a>
                </li>
                </ul>
                <section id="tabpanel_1_win" role="tabpanel" data-tab="win">
                <p>one</p>
                <h3 id="part">Part</h3>
                </section>
                <section id="tabpanel_1_mac+linux" role="tabpanel" data-tab="mac+linux" aria-hidden="true"\
                 hidden="hidden">
                <p>two</p>
                </section>
                </div>
                <p>after</p>
                """, """
                before

                ## [On *Windows*](#tab/win)

                one

                ### Part

                ## <a name="x"></a>[Elsewhere](#tab/mac+linux)

                two

                ---

                after
                """);
    }

    @Test
    void aGroupOpensTheTabThatTheGroupBeforeItOpened() {
        String html = Plain.of(groups("b", "a")).html();
        assertEquals(2, html.split("aria-selected", -1).length - 1);
        assertTrue(html.contains("data-tab=\"a\" tabindex=\"0\" aria-selected=\"true\">t</a>"), html);
        assertTrue(html.contains("<section id=\"tabpanel_2_a\" role=\"tabpanel\" data-tab=\"a\">"), html);
    }

    private static String groups(String first, String second) {
        return """
                # [t](#tab/a)
                # [t](#tab/b)
                ---
                # [t](#tab/%s)
                # [t](#tab/%s)
                ---
                """.formatted(first, second);
    }

    @Test
    void aTabWithAConditionIsHiddenUntilAGroupOffersIt() {
        String hidden = Plain.of("# [t](#tab/a)\n# [t](#tab/b/c)\n").html();
        assertTrue(hidden.contains("<li role=\"presentation\" aria-hidden=\"true\" hidden=\"hidden\">"), hidden);
        String seen = Plain.of(groups("a", "b/a")).html();
        assertTrue(!seen.contains("<li role=\"presentation\" aria-hidden"), seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# [t](#tab/a)\n# [t](#tab/a)\n",
                "# [t](#tab/a/x)\n# [t](#tab/b/x)\n",
                "# [t](#tab/a)\n# [t](#tab/b+a)\n"
            })
    void aFaultyGroupIsReported(String text) {
        assertEquals(List.of("1:1 tab-group"), Plain.of(text).found());
    }

    @Test
    void aGroupWithOtherTabsThanTheOneItFollowsIsReported() {
        assertEquals(List.of("4:1 tab-group"), Plain.of(groups("a", "c")).found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# [t](#tab/)",
                "# [t](#tab/a b)",
                "# [t](#tab/a/b/c)",
                "# [t](#tab/a) more",
                "# [t](#Tab/a)",
                "[t](#tab/a)"
            })
    void otherHeadingsAreHeadings(String text) {
        assertTrue(!Plain.of(text).html().contains("tabGroup"), text);
    }

    @Test
    void tabsStandInListsAndQuotes() {
        assertTrue(Plain.of("- # [t](#tab/a)\n  x\n- y\n").html().contains("<section id=\"tabpanel_1_a\""));
        assertTrue(Plain.of("> # [t](#tab/a)\n> x\n").html().contains("<section id=\"tabpanel_1_a\""));
    }
}
