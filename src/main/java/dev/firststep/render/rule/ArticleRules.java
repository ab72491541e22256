package dev.firststep.render.rule;

import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.rule.RuleSelection;
import dev.firststep.model.Edition;
import dev.firststep.model.RulesUse;
import dev.firststep.render.body.RuleTables;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.text.Strings;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.RuleView;
import java.util.List;

/** The rules that articles show, in the language of their readers. Safe to share between threads. */
public final class ArticleRules implements RuleTables {
    private final SiteIndex index;
    private final LinkResolver links;
    private final Strings strings;

    public ArticleRules(SiteIndex index, LinkResolver links, Strings strings) {
        this.index = index;
        this.links = links;
        this.strings = strings;
    }

    @Override
    public List<RuleView> rules(PageEntry page, RulesUse table, Urls urls) {
        Edition edition = page.edition();
        PageStrings wording = strings.in(edition.locale());
        RuleWords words = new RuleWords(index.config(), index.config().clouds().get(edition.cloud()), wording);
        Places places = new Places(index, links, edition, wording, urls);
        RuleViews views = new RuleViews(index, edition, words, places, urls);
        return RuleSelection.of(index.config().rules(), table, edition.cloud()).stream()
                .map(views::view)
                .toList();
    }
}
