package dev.firststep.markdown.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AlertKeywordsTest {
    @Test
    void translatedKeywordsAreWrittenAsInTheSource() {
        assertEquals("""
                > [!NOTE]
                > One.

                - > [!IMPORTANT]
                  > Two.

                > > [!TIP]
                > > Three.

                > [!Caution]
                > Four.
                >
                > [!WARNING]
                > Five.
                """, AlertKeywords.mended("""
                > [!注意]
                > One.

                - > [!Wichtig]
                  > Two.

                > > [!TIP]
                > > [!提示]
                > > Three.

                > [!Caution]
                > Four.
                >
                > [!警告]
                > Five.
                """));
    }

    @Test
    void whatIsNoAlertStays() {
        String text = """
                > [!某某]
                > No alert.

                > [!注意] with text

                ```
                > [!注意]
                ```

                [!注意]
                """;
        assertEquals(text, AlertKeywords.mended(text));
        assertEquals("> [!NOTE]", AlertKeywords.mended("> [!注意]"));
        assertEquals("", AlertKeywords.mended(""));
    }
}
