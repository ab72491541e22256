package dev.firststep.conformance;

import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.MonikerDefinition;
import dev.firststep.learn.moniker.MonikerDefinitionReader;
import dev.firststep.learn.moniker.MonikerMetadata;
import dev.firststep.learn.moniker.MonikerRules;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.Settings;
import dev.firststep.learn.repository.SiteAddresses;
import dev.firststep.learn.toc.Destination;
import dev.firststep.learn.toc.DocsetTargets;
import dev.firststep.learn.toc.Toc;
import dev.firststep.learn.toc.TocMap;
import dev.firststep.learn.toc.TocNode;
import dev.firststep.learn.toc.TocPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What DocFX would write of the tables of contents of a docset, by the paths of its outputs relative to the docset. */
final class TocOutputs {
    private final Docset docset;
    private final SiteAddresses addresses;
    private final TocMap map;

    TocOutputs(Docset docset, Predicate<String> redirected, DiagnosticSink findings) {
        this.docset = docset;
        this.addresses = new SiteAddresses(docset.config());
        FileResolver resolver = new FileResolver(docset, redirected);
        DocsetTargets targets = new DocsetTargets(docset, resolver, new Headers(docset), findings);
        this.map = TocMap.of(DocsetTargets.tocs(docset), targets, findings);
    }

    /** Each {@code toc.json}. */
    Map<String, Object> tocs() {
        Map<String, Object> outputs = new TreeMap<>();
        map.tocs().forEach((path, toc) -> outputs.put(addresses.sitePath(path, FileKind.TOC, false), json(toc)));
        return outputs;
    }

    /** The way from a page to the table beside it. */
    Optional<String> tocRel(DocsetFile page) {
        Optional<String> written = Headers.value(page, "_tocRel").map(TocOutputs::text);
        return written.or(() -> map.nearest(page.path())
                .map(toc -> UrlText.relative(addresses.url(page), url(toc.file().path()))));
    }

    private String url(String path) {
        return docset.find(path).map(addresses::url).orElse("/" + path);
    }

    private Object json(Toc toc) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("items", items(toc.items(), url(toc.file().path())));
        Map<String, Object> metadata = new LinkedHashMap<>();
        toc.metadata().forEach(entry -> metadata.put(entry.key(), text(entry.value())));
        root.put("metadata", metadata);
        root.put("_path", addresses.sitePath(toc.file().path(), FileKind.TOC, false));
        return root;
    }

    private List<Object> items(List<TocNode> nodes, String from) {
        List<Object> items = new ArrayList<>();
        nodes.forEach(node -> items.add(item(node, from)));
        return items;
    }

    private Map<String, Object> item(TocNode node, String from) {
        Map<String, Object> item = new LinkedHashMap<>();
        node.name().ifPresent(name -> item.put("name", name));
        put(item, "href", href(node.destination(), from));
        node.homepage().ifPresent(home -> put(item, "homepage", href(home, from)));
        node.uid().ifPresent(uid -> item.put("uid", uid));
        node.displayName().ifPresent(words -> item.put("displayName", words));
        if (node.expanded()) {
            item.put("expanded", true);
        }
        if (node.maintainContext()) {
            item.put("maintainContext", true);
        }
        if (!node.monikers().isEmpty()) {
            item.put("monikers", node.monikers());
        }
        if (!node.items().isEmpty()) {
            item.put("items", items(node.items(), from));
        }
        return item;
    }

    private static void put(Map<String, Object> item, String key, @Nullable String value) {
        if (value != null) {
            item.put(key, value);
        }
    }

    private @Nullable String href(Destination destination, String from) {
        if (destination instanceof Destination.ToPage page) {
            return relative(from, page.path(), page.suffix());
        }
        if (destination instanceof Destination.ToFile file) {
            return relative(from, file.path(), file.suffix());
        }
        if (destination instanceof Destination.ToRedirect redirect) {
            String url = addresses.url(redirect.path(), FileKind.MARKDOWN_PAGE, false);
            return UrlText.relative(from, url) + redirect.suffix();
        }
        if (destination instanceof Destination.ToAddress to) {
            return to.address();
        }
        return destination instanceof Destination.Dead dead ? dead.written() : null;
    }

    private String relative(String from, String path, String suffix) {
        return UrlText.relative(from, url(path)) + suffix;
    }

    private static String text(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar ? scalar.value() : value.kind();
    }

    /** What the headers of pages say, read anew each time: cases are small. */
    private static final class Headers implements TocPages {
        private final Docset docset;
        private final MonikerRules rules;

        Headers(Docset docset) {
            this.docset = docset;
            this.rules = new MonikerRules(definition(docset));
        }

        private static MonikerDefinition definition(Docset docset) {
            MonikerDefinitionReader reader = new MonikerDefinitionReader(finding -> {});
            YamlValue.Mapping config = docset.config().settings().mapping();
            return config.find("monikerDefinition")
                    .map(YamlValue.Entry::value)
                    .filter(YamlValue.Scalar.class::isInstance)
                    .flatMap(path -> docset.find(text(path)))
                    .flatMap(file -> Settings.value(file.files(), file.stored(), finding -> {}))
                    .map(reader::read)
                    .orElseGet(() -> MonikerDefinition.of(List.of()));
        }

        @Override
        public List<String> monikers(DocsetFile page) {
            Optional<MonikerText> range = docset.config()
                    .rangeOf(page.path())
                    .map(text -> new MonikerText(text.text(), text.position()));
            FileMonikers monikers = rules.file(
                    range, MonikerMetadata.of(key -> value(page, key)), page.kind() == FileKind.MARKDOWN_PAGE, f -> {});
            return List.copyOf(monikers.monikers().names());
        }

        @Override
        public Optional<Owner> owner(String uid) {
            return docset.files().values().stream()
                    .filter(file -> file.kind().isPage())
                    .filter(file -> value(file, "uid").map(TocOutputs::text).equals(Optional.of(uid)))
                    .findFirst()
                    .map(file -> new Owner(file.path(), title(file)));
        }

        private static Optional<String> title(DocsetFile file) {
            return value(file, "title").or(() -> value(file, "name")).map(TocOutputs::text);
        }

        static Optional<YamlValue> value(DocsetFile file, String key) {
            String text = file.files().text(file.stored(), finding -> {}).orElseThrow().text();
            String header = RepositoryPath.ending(file.path()).equalsIgnoreCase(".md") ? header(text) : text;
            return Settings.value(YamlText.ofFile(file.shown(), header), file.kind() == FileKind.JSON_PAGE ? "a.json" : "a.yml", f -> {})
                    .filter(YamlValue.Mapping.class::isInstance)
                    .flatMap(root -> ((YamlValue.Mapping) root).find(key))
                    .map(YamlValue.Entry::value);
        }

        private static String header(String text) {
            int end = text.indexOf("\n---", 3);
            return text.startsWith("---\n") && end > 0 ? text.substring(4, end) : "";
        }
    }
}
