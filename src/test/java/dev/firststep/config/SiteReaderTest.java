package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.value.BaseUrl;
import dev.firststep.model.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteReaderTest extends ConfigTestCase {
    @Test
    void theSiteIsRead() {
        SiteConfig site = read().orElseThrow().site();
        assertEquals(
                new SiteConfig(
                        LocalizedText.of(Map.of(EN, "Help", ZH, "帮助")),
                        en("What to do"),
                        en("Us"),
                        URI.create("https://help.example.com/"),
                        EN,
                        List.of(new SiteLocale(EN, "English"), new SiteLocale(ZH, "简体中文")),
                        MarkdownSettings.DEFAULT),
                site);
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void anUnknownKeyGetsASuggestion() {
        site(
                "base_url:",
                "base_ulr: x\nbase_url:",
                "4:1 key-unknown: unknown key 'base_ulr'",
                "did you mean 'base_url'? use one of: name, description, publisher, base_url, source_locale, locales, dialect,"
                        + " emphasis, hosts");
    }

    @Test
    void theDialectOfTheArticlesIsRead() {
        texts.put("site.yml", SITE + "dialect: learn\n");
        assertEquals(MarkdownSettings.LEARN, read().orElseThrow().site().markdown());
        texts.put("site.yml", SITE + "dialect: learn\nemphasis: cjk\n");
        assertEquals(
                new MarkdownSettings(true, true), read().orElseThrow().site().markdown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void anUnknownDialectGetsASuggestion() {
        texts.put("site.yml", SITE + "dialect: lern\n");
        read();
        finds(
                "content/site.yml:9:10 value-invalid: 'lern' is no dialect",
                "did you mean 'learn'? use one of: firststep, learn");
    }

    @Test
    void aTextWithoutTheSourceLocaleIsIncomplete() {
        site(
                "description: {en: What to do}",
                "description: {zh-CN: 帮助}",
                "2:14 key-missing: 'description' has no text in the source locale",
                "add a line 'en: …'");
    }

    @Test
    void aTextInAnUnknownLocaleIsRefused() {
        site(
                "{en: What to do}",
                "{en: What, zh-cn: 帮助}",
                "2:25 value-invalid: 'zh-cn' is not a locale of this site",
                "did you mean 'zh-CN'? use one of: en, zh-CN");
    }

    @Test
    void aTextMustBeWrittenPerLocale() {
        site(
                "{en: What to do}",
                "What to do",
                "2:14 value-type: 'description' is text, but must be a set of keys",
                "write one 'key: value' per line, indented by two spaces");
    }

    @Test
    void aTextMayNotBeBlank() {
        site(
                "{en: What to do}",
                "{en: ' '}",
                "2:19 value-invalid: 'description' in en is blank",
                "write something between the quotes");
    }

    @Test
    void namesHoldNoVariables() {
        site(
                "{en: What to do}",
                "{en: 'Help for {{cloud.name}}'}",
                "2:19 value-invalid: 'description' in en holds a variable, and names cannot hold variables",
                "write the words themselves instead of {{…}}");
    }

    @Test
    void theNameOfALocaleHoldsNoVariable() {
        site(
                "name: English",
                "name: '{{site.name}}'",
                "7:21 value-invalid: the name of a locale holds a variable, and names cannot hold variables",
                "write the words themselves instead of {{…}}");
    }

    @Test
    void theSourceLocaleIsOneOfTheLocales() {
        site(
                "source_locale: en",
                "source_locale: zn-CN",
                "5:16 value-invalid: the source locale 'zn-CN' is not among 'locales'",
                "did you mean 'zh-CN'? use one of: en, zh-CN");
    }

    @Test
    void aLocaleTagIsWrittenInItsCanonicalCase() {
        site("tag: zh-CN", "tag: zh_cn", "8:11 value-invalid: 'zh_cn' can't be the tag of a locale", "write 'zh-CN'");
    }

    @Test
    void aPathIsNoLocale() {
        site(
                "tag: zh-CN",
                "tag: ../../etc",
                "8:11 value-invalid: '../../etc' can't be the tag of a locale",
                "write language, script and region as in en, zh-CN or zh-Hans-CN");
    }

    @Test
    void noLocaleTakesTheFolderOfTheSharedAddresses() {
        site(
                "tag: zh-CN",
                "tag: go",
                "8:11 value-invalid: 'go' can't be the tag of a locale",
                "write language, script and region as in en, zh-CN or zh-Hans-CN");
    }

    @Test
    void aLocaleIsListedOnce() {
        assertTrue(readWith("site.yml", SITE, "tag: zh-CN", "tag: en").isEmpty());
        finds("content/site.yml:8:11 value-invalid: the locale 'en' is listed twice", "delete one of the two");
    }

    @Test
    void aSiteNeedsALocale() {
        texts.put("site.yml", SITE.substring(0, SITE.indexOf("locales:")) + "locales: []\n");
        assertTrue(read().isEmpty());
        finds(
                "content/site.yml:6:10 value-invalid: 'locales' is empty",
                "add at least one locale, with its tag and its name");
    }

    @Test
    void aBadBaseUrlIsRefused() {
        site(
                "base_url: https://help.example.com",
                "base_url: /help",
                "4:11 value-invalid: '/help' can't be the address of a site",
                BaseUrl.HINT);
    }
}
