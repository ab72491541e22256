package dev.firststep.learn.breadcrumb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.Sources;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreadcrumbFileTest {
    private final Docset docset = LearnRepository.open(
                    Sources.of(MemoryFiles.of(Map.of(
                            "docfx.yml", "",
                            "TOC.yml", "",
                            "a.md", "",
                            "breadcrumb/toc.yml", "",
                            "Other/bread/TOC.json", "[]"))),
                    new Findings())
            .docsets()
            .get(0);

    @ParameterizedTest
    @CsvSource({
        "/money/breadcrumb/toc.json, breadcrumb/toc.yml in /money/",
        "/breadcrumb/toc.json, breadcrumb/toc.yml in /",
        "/a/b/other/bread/toc.json, Other/bread/TOC.json in /a/b/",
        "/x/elsewhere/toc.json, TOC.yml in /x/elsewhere/",
        "~/breadcrumb/toc.yml, breadcrumb/toc.yml in ?",
        "other/bread/toc.json, Other/bread/TOC.json in ?",
        "a.md, none",
        "/money/bread.json, none",
    })
    void aBreadcrumbPathIsAnAddressOrAPath(String written, String found) {
        assertEquals(
                found,
                BreadcrumbFile.find(written, docset)
                        .map(file ->
                                file.file().path() + " in " + file.basePath().orElse("?"))
                        .orElse("none"));
    }
}
