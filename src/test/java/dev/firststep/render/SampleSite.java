package dev.firststep.render;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.CloudAliases;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.cloud.support.Cases;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.MarkdownSettings;
import dev.firststep.config.Redirect;
import dev.firststep.config.SiteConfig;
import dev.firststep.config.SiteLocale;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.NavNode;
import dev.firststep.link.Navigation;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.SiteIndexFactory;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Edition;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Heading;
import dev.firststep.model.Image;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Link;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import dev.firststep.render.template.TemplateFiles;
import dev.firststep.render.template.TemplateSet;
import dev.firststep.render.text.Strings;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A small help centre: two languages, three clouds, a home article, an article with everything in it, one without a
 * translation, one for China only, a generated section.
 */
public final class SampleSite {
    public static final LocaleTag EN = new LocaleTag("en");
    public static final LocaleTag ZH = new LocaleTag("zh-CN");
    public static final CloudId GLOBAL = new CloudId("global");
    public static final CloudId GOVERNMENT = new CloudId("us-government");
    public static final CloudId CHINA = new CloudId("china-21vianet");
    public static final ArticlePath SELF_SUPPORT = new ArticlePath("customers/self-support");
    public static final ArticlePath UNTRANSLATED = new ArticlePath("customers/service-health");
    public static final ArticlePath CHINA_ONLY = new ArticlePath("clouds/china");
    public static final ArticlePath CONTACT = new ArticlePath("support/contact");
    public static final Position NOWHERE = Position.of("content/x");
    public static final String DIGEST = "0123456789abcdef".repeat(4);

    public URI baseUrl = URI.create("https://help.example.com/docs/");
    public boolean home = true;
    public List<Redirect> redirects = new ArrayList<>(
            List.of(new Redirect(new ArticlePath("old"), SELF_SUPPORT, Optional.of("sign-in"), NOWHERE)));
    public final List<ArticleFacts> articles = new ArrayList<>();
    public final SortedMap<String, Image> images = new TreeMap<>();

    public SampleSite() {
        images.put("en/media/roles.png", new Image("en/media/roles.png", 640, 280, DIGEST));
    }

    public static LocalizedText text(String en, String zh) {
        return LocalizedText.of(Map.of(EN, en, ZH, zh));
    }

