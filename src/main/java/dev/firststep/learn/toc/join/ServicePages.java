package dev.firststep.learn.toc.join;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.SiteAddresses;
import dev.firststep.learn.toc.HrefKind;
import dev.firststep.learn.toc.Joining.Landing;
import dev.firststep.learn.toc.Placed;
import dev.firststep.learn.toc.WrittenNode;
import dev.firststep.learn.toc.WrittenToc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the pages of entries that ask for one, and leads the entries there. */
final class ServicePages {
    private final Docset docset;
    private final JoinRule rule;
    private final String reference;
    private final SortedMap<String, WrittenToc> parts;
    private final DiagnosticSink sink;
    private final SiteAddresses addresses;
    private final Map<String, String> pathByUrl = new HashMap<>();
    private final SortedMap<String, ServicePage> pages = new TreeMap<>();

    /**
     * The pages of one joined table.
     *
     * @param reference the path of the table that the joined one takes the place of
     * @param parts tables that entries may lead to the folders of
     */
    ServicePages(
            Docset docset, JoinRule rule, String reference, SortedMap<String, WrittenToc> parts, DiagnosticSink sink) {
        this.docset = docset;
        this.rule = rule;
        this.reference = reference;
        this.parts = parts;
        this.sink = sink;
        this.addresses = new SiteAddresses(docset.config());
        for (DocsetFile file : docset.files().values()) {
            if (file.kind().isPage()) {
                pathByUrl.putIfAbsent(addresses.url(file), file.path());
            }
        }
    }

    /** The pages made so far, by their path. */
    SortedMap<String, ServicePage> pages() {
        return Collections.unmodifiableSortedMap(pages);
    }

    /** The entries of the joined table, those with a page of their own leading there. */
    List<WrittenNode> led(List<WrittenNode> nodes) {
        String folder = rule.output().orElseGet(() -> RepositoryPath.parent(reference));
        return nodes.stream().map(node -> led(node, folder)).toList();
    }

    private WrittenNode led(WrittenNode node, String folder) {
        if (node.name().isEmpty()) {
            return node;
        }
        WrittenNode with = node.href().isEmpty() ? withPage(node, folder) : node;
        WrittenNode settled = with.href().isPresent() ? with.leadingTo(with.href(), Optional.empty()) : with;
        String below = below(node, folder);
        return settled.withItems(
                settled.items().stream().map(item -> led(item, below)).toList());
    }

    private WrittenNode withPage(WrittenNode node, String folder) {
        Optional<String> path = node.joining().landing().map(landing -> path(node, landing, folder));
        return path.filter(this::isInScope)
                .map(page -> node.leadingTo(Optional.of(leadingTo(page(node, page, folder), node)), node.uid()))
                .orElse(node);
    }

    private boolean isInScope(String path) {
        return !RepositoryPath.leaves(path) && docset.config().groupOf(path).isPresent();
    }

    private Placed leadingTo(String page, WrittenNode node) {
        return new Placed(RepositoryPath.relative(reference, page), node.namePlace());
    }

    /** Makes the page, or finds the one that has its address. */
    private String page(WrittenNode node, String path, String folder) {
        String url = addresses.url(path, FileKind.YAML_PAGE, false);
        Optional<String> other = Optional.ofNullable(pathByUrl.get(url));
        if (other.isPresent()) {
            sink.add(
                    Code.PATH_DUPLICATE,
                    node.position(),
                    "the page made for this entry has the address of " + Wording.quoted(other.get()),
                    "add 'href: …' to the entry, or rename one of them");
            return other.get();
        }
        pathByUrl.put(url, path);
        pages.put(path, listing(node, path, below(node, folder)));
        return path;
    }

    private ServicePage listing(WrittenNode node, String path, String below) {
        List<ServicePage.Child> children = new ArrayList<>();
        node.items().forEach(item -> children.add(child(item, path, below)));
        return new ServicePage(name(node), node.joining().landing().orElseThrow(), children, rule.languages());
    }

    private ServicePage.Child child(WrittenNode item, String page, String below) {
        Optional<Landing> landing = item.joining().landing();
        if (item.href().isEmpty()) {
            return landing.isPresent()
                    ? leading(item, RepositoryPath.relative(page, path(item, landing.get(), below)))
                    : named(item, item.uid().map(Placed::text).or(() -> firstUid(item.items())));
        }
        Placed href = item.href().get();
        if (HrefKind.of(href.text()).includes()) {
            return named(item, landing.isPresent() ? Optional.empty() : uidOfPart(href));
        }
        return leading(item, SplitToc.moved(href, reference, page).text());
    }

    private static ServicePage.Child leading(WrittenNode item, String href) {
        return new ServicePage.Child(name(item), Optional.of(href), Optional.empty());
    }

    private static ServicePage.Child named(WrittenNode item, Optional<String> uid) {
        return new ServicePage.Child(name(item), Optional.empty(), uid);
    }

    private Optional<String> uidOfPart(Placed folder) {
        String path = RepositoryPath.resolve(
                RepositoryPath.parent(reference), UrlText.unescape(HrefKind.path(folder.text())));
        return Optional.ofNullable(parts.get(path + "toc.yml")).flatMap(part -> firstUid(part.items()));
    }

    /** The id of the first entry, else of the first one below it, as DocFX v3 has it. */
    private static Optional<String> firstUid(List<WrittenNode> nodes) {
        return nodes.stream()
                .findFirst()
                .flatMap(first -> first.uid().map(Placed::text).or(() -> firstUid(first.items())));
    }

    private static String path(WrittenNode node, Landing landing, String folder) {
        return RepositoryPath.normalize(folder + (landing == Landing.ROOT ? "index" : folderName(node)) + ".yml");
    }

    /** The folder of the pages of entries below this one. */
    private static String below(WrittenNode node, String folder) {
        boolean root = node.joining().landing().filter(Landing.ROOT::equals).isPresent();
        return root ? folder : folder + folderName(node) + "/";
    }

    private static String folderName(WrittenNode node) {
        return name(node).replace(" ", "");
    }

    private static String name(WrittenNode node) {
        return node.name().map(Placed::text).orElse("");
    }
}
