package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.ForeignKeys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tree of a YAML or JSON table of contents: a list of entries, or keys of which {@code items} is that list. */
final class TocTree {
    private static final List<String> KEYS = List.of(
            "name",
            "href",
            "topicHref",
            "tocHref",
            "uid",
            "displayName",
            "items",
            "expanded",
            "homepage",
            "maintainContext",
            "monikers",
            "landingPageType",
            "children");

    private final DiagnosticSink sink;

    TocTree(DiagnosticSink sink) {
        this.sink = sink;
    }

    WrittenToc read(YamlValue root) {
        if (root instanceof Mapping mapping) {
            return new WrittenToc(items(mapping), metadata(mapping));
        }
        return isAbsent(root) ? WrittenToc.EMPTY : new WrittenToc(nodes(root, "the table of contents"), List.of());
    }

    private List<Entry> metadata(Mapping mapping) {
        return mapping.find("metadata")
                .map(Entry::value)
                .filter(value -> !isAbsent(value))
                .filter(value -> isA(value, Mapping.class, "'metadata'", "a set of keys"))
                .map(value -> ((Mapping) value).entries())
                .orElse(List.of());
    }

    private List<WrittenNode> items(Mapping mapping) {
        return mapping.find("items")
                .map(Entry::value)
                .filter(value -> !isAbsent(value))
                .map(value -> nodes(value, "'items'"))
                .orElse(List.of());
    }

    private List<WrittenNode> nodes(YamlValue list, String subject) {
        if (!isA(list, Sequence.class, subject, "a list")) {
            return List.of();
        }
        return ((Sequence) list)
                .items().stream()
                        .filter(item -> isA(item, Mapping.class, "each entry", "a set of keys"))
                        .map(item -> node((Mapping) item))
                        .toList();
    }

    /** Depth is limited by the parser that made the tree. */
    private WrittenNode node(Mapping mapping) {
        ForeignKeys.report(mapping, KEYS, sink);
        return new WrittenNode(
                text(mapping, "name"),
                text(mapping, "href"),
                text(mapping, "topicHref"),
                text(mapping, "tocHref"),
                text(mapping, "uid"),
                text(mapping, "displayName").map(Placed::text),
                flag(mapping, "expanded"),
                flag(mapping, "maintainContext"),
                items(mapping),
                joining(mapping),
                mapping.position(),
                mapping.find("name").map(name -> name.value().position()).orElse(mapping.position()));
    }

    private Joining joining(Mapping mapping) {
        List<Placed> children = mapping.find("children").map(Entry::value).stream()
                .flatMap(value -> value instanceof Sequence list ? list.items().stream() : Stream.of(value))
                .flatMap(value -> text("children", value).stream())
                .toList();
        return new Joining(text(mapping, "landingPageType").flatMap(this::landing), children);
    }

    private Optional<Joining.Landing> landing(Placed written) {
        Optional<Joining.Landing> landing = Joining.Landing.of(written.text());
        if (landing.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    written.position(),
                    Wording.quoted(written.text()) + " is no type of landing page",
                    "write Root or Service");
        }
        return landing;
    }

    private Optional<Placed> text(Mapping mapping, String key) {
        return mapping.find(key).map(Entry::value).flatMap(value -> text(key, value));
    }

    private Optional<Placed> text(String key, YamlValue written) {
        return Optional.of(written)
                .filter(value -> !isAbsent(value))
                .filter(value -> isA(value, Scalar.class, Wording.quoted(key), "text"))
                .map(value -> new Placed(((Scalar) value).line(), value.position()))
                .filter(placed -> !placed.text().isEmpty());
    }

    private boolean flag(Mapping mapping, String key) {
        return text(mapping, key).map(this::isTrue).orElse(false);
    }

    private boolean isTrue(Placed value) {
        boolean known = value.text().equalsIgnoreCase("true") || value.text().equalsIgnoreCase("false");
        if (!known) {
            sink.add(
                    Code.VALUE_INVALID,
                    value.position(),
                    Wording.quoted(value.text()) + " is neither true nor false",
                    "write true or false");
        }
        return value.text().equalsIgnoreCase("true");
    }

    private boolean isA(YamlValue value, Class<? extends YamlValue> wanted, String subject, String named) {
        if (!wanted.isInstance(value)) {
            sink.add(
                    Code.VALUE_TYPE,
                    value.position(),
                    subject + (isAbsent(value) ? " is empty" : " is " + value.kind()) + ", but must be " + named,
                    named.equals("text")
                            ? "write the text after the colon, in quotes if it holds a colon"
                            : "write one entry per item: '- name: …' and below it 'href: …'");
        }
        return wanted.isInstance(value);
    }

    private static boolean isAbsent(YamlValue value) {
        return value instanceof Scalar scalar && scalar.isAbsent();
    }
}
