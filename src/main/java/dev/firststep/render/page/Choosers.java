package dev.firststep.render.page;

import dev.firststep.cloud.Cloud;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.SitePath;
import dev.firststep.model.Target;
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
    private static final Target.ToArticle HOME = new Target.ToArticle(ArticlePath.HOME, Optional.empty());

    private final SiteIndex index;
    private final Frames frames;
    private final PageFinder pages;
    private final Strings strings;
    private final SharedPages shared;
    private final EachLanguage languages;

    public Choosers(SiteIndex index, Frames frames, PageFinder pages, Strings strings, Variables variables) {
        this.index = index;
        this.frames = frames;
        this.pages = pages;
        this.strings = strings;
        this.shared = new SharedPages(index, strings, variables);
        this.languages = new EachLanguage(index, strings);
    }

    public PageView root() {
        return site(index.addresses().root());
    }

    /** The address that partners share for the whole site, which is another name of the root. */
    public PageView go() {
        return site(index.addresses().go(ArticlePath.HOME));
    }

    /**
     * An address that partners share.
     *
     * @param at the path below {@code /go/}
     * @param to where it leads in every edition that has it
     */
    public PageView go(ArticlePath at, Target.ToArticle to) {
        return article(index.addresses().go(at), to);
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
        ChooserView view = view(languages.words("chooser.title"), languages.words("chooser.text"), HOME, urls, true);
        return new PageView(path, "chooser.ftlh", frames.plain(wording(), subject), view, wording());
    }

    /** Search engines find the article's own pages; this one says nothing that they do not. */
    private PageView article(SitePath path, Target.ToArticle article) {
        Urls urls = new RelativeUrls(path);
        Edition edition = shared.edition(article, main()).orElseThrow();
        PlainSubject subject = new PlainSubject(
                shared.title(edition, article).text() + " – " + siteName(main()),
                shared.description(edition, article),
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
        ChooserView view =
                view(languages.words("not-found.title"), languages.words("not-found.text"), HOME, urls, false);
        return new PageView(
                index.addresses().rootNotFound(),
                "root-not-found.ftlh",
                frames.plain(wording(), subject),
                view,
                wording());
    }

    private ChooserView view(
            List<TextView> titles, List<TextView> texts, Target.ToArticle article, Urls urls, boolean automatic) {
        List<ChoiceGroupView> groups = index.config().clouds().all().stream()
                .map(cloud -> group(cloud, article, urls))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        return new ChooserView(titles, texts, groups, automatic, groups.size() == 1);
    }

    /** The titles in the languages in which it is written. */
    private List<TextView> titles(Target.ToArticle page) {
        return languages.each(locale -> shared.edition(page, locale).map(edition -> shared.title(edition, page)));
    }

    private ChoiceGroupView group(Cloud cloud, Target.ToArticle article, Urls urls) {
        return new ChoiceGroupView(
                languages.text(cloud.name()),
                languages.text(cloud.operator()),
                frames.tone(cloud.id()),
                index.editions().stream()
                        .filter(edition -> edition.cloud().equals(cloud.id()) && has(edition, article))
                        .map(edition -> choice(edition, article, urls))
                        .toList());
    }

    private boolean has(Edition edition, Target.ToArticle page) {
        return page.path().isHome() || shared.editionsOf(page).contains(edition);
    }

    private ChoiceView choice(Edition edition, Target.ToArticle page, Urls urls) {
        LocaleTag locale = edition.locale();
        TextView title =
                page.path().isHome() ? new TextView(siteName(locale), locale.value()) : shared.title(edition, page);
        return new ChoiceView(
                edition.toString(),
                locale.value(),
                urls.to(index.addresses().page(edition, page.path()), page.anchor()),
                frames.languageName(edition),
                title,
                title.lang().equals(locale.value()) ? Optional.empty() : Optional.of(note(edition, title)));
    }

    private String note(Edition edition, TextView title) {
        Edition written = new Edition(new LocaleTag(title.lang()), edition.cloud());
        return strings.in(edition.locale()).text("chooser.fallback", Map.of("language", frames.languageName(written)));
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
