package dev.firststep.render.rule;

import dev.firststep.link.LinkResolver;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.rule.RulePage;
import dev.firststep.link.rule.RulePages;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.share.SharePanels;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.view.PageView;
import java.util.List;

/** Makes every page that a site has because of its rules. Safe to share between threads. */
public final class PagesOfRules {
    private final SiteIndex index;
    private final LinkResolver links;
    private final SharePanels shares;
    private final RuleListPages lists;
    private final FinderPages finder;
    private final ComparisonPages comparisons;

    public PagesOfRules(SiteIndex index, LinkResolver links, SupportViews support, SharePanels shares, Frames frames) {
        this.index = index;
        this.links = links;
        this.shares = shares;
        this.lists = new RuleListPages(frames);
        this.finder = new FinderPages(frames, support);
        this.comparisons = new ComparisonPages(frames);
    }

    /** The pages of an edition; none when the site has no rules. */
    public List<RulePage> of(EditionContext context) {
        return new RulePages(index.config().rules(), index.config().clouds().ids())
                .in(context.edition().cloud());
    }

    /** One of those pages. */
    public PageView page(EditionContext context, RulePage page) {
        Sheet sheet = new Sheet(index, links, shares, context, page);
        if (page instanceof RulePage.OfActor actor) {
            return lists.ofActor(sheet, actor);
        }
        if (page instanceof RulePage.OfTopic topic) {
            return lists.ofTopic(sheet, topic);
        }
        if (page instanceof RulePage.Actions actions) {
            return finder.topic(sheet, actions);
        }
        if (page instanceof RulePage.Answer answer) {
            return finder.answer(sheet, answer);
        }
        if (page instanceof RulePage.Comparison pair) {
            return comparisons.page(sheet, pair);
        }
        return page instanceof RulePage.Finder ? finder.start(sheet) : lists.overview(sheet);
    }

    /** The template that lays a page out. */
    public static String template(RulePage page) {
        if (page instanceof RulePage.Finder || page instanceof RulePage.Actions) {
            return "finder.ftlh";
        }
        if (page instanceof RulePage.Answer) {
            return "answer.ftlh";
        }
        return page instanceof RulePage.Comparison ? "comparison.ftlh" : "rules.ftlh";
    }
}
