package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;

/** A landing page: each card a section, each list of links under the name of its type. */
final class LandingPage implements PageShape {
    private static final List<String> KEYS =
            List.of("title", "summary", "landingContent", "metadata", "$schema", "brand");
    private static final List<String> CARD = List.of("title", "summary", "linkLists");
    private static final List<String> LIST = List.of("linkListType", "links");

    private final LinkTypes types;

    LandingPage(LinkTypes types) {
        this.types = types;
    }

    @Override
    public void write(Mapping root, ArticleWriter article, DiagnosticSink sink) {
        PageFields page = PageFields.of(root, KEYS, sink);
        LinkLists lists = new LinkLists(types, article, sink);
        page.needText("title").ifPresent(title -> article.plainHeading(1, title));
        page.text("summary").ifPresent(article::markdown);
        for (PageFields card : page.parts("landingContent", CARD)) {
            card.needText("title").ifPresent(title -> article.plainHeading(2, title));
            card.text("summary").ifPresent(article::markdown);
            for (PageFields list : card.parts("linkLists", LIST)) {
                list.needText("linkListType")
                        .ifPresent(type -> article.heading(3, PlainText.escaped(lists.label(type)), type.position()));
                lists.write(list, "links");
            }
        }
    }
}
