package dev.firststep.render.page;

import dev.firststep.cloud.rule.Rule;
import dev.firststep.link.DataPage;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import dev.firststep.render.frame.DataNames;
import dev.firststep.render.text.Strings;
import dev.firststep.render.view.TextView;
import java.util.List;
import java.util.Optional;

/** What the addresses below {@code /go/} lead to in each edition: articles, pages made from data, and single rules. */
final class SharedPages {
    private final SiteIndex index;
    private final Strings strings;
    private final Variables variables;

    SharedPages(SiteIndex index, Strings strings, Variables variables) {
        this.index = index;
        this.strings = strings;
        this.variables = variables;
    }

    /** The editions that have it. A section at the address of an article that they lack is not what was shared. */
    List<Edition> editionsOf(Target.ToArticle shared) {
        return index.editionsOf(shared.path()).stream()
                .filter(edition -> shared.anchor()
                        .map(anchor -> hasAnchor(edition, shared.path(), anchor))
                        .orElse(true))
                .toList();
    }

    private boolean hasAnchor(Edition edition, ArticlePath path, String anchor) {
        return index.dataPage(edition, path)
                .flatMap(page -> Optional.ofNullable(page.anchors().get(anchor)))
                .map(scope -> scope.includes(edition.cloud()))
                .orElse(true);
    }

    /** The edition of a language in the first cloud that has it; else the first of any other. */
    Optional<Edition> edition(Target.ToArticle shared, LocaleTag locale) {
        List<Edition> editions = editionsOf(shared);
        return editions.stream()
                .filter(edition -> edition.locale().equals(locale))
                .findFirst()
                .or(() -> editions.stream().findFirst());
    }

    /** What it is called in an edition that has it. */
    TextView title(Edition edition, Target.ToArticle shared) {
        return article(edition, shared)
                .map(page -> new TextView(
                        expand(page, page.facts().title()),
                        page.facts().locale().value()))
                .or(() -> rule(shared).map(rule -> title(edition, rule)))
                .or(() -> data(edition, shared).map(page -> title(edition, page)))
                .orElseThrow();
    }

    private TextView title(Edition edition, Rule rule) {
        LocaleTag language = rule.language(edition.locale(), source());
        return new TextView(rule.action().in(language, source()), language.value());
    }

    private TextView title(Edition edition, DataPage page) {
        DataNames names = names(edition);
        return new TextView(names.title(page), names.language(page).value());
    }

    Optional<String> description(Edition edition, Target.ToArticle shared) {
        return article(edition, shared)
                .map(page -> page.facts().frontMatter().description().map(text -> expand(page, text)))
                .orElseGet(
                        () -> data(edition, shared).map(page -> names(edition).description(page)));
    }

    private Optional<PageEntry> article(Edition edition, Target.ToArticle shared) {
        return index.page(edition, shared.path());
    }

    private Optional<DataPage> data(Edition edition, Target.ToArticle shared) {
        return index.dataPage(edition, shared.path());
    }

    private Optional<Rule> rule(Target.ToArticle shared) {
        return shared.anchor().flatMap(index.config().rules()::find);
    }

    private DataNames names(Edition edition) {
        return new DataNames(strings.in(edition.locale()), source());
    }

    private LocaleTag source() {
        return index.config().site().sourceLocale();
    }

    private String expand(PageEntry page, String text) {
        return variables.expand(text, page.edition().cloud(), page.facts().locale());
    }
}
