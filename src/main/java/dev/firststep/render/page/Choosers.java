package dev.firststep.render.page;

import dev.firststep.cloud.Cloud;
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
import dev.firststep.render.frame.PlainSubject;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.text.Strings;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.ChoiceGroupView;
import dev.firststep.render.view.ChoiceView;
import dev.firststep.render.view.ChooserView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.TextView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages on which the reader chooses an edition: the root, {@code /go/…} and the root's 404 page. */
public final class Choosers {
    private final SiteIndex index;
    private final Frames frames;
    private final PageFinder pages;
    private final Strings strings;
    private final Variables variables;
    private final EachLanguage languages;

    public Choosers(SiteIndex index, Frames frames, PageFinder pages, Strings strings, Variables variables) {
        this.index = index;
        this.frames = frames;
        this.pages = pages;
        this.strings = strings;
        this.variables = variables;
        this.languages = new EachLanguage(index, strings);
    }

    public PageView root() {
        return site(index.addresses().root());
    }

    /** The address that partners share. The one without an article is another name of the root. */
    public PageView go(ArticlePath article) {
        SitePath path = index.addresses().go(article);
        return article.isHome() ? site(path) : article(path, article);
    }

    private PageView site(SitePath path) {
        Urls urls = new RelativeUrls(path);
        PlainSubject subject = new PlainSubject(
                siteName(main()),
                Optional.of(text(index.config().site().description(), main())),
                Optional.of(index.addresses().root()),
                true,
                Optional.empty(),
                urls);
        ChooserView view =
                view(languages.words("chooser.title"), languages.words("chooser.text"), ArticlePath.HOME, urls, true);
        return new PageView(path, "chooser.ftlh", frames.plain(wording(), subject), view, wording());
    }

    /** Search engines find the article's own pages; this one says nothing that they do not. */
    private PageView article(SitePath path, ArticlePath article) {
        Urls urls = new RelativeUrls(path);
        Edition edition = edition(article, main()).orElseThrow();
        PlainSubject subject = new PlainSubject(
                titleView(edition, article).text() + " – " + siteName(main()),
                description(edition, article),
                Optional.of(path),
                false,
                Optional.empty(),
                urls);
        ChooserView view = view(titles(article), languages.words("chooser.article"), article, urls, true);
        return new PageView(path, "chooser.ftlh", frames.plain(wording(), subject), view, wording());
    }

    /** Served at any address outside of the editions, so its own addresses start at the root of the host. */
    public PageView rootNotFound() {
        Urls urls = PrefixedUrls.rooted(index.config().site().baseUrl());
        PlainSubject subject = new PlainSubject(
                wording().text("not-found.title"), Optional.empty(), Optional.empty(), false, Optional.empty(), urls);
        ChooserView view = view(
                languages.words("not-found.title"), languages.words("not-found.text"), ArticlePath.HOME, urls, false);
        return new PageView(
                index.addresses().rootNotFound(),
                "root-not-found.ftlh",
                frames.plain(wording(), subject),
                view,
                wording());
    }

    private ChooserView view(
            List<TextView> titles, List<TextView> texts, ArticlePath article, Urls urls, boolean automatic) {
        List<ChoiceGroupView> groups = index.config().clouds().all().stream()
                .map(cloud -> group(cloud, article, urls))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        return new ChooserView(titles, texts, groups, automatic, groups.size() == 1);
    }

    /** The titles of an article in the languages in which it is written. */
    private List<TextView> titles(ArticlePath article) {
        return languages.each(locale -> edition(article, locale).map(edition -> titleView(edition, article)));
    }

    /** The edition of a language in the first cloud in which the article holds; else the first of any other. */
    private Optional<Edition> edition(ArticlePath article, LocaleTag locale) {
        List<Edition> editions = index.editionsOf(article);
        return editions.stream()
                .filter(edition -> edition.locale().equals(locale))
                .findFirst()
                .or(() -> editions.stream().findFirst());
    }

    private ChoiceGroupView group(Cloud cloud, ArticlePath article, Urls urls) {
        return new ChoiceGroupView(
                languages.text(cloud.name()),
                languages.text(cloud.operator()),
                frames.tone(cloud.id()),
                index.editions().stream()
                        .filter(edition -> edition.cloud().equals(cloud.id()) && has(edition, article))
                        .map(edition -> choice(edition, article, urls))
                        .toList());
    }

    /** A section may stand at the address of an article that does not apply to a cloud; it is not what was shared. */
    private boolean has(Edition edition, ArticlePath article) {
        return article.isHome() || index.editionsOf(article).contains(edition);
    }

    private ChoiceView choice(Edition edition, ArticlePath article, Urls urls) {
        LocaleTag locale = edition.locale();
        TextView title =
                article.isHome() ? new TextView(siteName(locale), locale.value()) : titleView(edition, article);
        return new ChoiceView(
                edition.toString(),
                locale.value(),
                urls.to(index.addresses().page(edition, article)),
                frames.languageName(edition),
                title,
                title.lang().equals(locale.value()) ? Optional.empty() : Optional.of(note(edition, article)));
    }

    private String note(Edition edition, ArticlePath article) {
        Edition written = new Edition(pages.language(edition, article), edition.cloud());
        return strings.in(edition.locale()).text("chooser.fallback", Map.of("language", frames.languageName(written)));
    }

    private TextView titleView(Edition edition, ArticlePath article) {
        return index.page(edition, article)
                .map(page -> new TextView(
                        expand(page, page.facts().title()),
                        page.facts().locale().value()))
                .or(() -> index.dataPage(edition, article)
                        .map(page -> new TextView(
                                text(page.title(), edition.locale()),
                                edition.locale().value())))
                .orElseThrow();
    }

    private Optional<String> description(Edition edition, ArticlePath article) {
        return index.page(edition, article)
                .map(page -> page.facts().frontMatter().description().map(text -> expand(page, text)))
                .orElseGet(
                        () -> index.dataPage(edition, article).map(page -> text(page.description(), edition.locale())));
    }

    private String expand(PageEntry page, String text) {
        return variables.expand(text, page.edition().cloud(), page.facts().locale());
    }

    private String siteName(LocaleTag locale) {
        return text(index.config().site().name(), locale);
    }

    private String text(LocalizedText text, LocaleTag locale) {
        return text.in(locale, index.config().site().sourceLocale());
    }

    private LocaleTag main() {
        return pages.mainLocale();
    }

    private PageStrings wording() {
        return strings.in(main());
    }
}
