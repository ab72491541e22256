package dev.firststep.learn.glob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
    private static Glob glob(String pattern) {
        return Glob.of(pattern, GlobFlavour.LEARN).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "**/*.md, start.md",
        "**/*.md, guide/deep/start.md",
        "**.md, guide/start.md",
        "guide/**, guide/start.md",
        "guide/*.md, guide/start.md",
        "gu?de/[st]*.md, guide/start.md",
        "**/media/**, a/media/b/c.png",
        "[a-c]?.md, bx.md",
        "./x/../guide/*, guide/start.md",
        "**/, guide/"
    })
    void matches(String pattern, String path) {
        assertTrue(glob(pattern).matches(path));
    }

    @ParameterizedTest
    @CsvSource({
        "*.md, guide/start.md", "guide/**, guide", "guide/**, other/guide/start.md", "**/*.md, .hidden/start.md",
        "**/*.md, guide/.start.md", "**/media/**, media", "gui**/*.md, guide/deep/start.md", "*.md, startmd",
        "Guide/*, guide/start.md"
    })
    void doesNotMatch(String pattern, String path) {
        assertFalse(glob(pattern).matches(path));
    }

    @Test
    void bracesStandForEither() {
        Glob glob = glob("**/*.{md,yml}");
        assertTrue(glob.matches("a/b.yml"));
        assertTrue(glob.matches("b.md"));
        assertFalse(glob.matches("b.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "x[a[b]]", "{a,b", "{a,{b,c}}"})
    void bracketsThatCannotBeReadAreRefused(String pattern) {
        assertEquals(Optional.empty(), Glob.of(pattern, GlobFlavour.LEARN));
    }

    @Test
    void docfxNegatesAndEscapes() {
        Glob glob = Glob.of("!a\\*.md", GlobFlavour.DOCFX).orElseThrow();
        assertTrue(glob.negated());
        assertTrue(glob.matches("a*.md"));
        assertFalse(glob.matches("ab.md"));
    }

    @Test
    void aFolderIsWorthLookingIntoWhenItsFilesCouldMatch() {
        assertTrue(glob("a/b/*.md").mayMatchIn("a/", false));
        assertFalse(glob("a/b/*.md").mayMatchIn("b/", false));
        assertTrue(glob("**/*.md").mayMatchIn("a/b/c/", false));
    }

    @Test
    void hostilePatternsTakeNoTime() {
        String pattern = "**/" + "*a".repeat(2_000) + "/" + "**/x/".repeat(500) + "b";
        String path = ("a".repeat(200) + "/").repeat(200) + "c";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertFalse(glob(pattern).matches(path)));
        assertEquals(Optional.empty(), Glob.of("{a,b}".repeat(40), GlobFlavour.LEARN));
    }
}
