package dev.firststep.render.frame;

import dev.firststep.link.NavNode;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SitePath;
import dev.firststep.model.address.ReaderChoices;
import dev.firststep.render.template.Asset;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.FrameView;
import dev.firststep.render.view.HeadView;
import dev.firststep.render.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what stands around the content of pages. Safe to share between threads. */
public final class Frames {
    /** Where the list of all editions starts; the underscore keeps the id apart from those of headings. */
    private static final String CHOOSE = "#_choose";

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

    private final SiteIndex index;
    private final Heads heads;
    private final Alternates alternates;
    private final Switchers switchers;
    private final MovedSections moved;
    private final PartnerViews partners;

    public Frames(SiteIndex index, List<Asset> assets, String engineVersion) {
        this.index = index;
        this.heads = new Heads(index.config().site().baseUrl(), assets, engineVersion);
        this.alternates = new Alternates(index);
        this.switchers = new Switchers(index);
        this.moved = new MovedSections(index);
        this.partners = new PartnerViews(index);
    }

    /** The frame of a page that belongs to an edition. */
    public FrameView edition(EditionContext context, Subject subject) {
        LocaleTag locale = context.edition().locale();
        Optional<SitePath> feed =
                context.hasFeed() ? Optional.of(index.addresses().feed(context.edition())) : Optional.empty();
        boolean listed = subject.indexed() && subject.canonical().isPresent();
        HeadView head = heads.edition(
                subject, context, listed ? alternates.of(context.edition(), subject.path()) : List.of(), feed);
        Urls urls = subject.urls();
        return new FrameView(
                locale.value(),
                direction(locale),
                head,
                context.siteName(),
                urls.to(context.home()),
                Optional.of(switchers.view(context, subject.path(), urls)),
                crumbs(context, subject),
                Optional.of(context.sidebar().around(subject.path(), urls)),
                subject.headings(),
                everyEdition(context.wording(), urls),
                feed.map(path -> LinkView.to(context.wording().text("footer.feed"), urls.to(path))),
                publisher(context.wording()),
                moved.of(context, subject),
                partners.view(context.wording(), urls));
    }

    /** The frame of a page that belongs to no edition. */
    public FrameView plain(PageStrings wording, PlainSubject subject) {
        LocaleTag locale = wording.locale();
        Urls urls = subject.urls();
        String site =
                index.config().site().name().in(locale, index.config().site().sourceLocale());
        return new FrameView(
                locale.value(),
                direction(locale),
                heads.plain(subject),
                site,
                urls.to(index.addresses().root()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                everyEdition(wording, urls),
                Optional.empty(),
                publisher(wording),
                List.of(),
                partners.view(wording, urls));
    }

    /** The name of an edition's language, in itself. */
    public String languageName(Edition edition) {
        return switchers.languageName(edition);
    }

    public int tone(CloudId cloud) {
        return switchers.tone(cloud);
    }

    private LinkView everyEdition(PageStrings wording, Urls urls) {
        return LinkView.to(
                wording.text("footer.every-edition"), urls.to(index.addresses().root()) + choice());
    }

    /** Where the site has one cloud, a server would choose the language at once. */
    private String choice() {
        return index.addresses().singleCloud() ? ReaderChoices.OF_EDITION + CHOOSE : CHOOSE;
    }

    private String publisher(PageStrings wording) {
        String name = index.config()
                .site()
                .publisher()
                .in(wording.locale(), index.config().site().sourceLocale());
        return wording.text("footer.published-by", Map.of("publisher", name));
    }

    private static List<LinkView> crumbs(EditionContext context, Subject subject) {
        if (subject.path().isHome()) {
            return List.of();
        }
        List<LinkView> crumbs = new ArrayList<>();
        crumbs.add(
                LinkView.to(context.wording().text("nav.home"), subject.urls().to(context.home())));
        List<NavNode> levels = context.navigation().above(subject.path());
        for (NavNode node : levels) {
            crumbs.add(context.navLinks().ownLink(node, subject.urls()));
        }
        if (levels.isEmpty()) {
            crumbs.addAll(subject.above());
        }
        crumbs.add(new LinkView(
                subject.title().text(), Optional.empty(), subject.title().lang()));
        return crumbs;
    }

    static String direction(LocaleTag locale) {
        return RIGHT_TO_LEFT.contains(locale.language()) ? "rtl" : "ltr";
    }
}
