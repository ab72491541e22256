package dev.firststep.learn.yamlpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaqPageTest extends YamlPageTestCase {
    private static final String FAQ = """
            ### YamlMime:FAQ
            metadata:
              title: Questions about bills
              ms.date: 01/02/2021
            title: 'Questions about bills '
            summary: |
              **Roles**: everybody

              ## <a name="before"></a>Before you ask
            sections:
            - name: Paying
              questions:
              - question: >
                  When is the
                  bill due?
                answer: >
                  At the end of
                  the month.


                  1. Pay it.

                      - In time.
                      - In full.
              - question: 'What is C #'
                answer: "A note.\\n\\n- One\\n"
            additionalContent: "\\n## Next\\n\\n[More](more.md)"
            """;

    @Test
    void sectionsAndQuestionsAreHeadings() {
        YamlDocument.Page page = page(FAQ);
        assertEquals("""
                # Questions about bills

                **Roles**: everybody

                ## <a name="before"></a>Before you ask

                ## Paying

                ### When is the bill due?

                At the end of the month.

                1. Pay it.

                    - In time.
                    - In full.

                ### What is C \\#

                A note.

                - One

                ## Next

                [More](more.md)
                """, page.markdown());
        assertEquals(Optional.of("Questions about bills"), page.title());
        assertEquals("title", page.metadata().get(0).key());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void everyLineKnowsItsPlaceInTheFile() {
        LineMap lines = page(FAQ).lines();
        List<String> markdown = page(FAQ).markdown().lines().toList();
        assertEquals("docs/page.yml:5:8", lines.origin(1, 3).toString());
        assertEquals(
                "docs/page.yml:7:5",
                lines.origin(markdown.indexOf("**Roles**: everybody") + 1, 3).toString());
        assertEquals(
                "docs/page.yml:9:3",
                lines.origin(markdown.indexOf("## <a name=\"before\"></a>Before you ask") + 1, 1)
                        .toString());
        assertEquals(
                "docs/page.yml:13:15",
                lines.origin(markdown.indexOf("### When is the bill due?") + 1, 1)
                        .toString());
        assertEquals(
                "docs/page.yml:17:7",
                lines.origin(markdown.indexOf("At the end of the month.") + 1, 1)
                        .toString());
        assertEquals(
                "docs/page.yml:23:13",
                lines.origin(markdown.indexOf("    - In time.") + 1, 7).toString());
        assertEquals(
                "docs/page.yml:26:13",
                lines.origin(markdown.indexOf("- One") + 1, 4).toString());
    }

    @Test
    void whatOneAnswerLeavesOpenDoesNotSwallowTheNextQuestion() {
        assertEquals("""
                # T

                ## S

                ### A

                ```bash
                run
                ```

                ### B

                <!-- a note
                -->

                ### C

                # [One](#tab/one)

                Text

                ---
                """, page("""
                ### YamlMime:FAQ
                title: T
                sections:
                - name: S
                  questions:
                  - question: A
                    answer: |
                      ```bash
                      run
                  - question: B
                    answer: "<!-- a note"
                  - question: C
                    answer: |
                      # [One](#tab/one)

                      Text
                """).markdown());
    }

    @Test
    void whatIsMissingOrMisspeltIsReported() {
        page("""
                ### YamlMime:FAQ
                summry: x
                order: 1
                sections:
                - name:
                  questions:
                  - question: Q
                  - text
                - questions: {}
                """);
        assertEquals(
                List.of(
                        "docs/page.yml:2:1 key-missing: the key 'title' is missing",
                        "docs/page.yml:2:1 key-unknown: unknown key 'summry'",
                        "docs/page.yml:3:1 key-ignored: nothing reads the key 'order'",
                        "docs/page.yml:5:3 key-missing: the key 'name' is missing",
                        "docs/page.yml:7:5 key-missing: the key 'answer' is missing",
                        "docs/page.yml:8:5 value-type: each of 'questions' is text, but must be a set of keys",
                        "docs/page.yml:9:3 key-missing: the key 'name' is missing",
                        "docs/page.yml:9:14 value-type: 'questions' is a set of keys, but must be a list"),
                findings.lines());
    }
}
