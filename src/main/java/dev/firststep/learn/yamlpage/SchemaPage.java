package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.yamlpage.schema.Content;
import dev.firststep.learn.yamlpage.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A page of a type that only the repository's schema knows: the values that the schema calls text, in the order of the
 * document, each part under its title; addresses as links. How Learn's own template would arrange them is not known.
 */
final class SchemaPage implements PageShape {
    private static final List<String> TITLES = List.of("title", "name");
    private static final List<String> WORDS = List.of("text", "title", "name");

    private final Schema schema;

    SchemaPage(Schema schema) {
        this.schema = schema;
    }

    @Override
    public void write(Mapping root, ArticleWriter article, DiagnosticSink sink) {
        part(root, schema, 1, article);
    }

    private static void part(Mapping part, Schema schema, int level, ArticleWriter article) {
        Optional<Scalar> address = part.entries().stream()
                .filter(entry -> settled(schema, entry).content() == Content.HREF)
                .flatMap(entry -> scalar(entry.value()).stream())
                .findFirst();
        Optional<Scalar> words = first(part, WORDS);
        boolean link = level > 1 && address.isPresent();
        if (link) {
            article.item(
                    "-",
                    true,
                    ArticleWriter.link(words.or(() -> address).orElseThrow().line(), address),
                    part.position());
        } else {
            first(part, TITLES).ifPresent(title -> article.plainHeading(level, title));
        }
        for (Entry entry : part.entries()) {
            if (!entry.key().equals("metadata") && !TITLES.contains(entry.key())) {
                value(entry.value(), settled(schema, entry), level + 1, article);
            }
        }
    }

    private static Schema settled(Schema schema, Entry entry) {
        return schema.property(entry.key()).settled(entry.value());
    }

    /** Depth is limited by the parser that made the tree. */
    private static void value(YamlValue value, Schema written, int level, ArticleWriter article) {
        Schema schema = written.settled(value);
        if (value instanceof Mapping mapping) {
            part(mapping, schema, level, article);
        } else if (value instanceof Sequence list) {
            list.items().forEach(item -> value(item, schema.items().orElse(Schema.ANY), level, article));
        } else if (schema.content() == Content.INLINE_MARKDOWN) {
            scalar(value).ifPresent(article::paragraphs);
        } else if (schema.content().isText()) {
            scalar(value).ifPresent(article::markdown);
        }
    }

    private static Optional<Scalar> first(Mapping part, List<String> keys) {
        return keys.stream()
                .flatMap(key -> part.find(key).stream())
                .flatMap(entry -> scalar(entry.value()).stream())
                .findFirst();
    }

    private static Optional<Scalar> scalar(YamlValue value) {
        return value instanceof Scalar scalar
                        && !scalar.isAbsent()
                        && !scalar.value().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }
}
