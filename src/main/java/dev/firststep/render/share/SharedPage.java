package dev.firststep.render.share;

import dev.firststep.link.DataPage;
import dev.firststep.link.PageEntry;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.frame.EditionContext;
import java.time.LocalDate;
import java.util.Optional;

/** What a page of an edition says about itself, whether it is an article or made from data. */
record SharedPage(
        ArticlePath path, String title, LocaleTag language, Optional<String> description, Optional<LocalDate> updated) {
    static SharedPage of(PageEntry entry, EditionContext context) {
        ArticleFacts facts = entry.facts();
        LocaleTag language = facts.locale();
        return new SharedPage(
                entry.path(),
                context.expand(facts.title(), language),
                language,
                facts.frontMatter().description().map(text -> context.expand(text, language)),
                facts.frontMatter().updated());
    }

    static SharedPage of(DataPage page, EditionContext context) {
        return new SharedPage(
                page.path(),
                context.dataNames().title(page),
                context.dataNames().language(page),
                Optional.of(context.dataNames().description(page)),
                Optional.empty());
    }
}
