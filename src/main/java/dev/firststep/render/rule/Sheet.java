package dev.firststep.render.rule;

import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.link.DataPage;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.rule.RulePage;
import dev.firststep.link.rule.RulePages;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.Subject;
import dev.firststep.render.share.SharePanels;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.ShareView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A page that is being made from the rules, with all that is needed to fill it. */
final class Sheet {
    private final SiteIndex index;
    private final EditionContext context;
    private final String template;
    private final DataPage page;
    private final Urls urls;
    private final Places places;
    private final RuleWords words;
    private final RuleViews views;
    private final SharePanels shares;

    Sheet(SiteIndex index, LinkResolver links, SharePanels shares, EditionContext context, RulePage page) {
        this.index = index;
        this.context = context;
        this.template = PagesOfRules.template(page);
        this.page = context.dataPage(page.path()).orElseThrow();
        this.urls = new RelativeUrls(address());
        this.places = new Places(index, links, context.edition(), context.wording(), urls);
        this.words = new RuleWords(index.config(), context.cloud(), context.wording());
        this.views = new RuleViews(index, context.edition(), words, places, urls);
        this.shares = shares;
    }

    SiteIndex index() {
        return index;
    }

    EditionContext context() {
        return context;
    }

    PageStrings wording() {
        return context.wording();
    }

    Places places() {
        return places;
    }

    RuleWords words() {
        return words;
    }

    RuleViews views() {
        return views;
    }

    String title() {
        return context.dataNames().title(page);
    }

    String description() {
        return context.dataNames().description(page);
    }

    Urls urls() {
        return urls;
    }

    /** What the reader of this page was reading. */
    SupportViews.Asked asked() {
        return new SupportViews.Asked(title(), address());
    }

    /** How to send the page to somebody. */
    Optional<ShareView> share() {
        return shares.panel(context, page.path(), urls);
    }

    /** The pages of this cloud. */
    RulePages pages() {
        return new RulePages(index.config().rules(), index.config().clouds().ids());
    }

    /** The rules of this cloud, in the order in which they are written. */
    List<Rule> rules() {
        return index.config().rules().in(context.edition().cloud());
    }

    List<Rule> rules(Predicate<Practice> wanted) {
        return rules().stream()
                .filter(rule ->
                        rule.in(context.edition().cloud()).filter(wanted).isPresent())
                .toList();
    }

    /** How many rules there are, in words. */
    String count(int rules) {
        return wording().text("rules.count", Map.of("count", Integer.toString(rules)));
    }

    /** A link to another page that is made from the rules, by its name. */
    LinkView link(RulePage other) {
        DataPage there = context.dataPage(other.path()).orElseThrow();
        Optional<String> foreign = Optional.of(
                        context.dataNames().language(there).value())
                .filter(lang -> !lang.equals(wording().locale().value()));
        return new LinkView(context.dataNames().title(there), Optional.of(url(other)), foreign);
    }

    /** The file with all rules of the edition, for programs. */
    String file() {
        return urls.to(index.addresses().rules(context.edition()));
    }

    String url(RulePage other) {
        return urls.to(context.address(other.path()));
    }

    /**
     * The finished page.
     *
     * @param above the pages above it, below the home page
     */
    PageView layOut(Frames frames, Object content, List<LinkView> above) {
        String language = context.dataNames().language(page).value();
        Optional<String> foreign = Optional.of(language)
                .filter(lang -> !lang.equals(wording().locale().value()));
        Subject subject = new Subject(
                page.path(),
                urls,
                context.headTitle(title()),
                new LinkView(title(), Optional.empty(), foreign),
                Optional.of(description()),
                Optional.of(address()),
                true,
                "website",
                List.of(),
                above);
        return new PageView(address(), template, frames.edition(context, subject), content, wording());
    }

    private SitePath address() {
        return context.address(page.path());
    }
}
