package dev.firststep.markdown.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions.Base;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in the plain profile.
 *
 * @param found the findings, each as {@code line:column code}
 */
record Plain(String html, List<String> found) {
    static Plain of(String text) {
        return of(text, DialectOptions.of(Base.V3));
    }

    static Plain of(String text, DialectOptions options) {
        List<String> found = new ArrayList<>();
        String html = new PlainRenderer(options, Inclusions.NONE)
                .render(text, "page.md", finding -> found.add(shown(finding)));
        return new Plain(html, found);
    }

    private static String shown(Diagnostic finding) {
        return finding.position().line() + ":" + finding.position().column() + " "
                + finding.code().id();
    }

    /** Asserts the HTML, and that nothing was found. */
    static void assertHtml(String expected, String text) {
        Plain plain = of(text);
        assertEquals(expected, plain.html());
        assertEquals(List.of(), plain.found());
    }
}
