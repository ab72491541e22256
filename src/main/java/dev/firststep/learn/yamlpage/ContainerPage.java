package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;

/** A page that leads to what stands below it in the table of contents. */
final class ContainerPage implements PageShape {
    private static final List<String> KEYS =
            List.of("uid", "name", "fullName", "children", "langs", "pageType", "metadata", "$schema");
    private static final List<String> CHILD = List.of("uid", "name", "href");

    @Override
    public void write(Mapping root, ArticleWriter article, DiagnosticSink sink) {
        PageFields page = PageFields.of(root, KEYS, sink);
        page.needText("name").ifPresent(name -> article.plainHeading(1, name));
        boolean first = true;
        for (PageFields child : page.parts("children", CHILD)) {
            first &= !item(child, first, article);
        }
    }

    private static boolean item(PageFields child, boolean first, ArticleWriter article) {
        child.needText("name")
                .ifPresent(name ->
                        article.item("-", first, ArticleWriter.link(name.line(), child.text("href")), name.position()));
        return child.has("name");
    }
}
