package dev.firststep.learn.yamlpage;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.repository.PageType;
import dev.firststep.model.LocaleTag;

/** Reads documents that tests write. */
abstract class YamlPageTestCase {
    final Findings findings = new Findings();

    YamlDocument read(String locale, String text) {
        return YamlParser.parse(YamlText.ofFile("docs/page.yml", text), findings)
                .map(root -> new YamlPageReader(new LocaleTag(locale))
                        .read(PageType.ofYaml(text).orElseThrow(), root, text, findings))
                .orElseThrow();
    }

    YamlDocument.Page page(String text) {
        return assertInstanceOf(YamlDocument.Page.class, read("en", text));
    }
}
