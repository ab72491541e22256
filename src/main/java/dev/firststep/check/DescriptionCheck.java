package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import java.util.Optional;

/** A description is what search engines, feeds and shared links show: there must be one, and it must fit. */
final class DescriptionCheck implements SiteCheck {
    /** Search engines cut near 160 Latin letters. */
    static final int MAX_WIDTH = 160;

    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        index.articles().values().forEach(byLocale -> byLocale.values().forEach(facts -> check(facts, findings)));
    }

    private static void check(ArticleFacts facts, DiagnosticSink findings) {
        Optional<String> description = facts.frontMatter().description();
        Position position = facts.frontMatter().position("description", facts.file());
        if (description.isEmpty() || description.get().isBlank()) {
            findings.add(
                    Code.DESCRIPTION_MISSING,
                    position,
                    "the article has no description",
                    "add 'description:' to the front matter: one sentence that says what the reader will find");
        } else if (Columns.of(description.get()) > MAX_WIDTH) {
            findings.add(
                    Code.DESCRIPTION_LENGTH,
                    position,
                    "the description is " + Columns.of(description.get()) + " columns wide, search engines show about "
                            + MAX_WIDTH,
                    "shorten it; a Han character counts as two columns");
        }
    }
}
