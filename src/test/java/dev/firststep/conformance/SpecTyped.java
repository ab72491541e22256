package dev.firststep.conformance;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.Settings;
import dev.firststep.learn.yamlpage.ParagraphText;
import dev.firststep.learn.yamlpage.YamlPageReader;
import dev.firststep.learn.yamlpage.schema.Schema;
import dev.firststep.learn.yamlpage.schema.Schemas;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A typed document as Learn's engine writes it: its own tree, with the texts rendered that its schema calls text. */
final class SpecTyped {
    private final SpecPage page;
    private final SpecPage.Ranges ranges;

    private SpecTyped(SpecPage page, SpecPage.Ranges ranges) {
        this.page = page;
        this.ranges = ranges;
    }

    /** The tree; empty for a document without a type, and for one that can't be read, which others report. */
    static Map<String, @Nullable Object> of(
            Docset docset, DocsetFile file, SpecPage page, SpecPage.Ranges ranges, DiagnosticSink findings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Optional<String> type = PageType.of(file);
        Optional<YamlValue> root = Settings.value(file.files(), file.stored(), finding -> {});
        if (type.isEmpty() || root.isEmpty()) {
            return json;
        }
        Schemas schemas = Schemas.of(docset);
        new YamlPageReader(new LocaleTag("en"), schemas)
                .read(type.get(), root.get(), page.source().text(), findings);
        Schema schema = schemas.find(type.get()).orElse(Schema.ANY);
        SpecPage including = schema.fallback() ? page : page.withoutFallback();
        if (new SpecTyped(including, ranges).value(root.get(), schema) instanceof Map<?, ?> keys) {
            keys.forEach((key, value) -> json.put(key.toString(), value));
        }
        return json;
    }

    private @Nullable Object value(YamlValue value, Schema written) {
        Schema schema = written.settled(value);
        if (value instanceof Mapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (Entry entry : mapping.entries()) {
                map.put(entry.key(), value(entry.value(), schema.property(entry.key())));
            }
            return map;
        }
        if (value instanceof Sequence list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(value(item, schema.items().orElse(Schema.ANY))));
            return items;
        }
        Scalar scalar = (Scalar) value;
        return scalar.isAbsent() ? null : text(scalar.value(), schema);
    }

    private String text(String text, Schema schema) {
        return switch (schema.content()) {
            case MARKDOWN -> page.render(text, ranges);
            case INLINE_MARKDOWN -> inline(page.render(ParagraphText.of(text), ranges));
            case HREF -> page.address(text, page.file());
            default -> text;
        };
    }

    /** The engine writes the paragraphs of an inline text one after the other, without anything between them. */
    private static String inline(String html) {
        return html.replaceAll("</?p>\n*", "").strip();
    }
}
