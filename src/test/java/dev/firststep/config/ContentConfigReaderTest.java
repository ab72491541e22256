package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.model.CloudId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentConfigReaderTest extends ConfigTestCase {
    @Test
    void theContentOfThisProjectIsReadWithoutFindings() throws IOException {
        texts.clear();
        Path content = Path.of("content");
        for (String name : List.of("site.yml", "clouds.yml", "support.yml", "redirects.yml")) {
            texts.put(name, Files.readString(content.resolve(name)));
        }
        try (Stream<Path> tocs = Files.walk(content, 2).filter(p -> p.endsWith("toc.yml"))) {
            for (Path toc : tocs.toList()) {
                texts.put(content.relativize(toc).toString().replace('\\', '/'), Files.readString(toc));
            }
        }
        ContentConfig config = read().orElseThrow();
        assertEquals(List.of(), findings.lines());
        assertEquals(Set.of(EN, ZH), config.tocs().keySet());
        assertTrue(config.clouds().ids().contains(new CloudId("china-21vianet")));
        assertTrue(config.support().routes().size() > 1);
        assertTrue(config.redirects().size() > 1);
    }

    @Test
    void theOptionalFilesMayBeAbsent() {
        ContentConfig config = read().orElseThrow();
        assertEquals(List.of(), config.support().routes());
        assertEquals(List.of(), config.redirects());
        assertEquals(Map.of(), config.tocs());
    }

    @Test
    void siteAndCloudsAreRequired() {
        texts.clear();
        assertTrue(read().isEmpty());
        assertEquals(
                List.of(
                        "content/clouds.yml file-missing: there is no clouds.yml",
                        "content/site.yml file-missing: there is no site.yml"),
                findings.lines());
    }

    @Test
    void anEmptyFileLacksEveryKey() {
        texts.put("site.yml", "# nothing\n");
        assertTrue(read().isEmpty());
        assertEquals(
                List.of(
                        "content/site.yml:1:1 key-missing: the key 'base_url' is missing",
                        "content/site.yml:1:1 key-missing: the key 'locales' is missing",
                        "content/site.yml:1:1 key-missing: the key 'source_locale' is missing"),
                findings.lines());
    }

    @Test
    void findingsOfAllFilesComeTogether() {
        texts.put("site.yml", SITE.replace("Us", "[Us]"));
        texts.put("clouds.yml", "a: &a [*a]");
        assertTrue(read().isEmpty());
        assertEquals(
                List.of(
                        "content/clouds.yml:1:4 yaml-syntax: anchors (&) are not allowed",
                        "content/site.yml:3:17 value-type: 'publisher' in en is a list, but must be text"),
                findings.lines());
    }

    @Test
    void aTableOfContentsOfAnUnknownLocaleIsRefused() {
        texts.put("zh-cn/toc.yml", "- article: a\n");
        assertTrue(read().isPresent());
        finds(
                "content/zh-cn/toc.yml file-name: 'zh-cn' is not the folder of a locale of this site",
                "did you mean 'zh-CN'? use one of: en, zh-CN");
    }

    @Test
    void otherFilesArePassedOver() {
        texts.put("glossary.yml", "[[[");
        assertTrue(read().isPresent());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void theSameFilesGiveTheSameConfiguration() {
        texts.put("support.yml", SUPPORT);
        assertEquals(read(), read());
    }
}
