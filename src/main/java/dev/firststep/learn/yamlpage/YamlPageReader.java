package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.yamlpage.schema.IdCheck;
import dev.firststep.learn.yamlpage.schema.Schema;
import dev.firststep.learn.yamlpage.schema.SchemaCheck;
import dev.firststep.learn.yamlpage.schema.Schemas;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns typed documents into articles. Safe to share between threads. */
public final class YamlPageReader {
    private static final Set<String> NAVIGATION = Set.of("toc", "tableofcontent", "breadcrumb");

    private final Map<String, PageShape> shapes;

    private final Schemas schemas;

    /** A reader of documents in one language, in which it names the types of links. */
    public YamlPageReader(LocaleTag locale) {
        this(locale, Schemas.NONE);
    }

    /**
     * A reader that knows the types of a repository's own templates as well.
     *
     * @param schemas asked for types that are not built in
     */
    public YamlPageReader(LocaleTag locale, Schemas schemas) {
        this.schemas = schemas;
        LinkTypes types = new LinkTypes(locale);
        this.shapes = Map.of(
                "faq", new FaqPage(),
                "landing", new LandingPage(types),
                "hub", new HubPage(types),
                "landingdata", new LandingDataPage(),
                "referencecontainer", new ContainerPage());
    }

    /**
     * Reads a document. What is wrong with it goes to the sink, and the rest is kept.
     *
     * @param type as {@link PageType} finds it
     * @param root the document's tree
     * @param text the document's text, from which {@code root} was read
     */
    public YamlDocument read(String type, YamlValue root, String text, DiagnosticSink sink) {
        boolean empty = root instanceof Scalar scalar && scalar.isAbsent();
        return readFilled(type, empty ? new Mapping(List.of(), root.position()) : root, text, sink);
    }

    private YamlDocument readFilled(String type, YamlValue root, String text, DiagnosticSink sink) {
        String settled = settled(type, root);
        Optional<Schema> schema = schemas.find(settled);
        PageShape shape = shapes.get(settled.toLowerCase(Locale.ROOT));
        if (shape == null) {
            return bySchema(settled, schema, root, text, sink);
        }
        if (!isMapping(root, sink)) {
            return new YamlDocument.Unbuilt(settled);
        }
        schema.ifPresent(known -> check(root, known, sink));
        return page(settled, shape, (Mapping) root, text, schema.isPresent() ? finding -> {} : sink);
    }

    /** What the repository's own schema says counts, and what is built in stands back. */
    private void check(YamlValue root, Schema schema, DiagnosticSink sink) {
        new SchemaCheck(sink).check(root, schema);
        new IdCheck(schemas.ids(), sink).check(root, schema);
    }

    private YamlDocument bySchema(
            String type, Optional<Schema> schema, YamlValue root, String text, DiagnosticSink sink) {
        boolean data = PageType.isData(type) || NAVIGATION.contains(type.toLowerCase(Locale.ROOT));
        if (schema.isEmpty() && !data) {
            return unknown(type, root, sink);
        }
        if (!isMapping(root, sink)) {
            return new YamlDocument.Unbuilt(type);
        }
        schema.ifPresent(known -> check(root, known, sink));
        return data || schema.orElseThrow().component()
                ? new YamlDocument.Data(type, root)
                : page(type, new SchemaPage(schema.orElseThrow()), (Mapping) root, text, sink);
    }

    private static boolean isMapping(YamlValue root, DiagnosticSink sink) {
        if (!(root instanceof Mapping)) {
            sink.add(
                    Code.VALUE_TYPE,
                    root.position(),
                    "the document is " + root.kind() + ", but must be a set of keys",
                    "start it with 'title: …'");
        }
        return root instanceof Mapping;
    }

    /** The general type {@code YamlDocument} leaves it to a key to say what it is. */
    private static String settled(String type, YamlValue root) {
        return type.equalsIgnoreCase("YamlDocument") && root instanceof Mapping mapping
                ? mapping.find("documentType")
                        .map(Entry::value)
                        .flatMap(YamlPageReader::line)
                        .orElse(type)
                : type;
    }

    private static YamlDocument page(String type, PageShape shape, Mapping root, String text, DiagnosticSink sink) {
        ArticleWriter article = new ArticleWriter(text);
        shape.write(root, article, sink);
        List<Entry> metadata = root.find("metadata")
                .map(Entry::value)
                .filter(value -> isMetadata(value, sink))
                .map(value -> ((Mapping) value).entries())
                .orElse(List.of());
        Optional<String> title = root.find("title").map(Entry::value).flatMap(YamlPageReader::line);
        return new YamlDocument.Page(type, title, metadata, article.markdown(), article.lines());
    }

    private static boolean isMetadata(YamlValue value, DiagnosticSink sink) {
        boolean absent = value instanceof Scalar scalar && scalar.isAbsent();
        if (!absent && !(value instanceof Mapping)) {
            sink.add(
                    Code.VALUE_TYPE,
                    value.position(),
                    "'metadata' is " + value.kind() + ", but must be a set of keys",
                    "write one 'key: value' per line, indented by two spaces");
        }
        return value instanceof Mapping;
    }

    private static Optional<String> line(YamlValue value) {
        return value instanceof Scalar scalar && !scalar.isAbsent()
                ? Optional.of(scalar.line()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static YamlDocument unknown(String type, YamlValue root, DiagnosticSink sink) {
        sink.add(
                Code.PAGE_TYPE_UNKNOWN,
                root.position(),
                "pages of the type " + Wording.quoted(type) + " are not built",
                Wording.choices(type, List.of("FAQ", "Landing", "Hub", "LandingData")));
        return new YamlDocument.Unbuilt(type);
    }
}
