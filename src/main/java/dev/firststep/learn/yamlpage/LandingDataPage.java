package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;
import java.util.Optional;

/** A landing page as it was written until 2019: an abstract, then sections of paragraphs and lists, with HTML in them. */
final class LandingDataPage implements PageShape {
    private static final List<String> KEYS =
            List.of("title", "metadata", "abstract", "sections", "documentType", "$schema");
    private static final List<String> ABSTRACT = List.of("description", "aside", "menu", "image", "title");
    private static final List<String> ASIDE = List.of("image", "title", "href", "width", "text", "html", "innerHtml");
    private static final List<String> SECTION = List.of("title", "items", "type", "text", "children");
    private static final List<String> BLOCK =
            List.of("type", "text", "items", "style", "className", "columns", "rows", "title");
    private static final List<String> ITEM =
            List.of("title", "text", "href", "html", "image", "style", "content", "className");

    @Override
    public void write(Mapping root, ArticleWriter article, DiagnosticSink sink) {
        PageFields page = PageFields.of(root, KEYS, sink);
        page.needText("title").ifPresent(title -> article.plainHeading(1, title));
        page.part("abstract", ABSTRACT).ifPresent(part -> opening(part, article));
        for (PageFields section : page.parts("sections", SECTION)) {
            section.text("title").ifPresent(title -> article.plainHeading(2, title));
            section.text("text").ifPresent(article::markdown);
            section.parts("items", BLOCK).forEach(block -> block(block, article));
        }
    }

    private static void opening(PageFields part, ArticleWriter article) {
        part.text("description").ifPresent(article::markdown);
        part.part("menu", List.of("title", "items")).ifPresent(menu -> list(menu, "-", article));
        part.part("aside", ASIDE).ifPresent(aside -> {
            aside.text("title")
                    .ifPresent(title -> article.item(
                            "-", true, ArticleWriter.link(title.line(), aside.text("href")), title.position()));
            aside.text("text")
                    .or(() -> aside.text("html"))
                    .or(() -> aside.text("innerHtml"))
                    .ifPresent(article::markdown);
        });
    }

    private static void block(PageFields block, ArticleWriter article) {
        block.text("title").ifPresent(title -> article.plainHeading(3, title));
        block.text("text").ifPresent(article::markdown);
        boolean ordered =
                block.text("style").map(style -> style.line().equals("ordered")).orElse(false);
        list(block, ordered ? "1." : "-", article);
    }

    private static void list(PageFields block, String marker, ArticleWriter article) {
        boolean first = true;
        for (PageFields item : block.parts("items", ITEM)) {
            Optional<Scalar> words =
                    item.text("title").or(() -> item.text("text")).or(() -> item.text("href"));
            if (words.isPresent()) {
                article.item(
                        marker,
                        first,
                        words(words.get(), item.text("href")),
                        words.get().position());
                first = false;
            }
            boolean titled = item.text("title").isPresent();
            Optional<Scalar> more = item.text("html")
                    .or(() -> item.text("content"))
                    .or(() -> titled ? item.text("text") : Optional.empty());
            if (more.isPresent()) {
                article.markdown(more.get());
                first = true;
            }
        }
    }

    /** Words that link are plain; others may hold HTML. */
    private static String words(Scalar words, Optional<Scalar> href) {
        return href.isPresent() ? ArticleWriter.link(words.line(), href) : words.line();
    }
}
