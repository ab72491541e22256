package dev.firststep.conformance;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.address.WebHost;
import dev.firststep.learn.reference.References;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.FileResolver;
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
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The tables of contents of a docset, as Learn's engine writes them. */
final class SpecToc implements TocPages {
    private final Docset docset;
    private final SpecVersions versions;
    private final SiteAddresses addresses;
    private final References references;
    private final TocMap map;

    SpecToc(Docset docset, FileResolver resolver, SpecVersions versions, DiagnosticSink findings) {
        this.docset = docset;
        this.versions = versions;
        this.addresses = new SiteAddresses(docset.config());
        this.references = new References(versions.rules(docset).rules()::newestFirst);
        docset.files().values().stream().filter(file -> file.kind().isPage()).forEach(this::own);
        docset.fallbackFiles().values().stream()
                .filter(file -> file.kind().isPage())
                .forEach(this::own);
        this.map = TocMap.of(DocsetTargets.tocs(docset), new DocsetTargets(docset, resolver, this, findings), findings);
    }

    private void own(DocsetFile file) {
        var metadata = versions.metadata(docset, file);
        metadata.text("uid")
                .ifPresent(uid -> references.add(
                        uid,
                        new References.Owner(file, metadata.text("title").orElse(uid), versions.of(docset, file))));
    }

    References references() {
        return references;
    }

    @Override
    public List<String> monikers(DocsetFile page) {
        return List.copyOf(versions.of(docset, page).names());
    }

    @Override
    public Optional<Owner> owner(String uid) {
        return references
                .find(uid, Optional.empty())
                .map(owner -> new Owner(owner.file().path(), Optional.of(owner.name())));
    }

    SortedMap<String, Toc> tocs() {
        return map.tocs();
    }

    /** The way from a page to the table that stands beside it. */
    Optional<String> beside(DocsetFile page) {
        return map.nearest(page.path())
                .flatMap(toc -> docset.find(toc.file().path()))
                .map(file -> UrlText.relative(addresses.url(page), addresses.url(file)));
    }

    /** A table as the engine writes it. */
    Map<String, @Nullable Object> json(DocsetFile file, Toc toc) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        versions.metadata(docset, file)
                .entries()
                .values()
                .forEach(entry -> metadata.put(entry.key(), SpecJson.plain(entry.value())));
        List<String> monikers = List.copyOf(versions.of(docset, file).names());
        metadata.remove("monikerRange");
        if (!monikers.isEmpty()) {
            metadata.put("monikers", monikers);
        }
        json.put("metadata", metadata);
        json.put("items", items(toc.items(), addresses.url(file)));
        return json;
    }

    private List<@Nullable Object> items(List<TocNode> nodes, String from) {
        List<@Nullable Object> items = new ArrayList<>();
        nodes.forEach(node -> items.add(item(node, from)));
        return items;
    }

    private Map<String, @Nullable Object> item(TocNode node, String from) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        node.name().ifPresent(name -> item.put("name", name));
        node.displayName().ifPresent(name -> item.put("displayName", name));
        node.uid().ifPresent(uid -> item.put("uid", uid));
        href(node.destination(), from).ifPresent(href -> item.put("href", href));
        node.homepage().flatMap(home -> href(home, from)).ifPresent(href -> item.put("homepage", href));
        if (node.expanded()) {
            item.put("expanded", "true");
        }
        if (node.maintainContext()) {
            item.put("maintainContext", "true");
        }
        if (!node.monikers().isEmpty()) {
            item.put("monikers", node.monikers());
        }
        if (!node.items().isEmpty()) {
            item.put("items", items(node.items(), from));
        }
        return item;
    }

    private Optional<String> href(Destination destination, String from) {
        if (destination instanceof Destination.ToPage page) {
            return Optional.of(relative(from, page.path(), page.suffix()));
        }
        if (destination instanceof Destination.ToFile file) {
            return Optional.of(relative(from, file.path(), file.suffix()));
        }
        if (destination instanceof Destination.ToRedirect redirect) {
            String url = addresses.url(redirect.path(), FileKind.MARKDOWN_PAGE, false);
            return Optional.of(UrlText.relative(from, url + redirect.suffix()));
        }
        if (destination instanceof Destination.ToAddress to) {
            return Optional.of(
                    docset.config().removeHostName()
                            ? WebHost.remove(to.address(), docset.config().hostName(), false)
                            : to.address());
        }
        return destination instanceof Destination.Dead dead ? Optional.of(dead.written()) : Optional.empty();
    }

    private String relative(String from, String path, String suffix) {
        String url = docset.find(path).map(addresses::url).orElse(path);
        return UrlText.relative(from, url + suffix);
    }
}
