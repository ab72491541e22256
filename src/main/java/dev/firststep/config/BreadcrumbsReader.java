package dev.firststep.config;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a locale's {@code breadcrumbs.yml}. */
final class BreadcrumbsReader {
    private static final List<String> KEYS = List.of("title", "folder", "article", "items", "lang");

    private final Expect expect;
    private final LanguageReader languages;
    private final DiagnosticSink sink;

    BreadcrumbsReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.languages = new LanguageReader(sink);
        this.sink = sink;
    }

    /** The levels that are sound. */
    List<BreadcrumbLevel> read(YamlValue root) {
        return levels(expect.items(root, "the list of breadcrumbs"), 1);
    }

    private List<BreadcrumbLevel> levels(List<YamlValue> items, int depth) {
        if (depth > BreadcrumbLevel.MAX_DEPTH && !items.isEmpty()) {
            sink.add(
                    Code.LIMIT_NESTING,
                    items.get(0).position(),
                    "breadcrumbs nested more than " + BreadcrumbLevel.MAX_DEPTH + " deep",
                    "move them up a level");
            return List.of();
        }
        return items.stream()
                .map(item -> level(item, depth))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<BreadcrumbLevel> level(YamlValue item, int depth) {
        List<String> keys = new ArrayList<>(KEYS);
        if (depth == 1) {
            keys.add("breadcrumb_path");
        }
        return expect.fields(item, "each breadcrumb", keys).flatMap(fields -> level(fields, depth));
    }

    private Optional<BreadcrumbLevel> level(Fields fields, int depth) {
        Optional<String> title = fields.text("title").map(Scalar::line);
        Optional<Scalar> articleText = fields.text("article");
        Optional<ArticlePath> article = articleText.flatMap(this::path);
        Optional<Scalar> folderText = fields.text("folder");
        Optional<ArticlePath> folder = folderText.flatMap(this::path);
        List<BreadcrumbLevel> items = levels(fields.items("items"), depth + 1);
        if (fields.find("title").isEmpty() && fields.find("article").isEmpty()) {
            sink.add(
                    Code.KEY_MISSING,
                    fields.position(),
                    "a breadcrumb with neither a title nor an article",
                    "add 'title: …', or 'article: …' to call it as the article");
        }
        boolean sound = (title.isPresent() || article.isPresent()) && folder.isPresent() == folderText.isPresent();
        return sound
                ? Optional.of(new BreadcrumbLevel(
                        title,
                        folder.orElse(ArticlePath.HOME),
                        article,
                        items,
                        depth == 1 ? fields.text("breadcrumb_path").map(Scalar::line) : Optional.empty(),
                        languages.read(fields),
                        articleText.map(Scalar::position).orElseGet(fields::position)))
                : Optional.empty();
    }

    private Optional<ArticlePath> path(Scalar text) {
        Optional<ArticlePath> path = ArticleAddress.path(text.value());
        if (path.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(text.value()) + " can't be the path of articles",
                    ArticleAddress.hint(text.value()));
        }
        return path;
    }
}
