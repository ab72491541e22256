package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;
import java.util.Optional;

/**
 * A hub: what is highlighted, then products, concepts, tools and more, each a section. Pictures and categories serve only
 * the look and the filter of Learn's own page, and are left out.
 */
final class HubPage implements PageShape {
    private static final List<String> KEYS = List.of(
            "title",
            "summary",
            "metadata",
            "brand",
            "highlightedContent",
            "productDirectory",
            "conceptualContent",
            "tools",
            "additionalContent",
            "$schema");
    private static final List<String> GROUP =
            List.of("title", "summary", "items", "sections", "azureCategories", "footer");
    private static final List<String> ITEM = List.of(
            "title",
            "summary",
            "text",
            "url",
            "href",
            "itemType",
            "links",
            "footerLink",
            "imageSrc",
            "imageAlt",
            "azureCategories");
    private static final List<String> LINK = List.of("text", "title", "url", "href", "itemType", "summary", "imageSrc");

    private final LinkTypes types;

    HubPage(LinkTypes types) {
        this.types = types;
    }

    @Override
    public void write(Mapping root, ArticleWriter article, DiagnosticSink sink) {
        PageFields page = PageFields.of(root, KEYS, sink);
        LinkLists lists = new LinkLists(types, article, sink);
        page.needText("title").ifPresent(title -> article.plainHeading(1, title));
        page.text("summary").ifPresent(article::markdown);
        for (String part :
                List.of("highlightedContent", "productDirectory", "conceptualContent", "tools", "additionalContent")) {
            page.part(part, GROUP).ifPresent(group -> group(group, 2, article, lists));
        }
    }

    private static void group(PageFields group, int level, ArticleWriter article, LinkLists lists) {
        Optional<Scalar> title = group.text("title");
        title.ifPresent(text -> article.plainHeading(level, text));
        group.text("summary").ifPresent(article::markdown);
        int below = title.isPresent() ? level + 1 : level;
        items(group.parts("items", ITEM), below, article, lists);
        for (PageFields section : group.parts("sections", GROUP)) {
            group(section, below, article, lists);
        }
        group.text("footer").ifPresent(article::markdown);
    }

    /** Items that are only links become one list; those that hold links become sections. */
    private static void items(List<PageFields> items, int level, ArticleWriter article, LinkLists lists) {
        lists.write(items.stream().filter(item -> !holdsLinks(item)).toList(), List.of());
        for (PageFields item : items) {
            if (holdsLinks(item)) {
                item.needText("title").ifPresent(title -> article.plainHeading(level, title));
                item.text("summary").ifPresent(article::markdown);
                lists.write(
                        item.parts("links", LINK),
                        item.part("footerLink", LINK).stream().toList());
            }
        }
    }

    private static boolean holdsLinks(PageFields item) {
        return item.has("links") || item.has("footerLink");
    }
}
