package dev.firststep.render.body;

import dev.firststep.link.PageEntry;
import dev.firststep.model.RulesUse;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.RuleView;
import java.util.List;

/** Knows the rules that the tables of articles show. */
@FunctionalInterface
public interface RuleTables {
    /** The rules of a table, as the readers of a page are shown them. */
    List<RuleView> rules(PageEntry page, RulesUse table, Urls urls);
}
