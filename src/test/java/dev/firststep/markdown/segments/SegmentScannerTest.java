package dev.firststep.markdown.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.markdown.text.LeafText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentScannerTest {
    private static final String PAIR = "<span data-ttu-id=\"0a1b2-p7\">Eins</span>"
            + "<span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-p7\">One</span></span>";

    @Test
    void allThreeKindsOfQuotationMarksAreRead() {
        for (String quote : List.of("\"", "\\\"", "&quot;")) {
            List<Segment> found = Segments.of(PAIR.replace("\"", quote)).all();
            assertEquals(List.of(new Segment("0a1b2-p7", 0, "Eins", "One")), found);
        }
    }

    @Test
    void otherSpansAreNoSegments() {
        assertFalse(Segments.isBilingual("<span class=\"x\">a</span><span data-other=\"1\">b</span>"));
        assertTrue(Segments.isBilingual("x " + PAIR));
    }

    @Test
    void aProjectionReadsOneSideOfAnyStretch() {
        String text = "a " + PAIR + " b";
        Projection target = Segments.of(text).read(Side.TARGET);
        assertEquals("a Eins b", target.text(text, 0));
        assertEquals("s b", target.text(text.substring(text.indexOf("s</span>")), text.indexOf("s</span>")));
        assertEquals("a One b", Segments.of(text).read(Side.SOURCE).text(text, 0));
        assertEquals(text, Projection.WHOLE.text(text, 0));
        assertTrue(Projection.WHOLE.halves(LeafText.of(text, 0)).isEmpty());
    }

    @Test
    void joiningKeepsEveryOffset() {
        String text = "<span data-ttu-id=\"a-1\">\n x\n</span><span class=\"sxs-lookup\">"
                + "<span data-stu-id=\"a-1\">y</span></span>\nz";
        String joined = Segments.of(text).joined(text);
        assertEquals(text.length(), joined.length());
        assertEquals(1, joined.lines().count() - 1);
    }

    /** Megabytes of these would take hours if any of them cost more than its length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span data-ttu-id=\"a-1\">",
                "<span data-ttu-id=\"a-1\">x</span>",
                "</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">",
                "<span data-ttu-id=\"a-1\">x</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">",
                "<span data-ttu-id=\"a-1\"> \n \n \n",
                "</span>          <span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">x</span></span>",
                "<span data-ttu-id=\"a-1\">`*[</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">`*[</span></span>"
            })
    void hostileTagsTakeLinearTime(String unit) {
        String numbered = numbered(unit);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String text : List.of(unit.repeat(2_000_000 / unit.length()), numbered)) {
                Segments segments = Segments.of(text);
                segments.read(Side.SOURCE).text(segments.joined(text), 0);
            }
        });
    }

    private static String numbered(String unit) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 2_000_000; i++) {
            text.append(unit.replace("a-1", "a-" + i));
        }
        return text.toString();
    }
}
