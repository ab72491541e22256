package dev.firststep.render.page;

import dev.firststep.cloud.Cloud;
import dev.firststep.config.SiteLocale;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.PageFinder;
import dev.firststep.render.text.Strings;
import dev.firststep.render.text.Wording;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.ChoiceGroupView;
import dev.firststep.render.view.ChoiceView;
import dev.firststep.render.view.ChooserView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages on which the reader chooses an edition: the root, {@code /go/…} and the root's 404 page. */
public final class Choosers {
    private final SiteIndex index;
    private final Frames frames;
    private final PageFinder pages;
    private final Strings strings;
    private final Variables variables;

    public Choosers(SiteIndex index, Frames frames, PageFinder pages, Strings strings, Variables variables) {
        this.index = index;
        this.frames = frames;
        this.pages = pages;
        this.strings = strings;
        this.variables = variables;
    }

    public PageView root() {
        SitePath path = index.addresses().root();
        return chooser(path, path, ArticlePath.HOME);
    }

    /** The address that partners share. The one without an article is another name of the root. */
    public PageView go(ArticlePath article) {
        SitePath path = index.addresses().go(article);
        return chooser(path, article.isHome() ? index.addresses().root() : path, article);
    }

    private PageView chooser(SitePath path, SitePath canonical, ArticlePath article) {
        Urls urls = new RelativeUrls(path);
        ChooserView view = view(article, urls, "chooser", true);
        String title = index.config().site().name().in(source(), source());
        String headTitle =
                article.isHome() ? title : view.groups().isEmpty() ? title : firstTitle(view) + " – " + title;
        return new PageView(
                path,
                "chooser.ftlh",
                frames.plain(wording(), headTitle, Optional.of(canonical), false, Optional.empty(), urls),
                view,
                wording());
    }

    private static String firstTitle(ChooserView view) {
        return view.groups().get(0).choices().get(0).title();
    }

    /** Served at any address outside of the editions, so its own addresses start at the root of the host. */
    public PageView rootNotFound() {
        Urls urls = PrefixedUrls.rooted(index.config().site().baseUrl());
        String title = wording().text("not-found.title");
        return new PageView(
                index.addresses().rootNotFound(),
                "root-not-found.ftlh",
                frames.plain(wording(), title, Optional.empty(), true, Optional.empty(), urls),
                view(ArticlePath.HOME, urls, "not-found", false),
                wording());
    }

    private ChooserView view(ArticlePath article, Urls urls, String words, boolean automatic) {
        List<ChoiceGroupView> groups = index.config().clouds().all().stream()
                .map(cloud -> group(cloud, article, urls))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        return new ChooserView(
                inEachLanguage(locale -> Optional.of(strings.in(locale).text(words + ".title"))),
                inEachLanguage(locale -> Optional.of(strings.in(locale).text(words + ".text"))),
                groups,
                automatic,
                groups.size() == 1);
    }

    private ChoiceGroupView group(Cloud cloud, ArticlePath article, Urls urls) {
        return new ChoiceGroupView(
                inEachLanguage(cloud.name()),
                inEachLanguage(cloud.operator()),
                frames.tone(cloud.id()),
                index.editions().stream()
                        .filter(edition -> edition.cloud().equals(cloud.id()) && pages.exists(edition, article))
                        .map(edition -> choice(edition, article, urls))
                        .toList());
    }

    private ChoiceView choice(Edition edition, ArticlePath article, Urls urls) {
        String language = index.config().site().locales().stream()
                .filter(locale -> locale.tag().equals(edition.locale()))
                .map(SiteLocale::name)
                .findFirst()
                .orElse(edition.locale().value());
        return new ChoiceView(
                edition.toString(),
                edition.locale().value(),
                urls.to(index.addresses().page(edition, article)),
                language,
                title(edition, article));
    }

    private String title(Edition edition, ArticlePath article) {
        return pages.article(edition, article)
                .filter(page -> !article.isHome())
                .map(this::title)
                .orElseGet(() -> index.config().site().name().in(edition.locale(), source()));
    }

    private String title(PageEntry page) {
        return variables.expand(
                page.facts().title(), page.edition().cloud(), page.facts().locale());
    }

    private List<TextView> inEachLanguage(LocalizedText text) {
        return inEachLanguage(text::in);
    }

    /** One text for each language of the build, without repeats. */
    private List<TextView> inEachLanguage(Function<LocaleTag, Optional<String>> text) {
        List<TextView> texts = new ArrayList<>();
        for (LocaleTag locale : locales()) {
            text.apply(locale)
                    .filter(words -> texts.stream().noneMatch(t -> t.text().equals(words)))
                    .ifPresent(words -> texts.add(new TextView(words, locale.value())));
        }
        return texts;
    }

    private List<LocaleTag> locales() {
        return index.editions().stream().map(Edition::locale).distinct().toList();
    }

    private LocaleTag source() {
        return index.config().site().sourceLocale();
    }

    private Wording wording() {
        return strings.in(source());
    }
}
