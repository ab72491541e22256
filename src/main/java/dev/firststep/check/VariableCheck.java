package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.VariableUse;

/** Variables come from a closed list, and each has a value in every cloud in which it is shown. */
final class VariableCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Variables variables = new Variables(index.config());
        index.editions()
                .forEach(edition -> index.pages(edition)
                        .forEach(page -> page.facts().variables().stream()
                                .filter(use -> use.scope().includes(edition.cloud()))
                                .forEach(use -> check(use, page, variables, findings))));
    }

    private static void check(VariableUse use, PageEntry page, Variables variables, DiagnosticSink findings) {
        if (!variables.isKnown(use.name())) {
            findings.add(
                    Code.VARIABLE_UNKNOWN,
                    use.position(),
                    "no variable '" + use.name() + "'",
                    Wording.meant(
                            use.name(),
                            variables.names(),
                            "use one of " + String.join(", ", variables.names())
                                    + "; write \\{{ for two plain braces"));
        } else if (variables
                .value(use.name(), page.edition().cloud(), page.facts().locale())
                .isEmpty()) {
            findings.add(
                    Code.VARIABLE_UNDEFINED,
                    use.position(),
                    "variable '" + use.name() + "' has no value in cloud '"
                            + page.edition().cloud() + "'",
                    "add it to clouds.yml, or wrap the sentence in a ::: zone for the clouds that have it");
        }
    }
}
