package dev.firststep.learn.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.learn.moniker.Moniker;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.reference.References.Owner;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.DocsetFile.Origin;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.MemoryFiles;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private final References references = new References(set -> set.names().stream()
            .map(name -> new Moniker(name, "product", Integer.parseInt(name.substring(1))))
            .sorted((a, b) -> b.order() - a.order())
            .toList());

    private void add(String uid, Origin origin, String path, String... monikers) {
        DocsetFile file = new DocsetFile(origin, path, FileKind.MARKDOWN_PAGE, MemoryFiles.of(Map.of()), path);
        references.add(uid, new Owner(file, path, MonikerSet.of(monikers)));
    }

    private String found(String uid, Optional<String> moniker) {
        return references.find(uid, moniker).map(Owner::name).orElse("none");
    }

    @Test
    void thePageWithoutVersionsIsMeantElseTheNewest() {
        add("a", Origin.MAIN, "old.md", "v2");
        add("a", Origin.MAIN, "new.md", "v9", "v10");
        assertEquals("new.md", found("a", Optional.empty()));
        add("a", Origin.MAIN, "always.md");
        assertEquals("always.md", found("a", Optional.empty()));
        assertEquals("old.md", found("a", Optional.of("v2")));
        assertEquals("none", found("a", Optional.of("v3")));
        assertEquals("none", found("b", Optional.empty()));
    }

    @Test
    void thePageOfTheDocsetComesBeforeTheOneThatStandsInForIt() {
        add("a", Origin.FALLBACK, "english.md");
        add("a", Origin.MAIN, "translated.md", "v1");
        assertEquals("translated.md", found("a", Optional.empty()));
    }
}
