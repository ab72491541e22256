package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Omission;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.single.SingleLanguage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SingleLanguageTest {
    private static final SingleLanguage STRICT = new SingleLanguage(new BlockStructure(), Emphasis.COMMONMARK);

    private static String pair(int number, String target, String source) {
        return "<span data-ttu-id=\"abcde-" + number + "\">" + target
                + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"abcde-" + number + "\">" + source
                + "</span></span>";
    }

    private static void check(String body, String target, String source) {
        SingleLanguage.Result translated = STRICT.of(body, Side.TARGET, Omission.NONE);
        SingleLanguage.Result original = STRICT.of(body, Side.SOURCE, Omission.NONE);
        assertEquals(target, translated.markdown());
        assertEquals(source, original.markdown());
        assertEquals(List.of(), translated.changed());
        assertEquals(List.of(), original.changed());
    }

    @Test
    void nothingButTheTagsAndTheOtherLanguageGoes() {
        check(
                "# <a name=\"x\"></a>" + pair(1, "Eins", "One") + "\n\n-   " + pair(2, "*Zwei* [x](y.md).", "Two.")
                        + " " + pair(3, "Drei.", "Three.") + "\n\n| a | " + pair(4, "b", "c") + " |\n|---|---|\n",
                "# <a name=\"x\"></a>Eins\n\n-   *Zwei* [x](y.md). Drei.\n\n| a | b |\n|---|---|\n",
                "# <a name=\"x\"></a>One\n\n-   Two. Three.\n\n| a | c |\n|---|---|\n");
    }

    @Test
    void whatWouldStartABlockIsEscaped() {
        check("- " + pair(1, "1. Mai", "May 1") + "\n", "- 1\\. Mai\n", "- May 1\n");
        check(pair(1, "# A", "- B") + "\n", "\\# A\n", "\\- B\n");
        check(pair(1, "> A", "+ B") + "\n", "\\> A\n", "\\+ B\n");
        check("a\n" + pair(1, "---", "===") + "\n", "a\n\\---\n", "a\n\\===\n");
        check(pair(1, "* A", "*A* b") + "\n", "\\* A\n", "*A* b\n");
    }

    @Test
    void whatWouldBecomeEmphasisIsEscaped() {
        check(pair(1, "a *b", "c") + " " + pair(2, "d* e", "f") + "\n", "a \\*b d\\* e\n", "c f\n");
    }

    @Test
    void emphasisThatTheTagsMadePossibleStays() {
        check(
                pair(1, "a", "a") + pair(2, "**„b“**", "**\"c\"**") + pair(3, "d", "d") + "\n",
                "&#97;**„b“**&#100;\n",
                "&#97;**\"c\"**&#100;\n");
    }

    @Test
    void blanksThatWouldMakeABreakGo() {
        check(pair(1, "A  ", "B ") + " \nc\n\n" + pair(2, "D  ", "E") + "\nf\n", "A\nc\n\nD\nf\n", "B\nc\n\nE\nf\n");
        check("- " + pair(1, " A", "  B") + "\n\n  c\n", "- A\n\n  c\n", "- B\n\n  c\n");
        check(pair(1, "A", "B") + "  \nc\n", "A  \nc\n", "B  \nc\n");
    }

    @Test
    void omittedBlocksGo() {
        String body = "# T\n\n**A**: b\n\n- c\n\nText\n";
        assertEquals(
                "# T\n\nText\n",
                STRICT.of(body, Side.TARGET, new Omission(Set.of(5, 15))).markdown());
    }
}
