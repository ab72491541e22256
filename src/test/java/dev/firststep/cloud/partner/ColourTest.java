package dev.firststep.cloud.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColourTest {
    private static final Path STYLE = Path.of("templates/assets/site.css");

    @Test
    void contrastIsThatOfWcag() {
        assertEquals("21.00", contrast("#000000", "#ffffff"));
        assertEquals("4.54", contrast("#767676", "#ffffff"));
        assertEquals("4.00", contrast("#ff0000", "#ffffff"));
        assertEquals("1.00", contrast("#14508a", "#14508a"));
    }

    private static String contrast(String one, String other) {
        return String.format(Locale.ROOT, "%.2f", colour(one).contrast(colour(other)));
    }

    private static Colour colour(String text) {
        return Colour.parse(text).orElseThrow();
    }

    @Test
    void colourIsWrittenAsStyleSheetsWriteIt() {
        assertEquals("#0f5f56", colour("#0F5f56").toString());
        assertEquals(Optional.empty(), Colour.parse("teal"));
        assertEquals(Optional.empty(), Colour.parse("#123"));
        assertEquals(Optional.empty(), Colour.parse("#0f5f5g"));
    }

    @Test
    void groundsAreThoseOfTheTheme() throws IOException {
        String[] schemes = Files.readString(STYLE).split("prefers-color-scheme: dark", 3);
        assertHolds(schemes[0], Scheme.LIGHT);
        assertHolds(schemes[1], Scheme.DARK);
    }

    private static void assertHolds(String style, Scheme scheme) {
        assertTrue(style.contains("--paper: " + scheme.paper() + ";"), scheme::toString);
        assertTrue(style.contains("--surface: " + scheme.surface() + ";"), scheme::toString);
    }

    @Test
    void themesOwnAccentsAreLegibleByTheSameMeasure() {
        Colour light = colour("#0f5f56");
        Colour dark = colour("#7fd1c0");
        assertTrue(light.contrast(Scheme.LIGHT.hardest(light)) >= Scheme.LEAST_CONTRAST);
        assertTrue(dark.contrast(Scheme.DARK.hardest(dark)) >= Scheme.LEAST_CONTRAST);
    }
}
