package dev.firststep.render.frame;

import dev.firststep.link.DataPage;
import dev.firststep.link.NavNode;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import java.util.Optional;

/** Turns nodes of an edition's navigation into links. */
public final class NavLinks {
    private final SiteIndex index;
    private final Edition edition;
    private final Variables variables;
    private final DataNames dataNames;

    NavLinks(SiteIndex index, Edition edition, Variables variables, DataNames dataNames) {
        this.index = index;
        this.edition = edition;
        this.variables = variables;
        this.dataNames = dataNames;
    }

    /** A link to the node's page; to its first page below when it has none itself. */
    public LinkView link(NavNode node, Urls urls) {
        Optional<String> url = node.away()
                .or(() -> firstPath(node).map(path -> urls.to(index.addresses().page(edition, path))));
        return new LinkView(title(node), url, lang(node));
    }

    /** A link to the node's own page, or just its name. */
    LinkView ownLink(NavNode node, Urls urls) {
        return node.path().isPresent() || node.away().isPresent() ? link(node, urls) : name(node);
    }

    /** The node's name alone. */
    LinkView name(NavNode node) {
        return new LinkView(title(node), Optional.empty(), lang(node));
    }

    public String title(NavNode node) {
        return data(node).map(dataNames::title).orElseGet(() -> ownTitle(node));
    }

    private String ownTitle(NavNode node) {
        LocaleTag locale = foreign(node).map(ArticleFacts::locale).orElse(edition.locale());
        return variables.expand(node.title(), edition.cloud(), locale);
    }

    private Optional<String> lang(NavNode node) {
        return node.lang()
                .or(() -> foreign(node).map(ArticleFacts::locale))
                .or(() -> data(node).map(dataNames::language))
                .filter(locale -> !locale.equals(edition.locale()))
                .map(LocaleTag::value);
    }

    /** The page made from data that lends the node its title. */
    private Optional<DataPage> data(NavNode node) {
        return node.path()
                .flatMap(path -> index.dataPage(edition, path))
                .filter(page -> node.title()
                        .equals(page.title()
                                .in(edition.locale(), index.config().site().sourceLocale())));
    }

    /** The facts of the article that lends the node its title in another language than the reader's. */
    private Optional<ArticleFacts> foreign(NavNode node) {
        return node.path()
                .flatMap(path -> index.page(edition, path))
                .filter(PageEntry::isFallback)
                .map(PageEntry::facts)
                .filter(facts -> node.title().equals(facts.title())
                        || node.title().equals(facts.frontMatter().title()));
    }

    private static Optional<ArticlePath> firstPath(NavNode node) {
        return node.path()
                .or(() -> node.children().stream()
                        .map(NavLinks::firstPath)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
