package dev.firststep.conformance;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.reference.References;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.Resolution;
import dev.firststep.learn.repository.SiteAddresses;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions;
import dev.firststep.markdown.plain.PlainRenderer;
import dev.firststep.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page in Markdown as Learn's engine would write it, with its links resolved. */
final class SpecPage {
    private static final List<String> ADDRESSES = List.of("href", "src", "poster");
    private static final String SOURCE = "sourcefile";

    private final Docset docset;
    private final FileResolver resolver;
    private final DocsetFile page;
    private final DiagnosticSink findings;
    private final SiteAddresses addresses;
    private final References references;
    private final List<DocsetFile> linked = new ArrayList<>();

    SpecPage(Docset docset, FileResolver resolver, References references, DocsetFile page, DiagnosticSink findings) {
        this.references = references;
        this.docset = docset;
        this.resolver = resolver;
        this.page = page;
        this.findings = findings;
        this.addresses = new SiteAddresses(docset.config());
    }

    /** The same page, of which nothing that it includes may come from the originals. */
    SpecPage withoutFallback() {
        return new SpecPage(docset, resolver.withoutFallback(), references, page, findings);
    }

    /** Which versions of the page a range names. */
    interface Ranges {
        List<String> of(String range);
    }

    /** What the engine would say of a page. */
    record Written(String html, Optional<String> title, Optional<String> rawTitle) {}

    DocsetFile file() {
        return page;
    }

    boolean isShownAs(String path) {
        return page.shown().equals(path);
    }

    SourceFile source() {
        return page.files().text(page.stored(), findings).orElseThrow();
    }

    /** Files of other repositories that the page leads to, which are therefore published. */
    List<DocsetFile> linked() {
        return linked;
    }

    /** Renders the page with the versions it has. */
    Written write(Ranges ranges) {
        return titled(document(source().text(), ranges));
    }

    /** Renders a text that stands in the page. */
    String render(String text, Ranges ranges) {
        return document(text, ranges).body().html();
    }

    private Document document(String text, Ranges ranges) {
        DialectOptions options = new DialectOptions(
                DialectOptions.Base.V3, Map.of(), Map.of(), List.of(), true, Optional.of(ranges::of));
        String html = new PlainRenderer(options, inclusions()).render(text, page.path(), findings);
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.getAllElements().forEach(this::resolve);
        document.select("xref").forEach(this::refer);
        document.getAllElements().forEach(SpecPage::withoutPlace);
        return document;
    }

    /** The first heading is the title; it is cut off the page if nothing stands before it. */
    private static Written titled(Document document) {
        Optional<Element> heading =
                document.body().select("h1, h2, h3").stream().findFirst();
        boolean first = heading.isPresent()
                && document.body().equals(heading.get().parent())
                && heading.get().previousElementSibling() == null;
        Optional<String> raw = first ? heading.map(Element::outerHtml) : Optional.empty();
        if (first) {
            heading.orElseThrow().remove();
        }
        return new Written(document.body().html(), heading.map(Element::text), raw);
    }

    private Inclusions inclusions() {
        return (path, from) -> docset.find(from)
                .or(() -> docset.findDeleted(from))
                .flatMap(file -> resolver.inclusion(path, file))
                .flatMap(file -> file.files()
                        .text(file.stored(), findings)
                        .map(source -> new Inclusions.Included(file.path(), file.path(), source.text())));
    }

    private void resolve(Element element) {
        for (String name : ADDRESSES) {
            if (element.hasAttr(name) && !element.tagName().equals("xref")) {
                boolean markdown = element.hasAttr(SOURCE);
                DocsetFile from = fileOf(element);
                String address = address(asWritten(element.attr(name), from), from);
                element.attr(name, markdown ? address.replace("~", "%7E") : address);
            }
        }
    }

    /** A cross-reference is a link with the name of its target, or stays the text it was. */
    private void refer(Element xref) {
        UrlText uid = UrlText.of(UrlText.unescape(xref.attr("href")));
        Optional<String> view = Arrays.stream(uid.query().replace("?", "").split("&", -1))
                .filter(part -> part.startsWith("view="))
                .map(part -> part.substring("view=".length()))
                .findFirst();
        Optional<References.Owner> owner = references.find(uid.path(), view);
        Element link = new Element(owner.isPresent() ? "a" : "span");
        owner.ifPresent(found -> link.attr(
                "href",
                relative(
                        addresses.url(found.file()), view.map(v -> "?view=" + v).orElse(""), uid.fragment())));
        link.text(owner.map(References.Owner::name).orElse(xref.attr("data-raw-source")));
        xref.replaceWith(link);
    }

    /** The plain profile writes the paths of included files as seen from the page; here they are turned back. */
    private String asWritten(String href, DocsetFile from) {
        boolean turned = !from.equals(page)
                && LinkType.of(href) == LinkType.RELATIVE_PATH
                && !href.startsWith("~")
                && !href.startsWith("%7E");
        UrlText url = UrlText.of(href);
        return turned && !url.path().isEmpty()
                ? RepositoryPath.relative(from.path(), RepositoryPath.resolve(page.folder(), url.path()))
                        + url.query()
                        + url.fragment()
                : href;
    }

    /** Elements say which file they come from; raw HTML comes from that of what stands around it. */
    private DocsetFile fileOf(Element element) {
        Optional<String> path = Stream.concat(Stream.of(element), element.parents().stream())
                .filter(at -> at.hasAttr(SOURCE))
                .map(at -> at.attr(SOURCE))
                .findFirst();
        return path.flatMap(file -> docset.find(file).or(() -> docset.findDeleted(file)))
                .orElse(page);
    }

    private static void withoutPlace(Element element) {
        element.removeAttr(SOURCE).removeAttr("sourcestartlinenumber");
    }

    /** An address as the engine writes it. */
    String address(String written, DocsetFile from) {
        Resolution resolution = resolver.link(written, from);
        LinkFindings.of(resolution, written, Position.of(from.path())).ifPresent(findings::add);
        if (resolution instanceof Resolution.Found found) {
            if (found.file().origin() == DocsetFile.Origin.DEPENDENCY) {
                linked.add(found.file());
            }
            return found.file().path().equals(from.path()) && from.equals(page)
                    ? UrlText.merge(UrlText.relative(ownUrl(), ownUrl()), found.query(), found.fragment())
                    : relative(addresses.url(found.file()), found.query(), found.fragment());
        }
        if (resolution instanceof Resolution.Redirected redirected) {
            String url = addresses.url(redirected.path(), FileKind.MARKDOWN_PAGE, false);
            return relative(url, redirected.query(), redirected.fragment());
        }
        if (resolution instanceof Resolution.SelfBookmark self) {
            return self.query() + self.fragment();
        }
        if (resolution instanceof Resolution.Absolute absolute) {
            return absolute.url();
        }
        return resolution instanceof Resolution.LocalFile ? "" : written.strip();
    }

    private String ownUrl() {
        return addresses.url(page);
    }

    private String relative(String url, String query, String fragment) {
        return UrlText.relative(ownUrl(), UrlText.merge(url, query, fragment));
    }
}
