package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.SupportRoute;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentConfigReaderTest {
    private static final LocaleTag EN = new LocaleTag("en");
    private static final LocaleTag ZH = new LocaleTag("zh-CN");
    private static final CloudId GLOBAL = new CloudId("global");
    private static final CloudId CHINA = new CloudId("china");

    private static final String SITE = """
            name: {en: Help, zh-CN: 帮助}
            description: {en: What to do}
            publisher: {en: Us}
            base_url: https://help.example.com
            source_locale: en
            locales:
              - {tag: en, name: English}
              - {tag: zh-CN, name: 简体中文}
            """;

    private static final String CLOUDS = """
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

    private static final String SUPPORT = """
            topics:
              billing: {name: {en: Bills}}
            routes:
              - {topic: billing, to: article:support/contact#bills}
              - {topic: billing, cloud: global, to: endpoint:billing}
              - {topic: billing, cloud: china, locale: zh-CN, to: mailto:help@azure.cn}
              - {topic: billing, cloud: china, to: https://www.azure.cn/support}
            """;

    private final Findings findings = new Findings();
    private final Map<String, String> texts = new TreeMap<>(Map.of("site.yml", SITE, "clouds.yml", CLOUDS));

    private Optional<ContentConfig> read() {
        return new ContentConfigReader().read(ConfigFiles.of("content", texts), findings);
    }

    /** Reads with one place of a file changed. */
    private Optional<ContentConfig> readWith(String file, String whole, String old, String replacement) {
        assertTrue(whole.contains(old), old);
        texts.put(file, whole.replace(old, replacement));
        return read();
    }

    private void site(String old, String replacement, String line, String hint) {
        assertTrue(readWith("site.yml", SITE, old, replacement).isEmpty());
        finds("content/site.yml:" + line, hint);
    }

    private void clouds(String old, String replacement, String line, String hint) {
        assertTrue(readWith("clouds.yml", CLOUDS, old, replacement).isEmpty());
        finds("content/clouds.yml:" + line, hint);
    }

    private void support(String old, String replacement, String line, String hint) {
        assertTrue(readWith("support.yml", SUPPORT, old, replacement).isEmpty());
        finds("content/support.yml:" + line, hint);
    }

    private void finds(String line, String hint) {
        assertEquals(List.of(line), findings.lines());
        assertEquals(List.of(hint), findings.hints());
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of(Map.of(EN, text));
    }

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
    void theSiteIsRead() {
        SiteConfig site = read().orElseThrow().site();
        assertEquals(
                new SiteConfig(
                        LocalizedText.of(Map.of(EN, "Help", ZH, "帮助")),
                        en("What to do"),
                        en("Us"),
                        URI.create("https://help.example.com/"),
                        EN,
                        List.of(new SiteLocale(EN, "English"), new SiteLocale(ZH, "简体中文"))),
                site);
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void theCloudsAreReadInTheirOrder() {
        var clouds = read().orElseThrow().clouds();
        assertEquals(List.of(GLOBAL, CHINA), clouds.ids());
        assertEquals(
                new Cloud(
                        CHINA,
                        en("China"),
                        en("Them"),
                        List.of(new HostPattern("*.azure.cn")),
                        new TreeMap<>(Map.of("portal", "https://portal.azure.cn/")),
                        new TreeMap<>(Map.of("portal", en("Their portal")))),
                clouds.get(CHINA));
        assertEquals(new TreeMap<>(Map.of("billing", en("Billing"), "portal", en("Portal"))), clouds.endpointNames());
        assertEquals(List.of(new HostPattern("github.com")), clouds.sharedHosts());
        assertEquals(List.of(new Redirector("https://aka.ms/x", "https://portal.azure.com/x")), clouds.redirectors());
    }

    @Test
    void theSupportRoutesAreRead() {
        texts.put("support.yml", SUPPORT);
        var support = read().orElseThrow().support();
        assertEquals(Map.of("billing", en("Bills")), support.topics());
        assertEquals(
                List.of(
                        new SupportRoute(
                                "billing",
                                Optional.empty(),
                                Optional.empty(),
                                new Target.ToArticle(new ArticlePath("support/contact"), Optional.of("bills")),
                                new Position("content/support.yml", 4, 5)),
                        new SupportRoute(
                                "billing",
                                Optional.of(GLOBAL),
                                Optional.empty(),
                                new Target.ToEndpoint("billing"),
                                new Position("content/support.yml", 5, 5)),
                        new SupportRoute(
                                "billing",
                                Optional.of(CHINA),
                                Optional.of(ZH),
                                new Target.ToMail("help@azure.cn"),
                                new Position("content/support.yml", 6, 5)),
                        new SupportRoute(
                                "billing",
                                Optional.of(CHINA),
                                Optional.empty(),
                                new Target.ToWeb("https://www.azure.cn/support", "www.azure.cn"),
                                new Position("content/support.yml", 7, 5))),
                support.routes());
        assertEquals(List.of(), findings.lines());
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
    void anUnknownKeyGetsASuggestion() {
        site(
                "base_url:",
                "base_ulr: x\nbase_url:",
                "4:1 key-unknown: unknown key 'base_ulr'",
                "did you mean 'base_url'? use one of: name, description, publisher, base_url, source_locale, locales");
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
        for (String url : List.of(
                "help.example.com",
                "//help.example.com/",
                "ftp://help.example.com/",
                "https://help.example.com/?a=b",
                "https://help.example.com/#a",
                "https://u:p@help.example.com/",
                "https://help.example.com/a/../b",
                "https://help.example.com//b",
                "https:///b",
                "https://exa mple.com",
                "https://exämple.com",
                "https://help.example.com\\\\b",
                "javascript:alert(1)")) {
            assertEquals(Optional.empty(), BaseUrl.parse(url), url);
        }
        site(
                "base_url: https://help.example.com",
                "base_url: /help",
                "4:11 value-invalid: '/help' can't be the address of a site",
                BaseUrl.HINT);
    }

    @Test
    void aBaseUrlMayHaveAPathAndAPort() {
        assertEquals(Optional.of(URI.create("https://example.com/help/")), BaseUrl.parse("https://example.com/help"));
        assertEquals(Optional.of(URI.create("http://localhost:8000/")), BaseUrl.parse("http://localhost:8000"));
    }

    @Test
    void anEndpointStaysInItsCloud() {
        clouds(
                "{portal: https://portal.azure.cn/}",
                "{portal: https://portal.azure.com/}",
                "18:25 value-invalid: the host portal.azure.com does not belong to the cloud 'china'",
                "add it to 'hosts' of this cloud if it does, or use this cloud's own address");
    }

    @Test
    void anEndpointIsAnHttpsAddress() {
        for (String url : List.of(
                "http://portal.azure.cn/",
                "//portal.azure.cn/",
                "https://portal.azure.cn@evil.example/",
                "https://portal.azure.cn\\\\@evil.example/",
                "https://portal.azure.cn:x/",
                "https://2130706433/",
                "https://portal。azure.cn/",
                "javascript:alert(1)//portal.azure.cn")) {
            assertEquals(Optional.empty(), WebAddress.parse(url), url);
        }
        clouds(
                "{portal: https://portal.azure.cn/}",
                "{portal: 'http://portal.azure.cn/'}",
                "18:25 value-invalid: 'http://portal.azure.cn/' is not a web address",
                WebAddress.HINT);
    }

    @Test
    void anUnknownEndpointGetsASuggestion() {
        clouds(
                "{portal: https://portal.azure.cn/}",
                "{portla: https://portal.azure.cn/}",
                "18:17 endpoint-unknown: no endpoint 'portla'",
                "did you mean 'portal'? use one of: billing, portal");
    }

    @Test
    void aNameOfAnUnknownEndpointIsRefused() {
        clouds(
                "{portal: {en: Their portal}}",
                "{desk: {en: Their portal}}",
                "17:22 endpoint-unknown: no endpoint 'desk'",
                "use one of: billing, portal");
    }

    @Test
    void aHostIsLowerCaseAndBare() {
        clouds(
                "[portal.azure.com]",
                "[portal.azure.com, 'https://Portal.Azure.us/x']",
                "11:31 value-invalid: 'https://Portal.Azure.us/x' is not a host",
                "write 'portal.azure.us'");
    }

    @Test
    void aHostIsListedOnce() {
        clouds(
                "[portal.azure.com]",
                "[portal.azure.com, portal.azure.com]",
                "11:31 value-invalid: portal.azure.com is listed twice",
                "delete one of the two");
    }

    @Test
    void aSharedHostBelongsToNoCloud() {
        clouds(
                "[portal.azure.com]",
                "[portal.azure.com, github.com]",
                "11:31 value-invalid: github.com is listed under 'shared_hosts' already",
                "delete it here or there");
    }

    @Test
    void aRedirectorLeadsToAListedHost() {
        clouds(
                "to: https://portal.azure.com/x",
                "to: https://evil.example/",
                "3:34 value-invalid: the host evil.example belongs to no cloud and is not shared",
                "add it to 'hosts' of its cloud, or to 'shared_hosts'");
    }

    @Test
    void aRedirectorIsPinnedOnce() {
        clouds(
                "endpoints:\n  portal",
                "  - {from: https://aka.ms/x, to: https://github.com/}\nendpoints:\n  portal",
                "4:12 value-invalid: https://aka.ms/x is pinned twice",
                "delete one of the two");
    }

    @Test
    void aCloudNeedsANameAndAnOperator() {
        clouds(
                "    operator: {en: Them}\n",
                "",
                "14:5 key-missing: the key 'operator' is missing",
                "add a line 'operator: …'");
    }

    @Test
    void anIdIsLowerCase() {
        clouds("  china:", "  China:", "13:3 value-invalid: 'China' can't be the id of a cloud", Ids.HINT);
    }

    @Test
    void aSiteNeedsACloud() {
        texts.put("clouds.yml", "clouds: {}\n");
        assertTrue(read().isEmpty());
        finds("content/clouds.yml:1:9 value-invalid: 'clouds' is empty", "add at least one cloud");
    }

    @Test
    void theSameKeyOfARouteIsRefusedTheSecondTime() {
        support(
                "cloud: china, locale: zh-CN, to",
                "cloud: china, to",
                "7:5 value-invalid: a second route for the same topic, cloud and locale",
                "delete one of the two; the first is on line 6");
    }

    @Test
    void aRouteNeedsAKnownTopic() {
        support(
                "- {topic: billing, to",
                "- {topic: biling, to",
                "4:13 support-unknown: 'biling' is not a topic of this file",
                "did you mean 'billing'? use one of: billing");
    }

    @Test
    void aRouteNeedsAKnownCloud() {
        support(
                "cloud: china, to: https://www.azure.cn/support",
                "cloud: chinna, to: article:a",
                "7:29 value-invalid: 'chinna' is not known to this site",
                "did you mean 'china'? use one of: global, china");
    }

    @Test
    void aRouteNeedsAKnownEndpoint() {
        support(
                "endpoint:billing",
                "endpoint:portals",
                "5:41 endpoint-unknown: no endpoint 'portals'",
                "did you mean 'portal'? use one of: billing, portal");
    }

    @Test
    void aRouteNeedsAnEndpointOfItsCloud() {
        support(
                "to: mailto:help@azure.cn",
                "to: endpoint:billing",
                "6:55 endpoint-undefined: the cloud 'china' has no endpoint 'billing'",
                "add its address to the cloud in clouds.yml, or lead the route elsewhere");
    }

    @Test
    void aRouteMayNotLeadIntoAnotherCloud() {
        support(
                "to: https://www.azure.cn/support",
                "to: https://portal.azure.com/support",
                "7:40 value-invalid: the host portal.azure.com does not belong to every cloud in which this route holds",
                "name the route's 'cloud', or add the host to the cloud in clouds.yml");
    }

    @Test
    void aRouteLeadsToOneOfFourKindsOfTargets() {
        for (String target : List.of(
                "javascript:alert(1)",
                "support:billing",
                "mailto:a@b",
                "mailto:@azure.cn",
                "mailto:a@*.azure.cn",
                "mailto:a@azure.cn?subject=x",
                "mailto:a b@azure.cn",
                "mailto:",
                "endpoint:../x",
                "article:",
                "article:../x",
                "article:a#",
                "article:a#b c",
                "article:a#b#c",
                "http://www.azure.cn/",
                "support/contact")) {
            assertEquals(Optional.empty(), TargetParser.parse(target), target);
        }
        support(
                "article:support/contact#bills",
                "'article:/Support/Contact.md#bills'",
                "4:26 value-invalid: a route can't lead to 'article:/Support/Contact.md#bills'",
                "write 'article:support/contact#bills'");
    }

    @Test
    void redirectsAreRead() {
        texts.put("redirects.yml", "redirects:\n  - from: a\n    to: b/c#d\n  - {from: e, to: index}\n");
        assertEquals(
                List.of(
                        new Redirect(
                                new ArticlePath("a"),
                                new ArticlePath("b/c"),
                                Optional.of("d"),
                                new Position("content/redirects.yml", 2, 5)),
                        new Redirect(
                                new ArticlePath("e"),
                                ArticlePath.HOME,
                                Optional.empty(),
                                new Position("content/redirects.yml", 4, 5))),
                read().orElseThrow().redirects());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aBrokenRedirectIsLeftOutWithItsCorrection() {
        texts.put("redirects.yml", """
                redirects:
                  - {from: /a/, to: b}
                  - {from: a, to: 'B C.md#x'}
                  - {from: index, to: b}
                  - {from: ../../etc, to: b}
                  - {from: c, to: d}
                """);
        assertEquals(1, read().orElseThrow().redirects().size());
        assertEquals(
                List.of(
                        "content/redirects.yml:2:12 value-invalid: '/a/' can't be an address that has moved",
                        "content/redirects.yml:3:19 value-invalid: 'B C.md#x' can't be the address of an article",
                        "content/redirects.yml:4:12 value-invalid: 'index' can't be an address that has moved",
                        "content/redirects.yml:5:12 value-invalid: '../../etc' can't be an address that has moved"),
                findings.lines());
        assertEquals(List.of("write 'a'", "write 'b-c#x'", "write 'index'", ArticleAddress.HINT), findings.hints());
    }

    @Test
    void aTableOfContentsIsRead() {
        texts.put("en/toc.yml", """
                - article: index
                - title: Accounts
                  article: accounts
                  items:
                    - article: accounts/users
                """);
        assertEquals(
                Map.of(
                        EN,
                        List.of(
                                new TocEntry(
                                        Optional.empty(),
                                        Optional.of(ArticlePath.HOME),
                                        List.of(),
                                        new Position("content/en/toc.yml", 1, 12)),
                                new TocEntry(
                                        Optional.of("Accounts"),
                                        Optional.of(new ArticlePath("accounts")),
                                        List.of(new TocEntry(
                                                Optional.empty(),
                                                Optional.of(new ArticlePath("accounts/users")),
                                                List.of(),
                                                new Position("content/en/toc.yml", 5, 16))),
                                        new Position("content/en/toc.yml", 3, 12)))),
                read().orElseThrow().tocs());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aBrokenEntryIsLeftOut() {
        texts.put("zh-CN/toc.yml", """
                - items: [{article: a}]
                - title: Empty
                - a
                - article: /a
                - titel: x
                  article: b
                - title: Section
                  items: []
                """);
        assertEquals(2, read().orElseThrow().tocs().getOrDefault(ZH, List.of()).size());
        assertEquals(
                List.of(
                        "content/zh-CN/toc.yml:1:3 key-missing: an entry with neither a title nor an article",
                        "content/zh-CN/toc.yml:2:3 key-missing: a section with neither an article nor items",
                        "content/zh-CN/toc.yml:3:3 value-type: each entry is text, but must be a set of keys",
                        "content/zh-CN/toc.yml:4:12 value-invalid: '/a' can't be the path of an article",
                        "content/zh-CN/toc.yml:5:3 key-unknown: unknown key 'titel'"),
                findings.lines());
    }

    @Test
    void sectionsNestSixDeepAndNoDeeper() {
        texts.put("en/toc.yml", "- {title: x, items: [" + nested(5));
        assertTrue(read().isPresent());
        assertEquals(List.of(), findings.lines());
        texts.put("en/toc.yml", "- {title: x, items: [" + nested(6));
        assertTrue(read().isPresent());
        finds(
                "content/en/toc.yml:1:117 limit-nesting: sections nested more than 6 deep",
                "move the entries up a level");
    }

    /** The rest of a table of contents whose first section is open, with entries down to the given depth below it. */
    private static String nested(int depth) {
        return "{title: x, items: [".repeat(depth - 1) + "{article: a}" + "]}".repeat(depth) + "\n";
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
