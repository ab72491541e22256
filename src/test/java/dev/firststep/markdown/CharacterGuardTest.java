package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.guard.CharacterGuard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterGuardTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 8, 0x0B, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0xE000, 0xE001, 0xF8FF, 0xFFFE, 0xFFFF, 0xD800,
                0xDFFF, 0xF0000, 0x10FFFD, 0x1FFFE
            })
    void controlsAndWhatIsNoTextAreRefused(int codePoint) {
        assertEquals(
                List.of("6:2 control-character"),
                Parsed.of("a\nb" + text(codePoint)).found());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void bidirectionalOverridesAreRefused(int codePoint) {
        assertEquals(List.of("5:1 bidi-character"), Parsed.of(text(codePoint)).found());
    }

    @Test
    void noForbiddenCharacterComesInAsAnEntity() {
        Parsed parsed = Parsed.of("a &#x202E; &#1; &#xE000; [b](c.md \"&#xE000;\")");
        assertEquals(List.of("5:3 bidi-character", "5:12 control-character", "5:17 control-character"), parsed.found());
        assertEquals(
                "<p>a \uFFFD \uFFFD \uFFFD <a href=\"article:billing/c\" title=\"\uFFFD\">b</a></p>\n", parsed.html());
    }

    @Test
    void everyScriptIsText() {
        assertEquals(
                List.of(),
                Parsed.of("Ünï 中文 日本語 한국어 עברית العربية हिन्दी 😀👩‍👩‍👧 𠮷 ｆｕｌｌ\tx")
                        .found());
    }

    @Test
    void frontMatterCanBeCheckedToo() {
        List<Diagnostic> findings = new ArrayList<>();
        assertFalse(CharacterGuard.check("title: a\ntopic: \u0007b", "a.md", 2, findings::add));
        assertEquals("a.md:3:8", findings.get(0).position().toString());
        assertTrue(CharacterGuard.check("title: a", "a.md", 2, findings::add));
    }

    @Test
    void aBinaryFileIsReportedAFewTimesOnly() {
        assertEquals(20, Parsed.of("\u0000\n".repeat(10_000)).found().size());
    }

    private static String text(int codePoint) {
        return codePoint > 0xFFFF ? Character.toString(codePoint) : String.valueOf((char) codePoint);
    }
}
