package dev.firststep.learn.yamlpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTypeTest {
    @ParameterizedTest
    @CsvSource({"#YamlMime:a, a", "### YamlMime: FAQ , FAQ", "###yamlmime:Hub, Hub", "# Other, ", "'', ", "#YamlMime:, "
    })
    void theFirstLineOfAYamlDocumentNamesItsType(String line, String type) {
        assertEquals(Optional.ofNullable(type), PageType.ofYaml(line + "\ntitle: x\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{$schema: https://example.com/v3/Landing.json}', Landing",
        "'{$schema: Landing}', Landing",
        "'{title: x}', ",
        "[], "
    })
    void theSchemaOfAJsonDocumentNamesItsType(String text, String type) {
        assertEquals(
                Optional.ofNullable(type),
                YamlParser.parse(YamlText.ofFile("a.json", text), finding -> {}).flatMap(PageType::ofJson));
    }

    @Test
    void aTypeInAnyOtherLineIsNone() {
        assertEquals(Optional.empty(), PageType.ofYaml("title: x\n### YamlMime:FAQ\n"));
    }
}
