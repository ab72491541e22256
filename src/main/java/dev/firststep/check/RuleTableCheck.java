package dev.firststep.check;

import dev.firststep.check.EditionFindings.Readers;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.rule.RuleSelection;
import dev.firststep.model.Edition;
import dev.firststep.model.RulesUse;
import java.util.Collection;
import java.util.List;

/** A table of rules asks for what there is, and shows something wherever it is shown. */
final class RuleTableCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        index.articles()
                .values()
                .forEach(byLocale ->
                        byLocale.values().forEach(facts -> facts.rules().forEach(use -> names(use, index, findings))));
        EditionFindings shared = new EditionFindings();
        for (Edition edition : index.editions()) {
            index.pages(edition).forEach(page -> empty(page, index, shared));
        }
        shared.report(findings);
    }

    private static void names(RulesUse use, SiteIndex index, DiagnosticSink findings) {
        List<String> ids =
                index.config().rules().all().stream().map(Rule::id).sorted().toList();
        names(use, use.who(), RuleSelection.ACTORS, "somebody who can act", findings);
        names(use, use.topics(), index.config().support().topics().keySet(), "a support topic", findings);
        names(use, use.ids(), ids, "the id of a rule", findings);
        names(use, use.severities(), RuleSelection.FORCES, "how strictly a rule can be meant", findings);
    }

    private static void names(
            RulesUse use, List<String> names, Collection<String> known, String what, DiagnosticSink findings) {
        for (String name : names) {
            if (!known.contains(name)) {
                findings.add(
                        Code.RULE_UNKNOWN,
                        use.position(),
                        "'" + name + "' is not " + what,
                        Wording.meant(name, known, "'firststep rules' lists the rules of every cloud"));
            }
        }
    }

    private static void empty(PageEntry page, SiteIndex index, EditionFindings shared) {
        for (RulesUse use : page.facts().rules()) {
            if (use.scope().includes(page.edition().cloud())
                    && RuleSelection.of(
                                    index.config().rules(), use, page.edition().cloud())
                            .isEmpty()) {
                shared.add(
                        Code.RULE_TABLE_EMPTY,
                        use.position(),
                        "no rule fits this table in",
                        Readers.CLOUDS,
                        "ask for other rules, or put the table into ::: zone pivot with the ids of the other clouds",
                        page.edition());
            }
        }
    }
}
