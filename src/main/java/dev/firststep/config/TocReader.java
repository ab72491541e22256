package dev.firststep.config;

import dev.firststep.config.value.WebAddressReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import dev.firststep.model.address.ArticleAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a locale's {@code toc.yml}. */
final class TocReader {
    /** Deeper than this nobody finds anything, and the page has no room to indent it. */
    static final int MAX_DEPTH = 6;

    private final Expect expect;
    private final WebAddressReader addresses;
    private final LanguageReader languages;
    private final DiagnosticSink sink;

    TocReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.addresses = new WebAddressReader(sink);
        this.languages = new LanguageReader(sink);
        this.sink = sink;
    }

    /** The entries that are sound. */
    List<TocEntry> read(YamlValue root) {
        return entries(expect.items(root, "the table of contents"), 1);
    }

    private List<TocEntry> entries(List<YamlValue> items, int depth) {
        if (depth > MAX_DEPTH && !items.isEmpty()) {
            sink.add(
                    Code.LIMIT_NESTING,
                    items.get(0).position(),
                    "sections nested more than " + MAX_DEPTH + " deep",
                    "move the entries up a level");
            return List.of();
        }
        return items.stream()
                .map(item -> entry(item, depth))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TocEntry> entry(YamlValue item, int depth) {
        return expect.fields(item, "each entry", List.of("title", "article", "link", "items", "lang"))
                .flatMap(fields -> entry(fields, depth));
    }

    private Optional<TocEntry> entry(Fields fields, int depth) {
        Optional<Scalar> title = fields.text("title");
        Optional<Scalar> articleText = fields.text("article");
        Optional<ArticlePath> article = articleText.flatMap(this::article);
        Optional<Target.ToWeb> link = fields.text("link").flatMap(addresses::read);
        List<TocEntry> items = entries(fields.items("items"), depth + 1);
        if (!hasName(fields) || !leadsSomewhere(fields)) {
            return Optional.empty();
        }
        Position position = articleText.map(Scalar::position).orElseGet(fields::position);
        return title.isEmpty() && article.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TocEntry(title.map(Scalar::line), article, link, items, position, languages.read(fields)));
    }

    private boolean hasName(Fields fields) {
        boolean named =
                fields.find("title").isPresent() || fields.find("article").isPresent();
        if (!named) {
            sink.add(
                    Code.KEY_MISSING,
                    fields.position(),
                    "an entry with neither a title nor an article",
                    "add 'article: …', or 'title: …' for a section");
        }
        return named;
    }

    private boolean leadsSomewhere(Fields fields) {
        boolean leads = Stream.of("article", "link", "items")
                .anyMatch(key -> fields.find(key).isPresent());
        if (!leads) {
            sink.add(
                    Code.KEY_MISSING,
                    fields.position(),
                    "a section with neither an article nor items",
                    "add 'article: …' or 'items:', or delete the section");
        }
        return leads;
    }

    private Optional<ArticlePath> article(Scalar text) {
        Optional<ArticlePath> path = ArticleAddress.path(text.value());
        if (path.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(text.value()) + " can't be the path of an article",
                    ArticleAddress.hint(text.value()));
        }
        return path;
    }
}
