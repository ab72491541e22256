package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;

/** An article has a title that fits, and something to read. */
final class TextCheck implements SiteCheck {
    /** Longer titles are cut in tabs, trails and lists of results. */
    static final int MAX_TITLE_WIDTH = 120;

    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        index.articles()
                .values()
                .forEach(byLocale -> byLocale.values().forEach(facts -> {
                    checkTitle(facts, findings);
                    checkBody(facts, findings);
                }));
    }

    private static void checkTitle(ArticleFacts facts, DiagnosticSink findings) {
        int width = Columns.of(facts.frontMatter().title());
        if (width > MAX_TITLE_WIDTH) {
            findings.add(
                    Code.TITLE_LENGTH,
                    facts.frontMatter().position("title", facts.file()),
                    "the title is " + width + " columns wide, more than " + MAX_TITLE_WIDTH,
                    "shorten it, and say the rest in the description; a Han character counts as two columns");
        }
    }

    /** The home article may leave everything to the lists on its page. */
    private static void checkBody(ArticleFacts facts, DiagnosticSink findings) {
        boolean empty = facts.words() == 0
                && facts.code().isEmpty()
                && facts.images().isEmpty()
                && facts.rules().isEmpty();
        if (empty && !facts.path().isHome()) {
            findings.add(
                    Code.BODY_EMPTY,
                    Position.of(facts.file()),
                    "there is nothing to read below the front matter",
                    "write the article, or remove the file");
        }
    }
}
