package dev.firststep.learn.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    /** SHA-1 of the bytes of "abc", by FIPS 180. */
    private static final String ABC = "a9993e364706816aba3e25717850c26c9cd0d89d";

    private final List<Diagnostic> found = new ArrayList<>();

    private Provenance read(Map<String, String> keys) {
        FrontMatter header = new FrontMatter(
                "Title",
                Optional.empty(),
                CloudScope.EVERYWHERE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(keys),
                Map.of("ms.lasthandoff", new Position("a.md", 4, 1)));
        return ProvenanceReader.read(header, "a.md", found::add);
    }

    @Test
    void theHeaderOfTodayIsRead() {
        Provenance made = read(Map.of(
                "ms.translationtype", "MTE75",
                "ms.lasthandoff", "05/19/2021",
                "ms.sourcegitcommit", "1".repeat(40),
                "ms.openlocfilehash", ABC.toUpperCase(java.util.Locale.ROOT),
                "ms.contentlocale", "de-de",
                "ms.locfileid", "110147461"));
        assertEquals(
                new Provenance(
                        Optional.of(Translator.EDITED_MACHINE),
                        Optional.of("MTE75"),
                        Optional.of(LocalDate.of(2021, 5, 19)),
                        Optional.of("1".repeat(40)),
                        Optional.of(ABC),
                        Optional.of(new LocaleTag("de-DE")),
                        Optional.of("110147461"),
                        Freshness.UNKNOWN),
                made);
        assertEquals(List.of(), found);
    }

    @Test
    void theHeaderOfTheFirstYearsIsRead() {
        Provenance made = read(Map.of("translationtype", "Human Translation", "ms.openlocfilehash", ABC));
        assertEquals(Optional.of(Translator.PERSON), made.translator());
        assertEquals(Optional.empty(), made.handedOff());
    }

    @Test
    void anArticleWithoutTheKeysIsNoTranslation() {
        assertFalse(read(Map.of("ms.topic", "article")).isTranslation());
    }

    @Test
    void everyTypeHasItsTranslator() {
        assertEquals(Optional.of(Translator.PERSON), Translator.read("ht"));
        assertEquals(Optional.of(Translator.MACHINE), Translator.read("MT"));
        assertEquals(Optional.of(Translator.EDITED_MACHINE), Translator.read("MTE95"));
        assertEquals(Optional.of(Translator.NOBODY), Translator.read("Blank"));
        assertEquals(Optional.empty(), Translator.read("MTX"));
    }

    @Test
    void aTranslationIsStaleWhenItsSourceHasChanged() {
        Provenance made = read(Map.of("ms.openlocfilehash", ABC));
        assertEquals(Freshness.FRESH, made.freshness("abc".getBytes(UTF_8)));
        assertEquals(Freshness.STALE, made.freshness("abc\n".getBytes(UTF_8)));
        assertEquals(Freshness.UNKNOWN, read(Map.of()).freshness("abc".getBytes(UTF_8)));
    }

    @Test
    void valuesThatCannotBeAreReported() {
        Provenance made = read(Map.of(
                "ms.translationtype", "quick",
                "ms.lasthandoff", "02/30/2021",
                "ms.sourcegitcommit", "abc",
                "ms.openlocfilehash", "abc",
                "ms.contentlocale", "chinese",
                "ms.locfileid", "x"));
        assertFalse(made.isTranslation());
        assertEquals(6, found.size());
        assertEquals(
                "a.md:4:1 provenance-invalid",
                found.stream()
                        .filter(d -> d.message().contains("'ms.lasthandoff'"))
                        .map(d -> d.position() + " " + d.code().id())
                        .findFirst()
                        .orElse(""));
    }
}
