package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns typed documents into articles. Safe to share between threads. */
public final class YamlPageReader {
    private static final Set<String> DATA = Set.of(
            "contextobject", "zonepivotgroups", "achievements", "profilelist", "toc", "tableofcontent", "breadcrumb");

    private final Map<String, PageShape> shapes;

    /** A reader of documents in one language, in which it names the types of links. */
    public YamlPageReader(LocaleTag locale) {
        LinkTypes types = new LinkTypes(locale);
        this.shapes = Map.of(
                "faq", new FaqPage(),
                "landing", new LandingPage(types),
                "hub", new HubPage(types),
                "landingdata", new LandingDataPage());
    }

    /**
     * Reads a document. What is wrong with it goes to the sink, and the rest is kept.
     *
     * @param type as {@link dev.firststep.learn.repository.PageType} finds it
     * @param root the document's tree
     * @param text the document's text, from which {@code root} was read
     */
    public YamlDocument read(String type, YamlValue root, String text, DiagnosticSink sink) {
        String settled = settled(type, root);
        PageShape shape = shapes.get(settled.toLowerCase(Locale.ROOT));
        if (shape == null) {
            return withoutShape(settled, root, sink);
        }
        if (!(root instanceof Mapping mapping)) {
            sink.add(
                    Code.VALUE_TYPE,
                    root.position(),
                    "the document is " + root.kind() + ", but must be a set of keys",
                    "start it with 'title: …'");
            return new YamlDocument.Unbuilt(settled);
        }
        return page(settled, shape, mapping, text, sink);
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

    private YamlDocument withoutShape(String type, YamlValue root, DiagnosticSink sink) {
        if (DATA.contains(type.toLowerCase(Locale.ROOT))) {
            return new YamlDocument.Data(type, root);
        }
        sink.add(
                Code.PAGE_TYPE_UNKNOWN,
                root.position(),
                "pages of the type " + Wording.quoted(type) + " are not built",
                Wording.choices(type, List.of("FAQ", "Landing", "Hub", "LandingData")));
        return new YamlDocument.Unbuilt(type);
    }
}
