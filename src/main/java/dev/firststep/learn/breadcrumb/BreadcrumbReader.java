package dev.firststep.learn.breadcrumb;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.toc.Placed;
import dev.firststep.learn.toc.WrittenNode;
import dev.firststep.learn.toc.WrittenToc;
import java.util.List;
import java.util.Optional;

/** Reads crumbs from a file that has the form of a table of contents. */
public final class BreadcrumbReader {
    private final DiagnosticSink sink;

    public BreadcrumbReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** The crumbs that are sound, with those below them. */
    public Breadcrumbs read(WrittenToc toc) {
        return new Breadcrumbs(crumbs(toc.items()));
    }

    private List<Crumb> crumbs(List<WrittenNode> nodes) {
        return nodes.stream().map(this::crumb).flatMap(Optional::stream).toList();
    }

    private Optional<Crumb> crumb(WrittenNode node) {
        List<Crumb> items = crumbs(node.items());
        Optional<Placed> prefix = prefix(node);
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        String address =
                node.topicHref().or(node::href).or(() -> prefix).orElseThrow().text();
        String name = node.name().map(Placed::text).orElseGet(() -> nameless(node));
        return Optional.of(new Crumb(name, prefix.get().text(), address, items, node.position()));
    }

    private Optional<Placed> prefix(WrittenNode node) {
        Optional<Placed> prefix = node.tocHref().or(node::href).or(node::topicHref);
        if (prefix.filter(placed -> isPath(placed.text())).isEmpty()) {
            sink.add(
                    Code.TOC_REFERENCE,
                    prefix.map(Placed::position).orElse(node.position()),
                    prefix.map(placed -> Wording.quoted(placed.text()) + " is not the path of pages of this site")
                            .orElse("a crumb without 'tocHref'"),
                    "write the start of the pages' addresses, such as 'tocHref: /product/'");
            return Optional.empty();
        }
        return prefix;
    }

    private static boolean isPath(String text) {
        return text.startsWith("/") && !text.startsWith("//");
    }

    private String nameless(WrittenNode node) {
        sink.add(Code.KEY_MISSING, node.position(), "a crumb without a name", "add 'name: …'");
        return "";
    }
}
