package dev.firststep.markdown.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.firststep.markdown.snippet.SnippetCall.Form;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketSyntaxTest {
    private static SnippetCall read(String line) {
        return BracketSyntax.read(line).orElseThrow();
    }

    @Test
    void everyPartIsRead() {
        SnippetCall call =
                read("[!Code-csharp-interactive[ The menu ](src/Menu (1).cs?name=a&start=2&end=4&range=1-2,7-"
                        + "&highlight=1,3-&dedent=2#L5-L6 \"A \\\"title\\\"\") ] ");
        assertEquals(
                new SnippetCall(
                        Form.BRACKETS,
                        "src/Menu (1).cs",
                        new Selection(
                                Optional.of("a"),
                                Optional.of(new LineRange(5, 6)),
                                Optional.of(new LineRange(2, 4)),
                                List.of(new LineRange(1, 2), new LineRange(7, LineRange.END)),
                                OptionalInt.of(2)),
                        "csharp",
                        "The menu",
                        "A \"title\"",
                        List.of(new LineRange(1, 1), new LineRange(3, LineRange.END)),
                        "1,3-",
                        Optional.of(""),
                        List.of()),
                call);
    }

    @Test
    void whatFollowsTheNumberSignIsATagUnlessItIsLines() {
        assertEquals(
                Optional.of("Menu"),
                read("[!code[](a.cs?name=x#Menu)]").selection().tag());
        assertEquals(
                Optional.of(new LineRange(3, LineRange.END)),
                read("[!code[](a.cs#l3-)]").selection().anchor());
    }

    @Test
    void aNotebookIsAFormOfItsOwn() {
        SnippetCall call = read("[!notebook-python[](a.ipynb?name=load)]");
        assertEquals(Form.NOTEBOOK, call.form());
        assertEquals(".ipynb", call.tagLanguage());
    }

    @Test
    void whatStandsBeforeAFaultCounts() {
        SnippetCall call = read("[!code-cs[](a.cs?name=x&colour=red&dedent=4)]");
        assertEquals(Optional.of("x"), call.selection().tag());
        assertEquals(OptionalInt.empty(), call.selection().dedent());
        assertEquals(List.of("'colour=red' selects no lines"), call.faults());
        assertEquals(
                List.of("'range=1-2-3' selects no lines"),
                read("[!code[](a.cs?range=1-2-3)]").faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[!code]",
                "[!codes[a](b.cs)]",
                "[!code[a](b.cs)",
                "[!code[a](b.cs)] and more",
                "[!code-cs[a(b.cs)]",
                "[!code-cs (b.cs)]",
                "[code[a](b.cs)]",
                "[!note]"
            })
    void anythingElseIsNoCall(String line) {
        assertEquals(Optional.empty(), BracketSyntax.read(line));
    }

    @Test
    void aHostileLineTakesLinearTime() {
        String line = "[!code-cs[a](" + "(".repeat(100_000) + "\\".repeat(100_000);
        assertTimeout(Duration.ofSeconds(2), () -> BracketSyntax.read(line));
    }
}