    public ContentConfig config() {
        return new ContentConfig(
                new SiteConfig(
                        text("Firststep Help Center", "Firststep 帮助中心"),
                        text("What you can do yourself, and whom to ask.", "哪些事您可以自己做，遇到问题该找谁。"),
                        text("The Firststep authors", "Firststep 作者"),
                        baseUrl,
                        EN,
                        List.of(new SiteLocale(EN, "English"), new SiteLocale(ZH, "简体中文")),
                        MarkdownSettings.DEFAULT),
                clouds(),
                support(),
                Rules.NONE,
                redirects,
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    private static Clouds clouds() {
        return new Clouds(
                List.of(
                        cloud(GLOBAL, text("Global cloud", "全球云"), text("Microsoft", "Microsoft"), "portal.azure.com"),
                        cloud(
                                GOVERNMENT,
                                text("US Government cloud", "美国政府云"),
                                text("Microsoft", "Microsoft"),
                                "portal.azure.us"),
                        cloud(
                                CHINA,
                                text("China (21Vianet)", "中国（世纪互联）"),
                                text("21Vianet", "世纪互联"),
                                "portal.azure.cn")),
                new TreeMap<>(Map.of("azure-portal", text("Azure portal", "Azure 门户"))),
                List.of(),
                List.of(new Redirector("https://aka.ms/help", "https://support.example.com/help?a=1&b=2")),
                false);
    }

    private static Cloud cloud(CloudId id, LocalizedText name, LocalizedText operator, String host) {
        return new Cloud(
                id,
                name,
                operator,
                List.of(new HostPattern(host)),
                new TreeMap<>(Map.of("azure-portal", "https://" + host + "/")),
                new TreeMap<>(),
                CloudAliases.NONE);
    }

    private static SupportRoutes support() {
        Cases everything = new Cases(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        return new SupportRoutes(
                List.of(),
                new TreeMap<>(Map.of("billing", text("Help with bills", "账单方面的帮助"))),
                Optional.empty(),
                new TreeMap<>(),
                List.of(new SupportRoute(
                        everything, Destination.at(new Target.ToArticle(CONTACT, Optional.empty()), NOWHERE), NOWHERE)),
                NOWHERE);
    }

    public List<Edition> editions() {
        List<Edition> editions = new ArrayList<>();
        for (LocaleTag locale : List.of(EN, ZH)) {
            for (CloudId cloud : List.of(GLOBAL, GOVERNMENT, CHINA)) {
                editions.add(new Edition(locale, cloud));
            }
        }
        return editions;
    }

    public static FrontMatter about(String title, String description, CloudScope scope, Optional<LocalDate> updated) {
        return new FrontMatter(
                title,
                Optional.of(description),
                scope,
                List.of("helpdesk-agent", "global-admin"),
                Optional.empty(),
                updated,
                updated.map(day -> day.plusDays(3)),
                new TreeMap<>(),
                Map.of());
    }

    public static ArticleFacts facts(
            LocaleTag locale, ArticlePath path, FrontMatter about, List<Heading> headings, List<Link> links) {
        return new ArticleFacts(
                locale,
                path,
                "content/" + locale + "/" + path + ".md",
                DIGEST,
                about,
                headings,
                links,
                List.of(new ImageUse(
                        new Target.ToFile("media/roles.png"), "Who may do what", NOWHERE, CloudScope.EVERYWHERE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                100,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void article(LocaleTag locale, ArticlePath path, String title, String description, CloudScope scope) {
        articles.add(facts(
                locale,
                path,
                about(title, description, scope, Optional.of(LocalDate.of(2026, 11, 12))),
                SampleBody.headings(locale),
                SampleBody.links()));
    }

    public SiteIndex index() {
        if (home) {
            article(EN, ArticlePath.HOME, "Help for {{cloud.name}}", "Start here.", CloudScope.EVERYWHERE);
            article(ZH, ArticlePath.HOME, "{{cloud.name}}帮助", "从这里开始。", CloudScope.EVERYWHERE);
        }
        article(EN, SELF_SUPPORT, "What customers can do themselves", "Where to start.", CloudScope.EVERYWHERE);
        article(ZH, SELF_SUPPORT, "客户可以自己做什么", "从哪里开始。", CloudScope.EVERYWHERE);
        article(EN, UNTRANSLATED, "Check service health", "Is it you, or the service?", CloudScope.EVERYWHERE);
        CloudScope china = CloudScope.of(List.of(CHINA));
        article(EN, CHINA_ONLY, "About the cloud in China", "What differs there.", china);
        article(ZH, CHINA_ONLY, "关于中国的云环境", "有哪些不同。", china);
        article(EN, CONTACT, "Contact \"support\" & <others>", "Whom to ask.", CloudScope.EVERYWHERE);
        article(ZH, CONTACT, "联系支持", "该找谁。", CloudScope.EVERYWHERE);
        Map<Edition, Navigation> navigations = new HashMap<>();
        editions().forEach(edition -> navigations.put(edition, navigation(edition)));
        return SiteIndexFactory.of(config(), false, editions(), articles, navigations, images);
    }

    private Navigation navigation(Edition edition) {
        boolean zh = edition.locale().equals(ZH);
        List<NavNode> customers = new ArrayList<>(List.of(
                page(zh ? "客户可以自己做什么" : "What customers can do themselves", SELF_SUPPORT),
                page("Check service health", UNTRANSLATED)));
        List<NavNode> roots = new ArrayList<>();
        roots.add(new NavNode(
                zh ? "自助办理" : "Do it yourself",
                Optional.of(new ArticlePath("customers")),
                Optional.empty(),
                true,
                customers));
        if (edition.cloud().equals(CHINA)) {
            NavNode china = page(zh ? "关于中国的云环境" : "About the cloud in China", CHINA_ONLY);
            roots.add(new NavNode(zh ? "云环境" : "Clouds", Optional.empty(), Optional.empty(), false, List.of(china)));
        }
        roots.add(page(zh ? "联系支持" : "Contact \"support\" & <others>", CONTACT));
        return new Navigation(roots);
    }

    private static NavNode page(String title, ArticlePath path) {
        return new NavNode(title, Optional.of(path), Optional.empty(), false, List.of());
    }

    public static Strings strings() throws IOException {
        return Strings.of(Map.of(), LanguageFiles.builtIn(), EN, List.of(EN, ZH), finding -> {
            throw new AssertionError(finding);
        });
    }

    public static SiteRenderer renderer(SiteIndex index) throws IOException {
        TemplateSet templates = TemplateSet.load(TemplateFiles.builtIn(), index.addresses(), finding -> {
            throw new AssertionError(finding);
        });
        return new SiteRenderer(index, new LinkResolver(index), templates, strings(), "1.2.3");
    }
}
