package dev.firststep.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void aQuoteIsOneLine() {
        assertEquals("'a b'", Wording.quoted("a\nb\n"));
    }

    @Test
    void aLongQuoteIsCutBetweenCharacters() {
        assertEquals("'" + "😀".repeat(60) + "…'", Wording.quoted("😀".repeat(1000)));
        assertEquals("'" + "a".repeat(60) + "'", Wording.quoted("a".repeat(60)));
    }

    @Test
    void choicesNameTheLikeliestWordFirst() {
        assertEquals(
                "did you mean 'global'? use one of: china, global",
                Wording.choices("globl", List.of("china", "global")));
        assertEquals("use one of: china, global", Wording.choices("x", List.of("china", "global")));
        assertEquals("there are none yet", Wording.choices("x", List.of()));
    }

    @Test
    void aLongListIsCut() {
        List<String> words = IntStream.range(0, 13).mapToObj(i -> "w" + i).toList();
        assertEquals("w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, …", Wording.listed(words));
    }
}
