package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Findings;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small, sound configuration that tests break in one place at a time. */
abstract class ConfigTestCase {
    static final LocaleTag EN = new LocaleTag("en");
    static final LocaleTag ZH = new LocaleTag("zh-CN");
    static final CloudId GLOBAL = new CloudId("global");
    static final CloudId CHINA = new CloudId("china");

    static final String SITE = """
            name: {en: Help, zh-CN: 帮助}
            description: {en: What to do}
            publisher: {en: Us}
            base_url: https://help.example.com
            source_locale: en
            locales:
              - {tag: en, name: English}
              - {tag: zh-CN, name: 简体中文}
            """;

    static final String CLOUDS = """
            shared_hosts: [github.com]
            redirectors:
              - {from: https://aka.ms/x, to: https://portal.azure.com/x}
            endpoints:
              portal: {name: {en: Portal}}
              billing: {name: {en: Billing}}
            clouds:
              global:
                name: {en: Global}
                operator: {en: Us}
                hosts: [portal.azure.com]
                endpoints: {portal: https://portal.azure.com/#home, billing: https://github.com/b}
              china:
                name: {en: China}
                operator: {en: Them}
                hosts: ["*.azure.cn"]
                endpoint_names: {portal: {en: Their portal}}
                endpoints: {portal: https://portal.azure.cn/}
            """;

    static final String SUPPORT = """
            topics:
              billing: {name: {en: Bills}}
            routes:
              - {topic: billing, to: article:support/contact#bills}
              - {topic: billing, cloud: global, to: endpoint:billing}
              - {topic: billing, cloud: china, locale: zh-CN, to: mailto:help@azure.cn}
              - {topic: billing, cloud: china, to: https://www.azure.cn/support}
            """;

    final Findings findings = new Findings();
    final Map<String, String> texts = new TreeMap<>(Map.of("site.yml", SITE, "clouds.yml", CLOUDS));

    Optional<ContentConfig> read() {
        return new ContentConfigReader().read(ConfigFiles.of("content", texts), findings);
    }

    /** Reads with one place of a file changed. */
    Optional<ContentConfig> readWith(String file, String whole, String old, String replacement) {
        assertTrue(whole.contains(old), old);
        texts.put(file, whole.replace(old, replacement));
        return read();
    }

    void site(String old, String replacement, String line, String hint) {
        assertTrue(readWith("site.yml", SITE, old, replacement).isEmpty());
        finds("content/site.yml:" + line, hint);
    }

    void clouds(String old, String replacement, String line, String hint) {
        assertTrue(readWith("clouds.yml", CLOUDS, old, replacement).isEmpty());
        finds("content/clouds.yml:" + line, hint);
    }

    void support(String old, String replacement, String line, String hint) {
        assertTrue(readWith("support.yml", SUPPORT, old, replacement).isEmpty());
        finds("content/support.yml:" + line, hint);
    }

    void finds(String line, String hint) {
        assertEquals(List.of(line), findings.lines());
        assertEquals(List.of(hint), findings.hints());
    }

    static LocalizedText en(String text) {
        return LocalizedText.of(Map.of(EN, text));
    }
}
