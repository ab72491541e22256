package dev.firststep.check;

import dev.firststep.check.EditionFindings.Readers;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.VariableUse;
import java.util.stream.Stream;

/** Variables come from a closed list, and each has a value in every cloud in which it is shown. */
final class VariableCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Variables variables = new Variables(index.config());
        EditionFindings shared = new EditionFindings();
        index.editions()
                .forEach(edition -> index.pages(edition)
                        .forEach(page -> uses(page.facts())
                                .filter(use -> use.scope().includes(edition.cloud()))
                                .forEach(use -> check(use, page, variables, shared, findings))));
        shared.report(findings);
    }

    /** The variables of the body, the title and the description. */
    static Stream<VariableUse> uses(ArticleFacts facts) {
        FrontMatter matter = facts.frontMatter();
        return Stream.of(
                        facts.variables().stream(),
                        uses(matter.title(), "title", facts),
                        uses(matter.description().orElse(""), "description", facts))
                .flatMap(stream -> stream);
    }

    private static Stream<VariableUse> uses(String text, String key, ArticleFacts facts) {
        return Variables.uses(text).stream()
                .map(name ->
                        new VariableUse(name, facts.frontMatter().position(key, facts.file()), CloudScope.EVERYWHERE));
    }

    private static void check(
            VariableUse use, PageEntry page, Variables variables, EditionFindings shared, DiagnosticSink findings) {
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
            shared.add(
                    Code.VARIABLE_UNDEFINED,
                    use.position(),
                    "variable '" + use.name() + "' has no value in",
                    Readers.CLOUDS,
                    (use.name().startsWith("support.")
                                    ? "give the place in support.yml a phone"
                                    : "add it to clouds.yml")
                            + ", or wrap the sentence in a ::: zone for the clouds that have it",
                    page.edition());
        }
    }
}
