package dev.firststep.markdown.sanitize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnSanitizerTest {
    /** Notes what is taken out. */
    private static final class Notes implements LearnSanitizer.Removals {
        private final List<String> all = new ArrayList<>();

        @Override
        public void tag(String tag, int start) {
            all.add(start + " " + tag);
        }

        @Override
        public void attribute(String tag, String attribute, int start) {
            all.add(start + " " + tag + " " + attribute);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p CLASS='a' style='b'>c</p> | <p CLASS=\"a\">c</p> | 0 p style",
                "a<script>if (b<c) d()</script>e | ae | 1 script",
                "<svg><g><svg></svg></g></svg>a | a | 0 svg",
                "<div onclick=\"a('b')\" data-x=1 aria-label=\"y\">c | <div data-x=\"1\" aria-label=\"y\">c | 0 div onclick",
                "<h5>a</h5><h4>b</h4> | <h4>b</h4> | 0 h5",
                "<link href='a'><b>c</b> | <b>c</b> | 0 link"
            })
    void whatIsNotAllowedIsTakenOutAndTold(String html, String clean, String removed) {
        Notes notes = new Notes();
        assertEquals(clean, LearnSanitizer.clean(html, notes));
        assertEquals(List.of(removed), notes.all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b <1 </ > <!-- c --> <?d?>", "<b\n id=a ><BR/>&amp;</B>", "<a href='b", "<!-- a", "<"})
    void whatIsAllowedStaysAsItIsWritten(String html) {
        Notes notes = new Notes();
        assertEquals(html, LearnSanitizer.clean(html, notes));
        assertEquals(List.of(), notes.all);
    }

    @Test
    void tagsHaveNamesAndAttributes() {
        HtmlToken tag = HtmlTokens.of("x<IMG src = \"a b\" ALT='c' hidden/>").get(1);
        assertEquals("img", tag.name());
        assertEquals(
                List.of(
                        new HtmlAttribute("src", "a b"),
                        new HtmlAttribute("ALT", "c"),
                        new HtmlAttribute("hidden", "")),
                tag.attributes());
        assertEquals(HtmlToken.Kind.EMPTY, tag.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "<a b='", "<!--", "<script>", "</script", "<x>", "</x>", "<a b=", "<!"})
    void hostileTagsAreReadInTime(String unit) {
        String html = unit.repeat(200_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> LearnSanitizer.clean(html, new Notes()));
    }
}
