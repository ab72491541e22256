package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Joins tables of contents: one that is named is taken over, one in a folder that is named is led to, and what an entry
 * leads to is looked up. Which of {@code href}, {@code topicHref} and {@code tocHref} wins is as in DocFX v3.
 */
public final class TocLoader {
    /** One file in another; two are common. */
    static final int MAX_FILES_DEEP = 16;

    /** The entries of one table with all that it includes. */
    static final int MAX_ENTRIES = 100_000;

    private final TocTargets targets;
    private final NodeMonikers monikers;
    private final EntryAddresses addresses;
    private final DiagnosticSink sink;
    private final Map<TocFile, Part> known = new TreeMap<>();
    private final List<TocFile> open = new ArrayList<>();

    public TocLoader(TocTargets targets, DiagnosticSink sink) {
        this.targets = targets;
        this.monikers = new NodeMonikers(targets);
        this.addresses = new EntryAddresses(sink);
        this.sink = sink;
    }

    /**
     * A file's share of a table.
     *
     * @param loops whether a file in it includes itself, so that something is missing
     */
    private record Part(Toc toc, int size, boolean loops) {}

    /** What has been gathered of the file that is being read. */
    private static final class Gathering {
        private final TocFile file;
        private final TreeSet<String> pages = new TreeSet<>();
        private final TreeSet<TocFile> included = new TreeSet<>();
        private final List<String> versions;
        private int size;
        private boolean loops;

        Gathering(TocFile file, List<String> versions) {
            this.file = file;
            this.versions = versions;
        }
    }

    /** The table of contents of a file; findings about each file are reported once. */
    public Toc load(TocFile file) {
        return part(file).toc();
    }

    private Part part(TocFile file) {
        Part done = known.get(file);
        if (done != null) {
            return done;
        }
        open.add(file);
        Gathering gathering =
                new Gathering(file, TocParts.holds(file.path()) ? targets.monikers(file.path()) : List.of());
        WrittenToc written = targets.read(file);
        List<TocNode> items = nodes(written.items(), gathering);
        open.remove(open.size() - 1);
        Toc toc = new Toc(file, items, written.metadata(), gathering.pages, gathering.included);
        Part part = new Part(toc, gathering.size, gathering.loops);
        if (!part.loops()) {
            known.put(file, part);
        }
        return part;
    }

    private List<TocNode> nodes(List<WrittenNode> written, Gathering gathering) {
        return written.stream().map(node -> node(node, gathering)).toList();
    }

    private TocNode node(WrittenNode written, Gathering gathering) {
        gathering.size++;
        Optional<Placed> tocHref = addresses.tocHref(written);
        Optional<Placed> topicHref = addresses.topicHref(written);
        Optional<HrefKind> kind = tocHref.map(href -> HrefKind.of(href.text()));
        Below below = kind.map(k -> below(k, tocHref.orElseThrow(), gathering)).orElseGet(Below::nothing);
        boolean lists = kind.map(k -> !k.includes()).orElse(true);
        Topic topic = topic(written, topicHref, lists, gathering);
        List<TocNode> items = below.items().orElseGet(() -> nodes(written.items(), gathering));
        TocNode node = new TocNode(
                written.name().map(Placed::text).or(topic::name),
                first(below.address(), topic.destination(), below.opens()),
                written.href().isEmpty() && written.topicHref().isPresent()
                        ? Optional.of(topic.destination())
                        : Optional.empty(),
                written.uid().map(Placed::text),
                written.displayName(),
                written.expanded(),
                written.maintainContext(),
                List.of(),
                items,
                written.position());
        checkName(node, written);
        checkUse(node, written);
        return monikers.settle(node, gathering.versions);
    }

    private void checkName(TocNode node, WrittenNode written) {
        if (node.name().isEmpty()) {
            sink.add(
                    Code.KEY_MISSING,
                    written.namePlace(),
                    "an entry without a name",
                    "add 'name: …', the words by which readers find it");
        }
    }

    /** An entry with an address that is wrong has been reported for that. */
    private void checkUse(TocNode node, WrittenNode written) {
        boolean aims = Stream.of(written.href(), written.topicHref(), written.tocHref(), written.uid())
                .anyMatch(Optional::isPresent);
        if (!aims && node.items().isEmpty()) {
            sink.add(
                    Code.TOC_ENTRY_EMPTY,
                    node.position(),
                    "the entry " + node.name().map(Wording::quoted).orElse("without a name") + " leads nowhere",
                    "add 'href: …' or 'items:', or delete the entry");
        }
    }

    private static Destination first(Destination... destinations) {
        for (Destination destination : destinations) {
            if (!(destination instanceof Destination.Nowhere)) {
                return destination;
            }
        }
        return new Destination.Nowhere();
    }

    /**
     * What {@code tocHref} adds to an entry.
     *
     * @param address its own address
     * @param items the entries of the table it names, in place of those written
     * @param opens the first page of the folder it names
     */
    private record Below(Destination address, Optional<List<TocNode>> items, Destination opens) {
        static Below nothing() {
            return new Below(new Destination.Nowhere(), Optional.empty(), new Destination.Nowhere());
        }
    }

    private Below below(HrefKind kind, Placed href, Gathering gathering) {
        if (kind == HrefKind.ADDRESS) {
            return new Below(new Destination.ToAddress(href.text()), Optional.empty(), new Destination.Nowhere());
        }
        String path = HrefKind.path(href.text());
        return kind == HrefKind.FOLDER ? folder(href, path, gathering) : included(href, path, gathering);
    }

    private Below folder(Placed href, String path, Gathering gathering) {
        Optional<TocFile> toc = targets.tocOfFolder(path, gathering.file);
        if (toc.isEmpty()) {
            sink.add(
                    Code.TOC_REFERENCE,
                    href.position(),
                    "the folder " + Wording.quoted(path) + " has no table of contents",
                    "add a TOC.yml to it, or name a page of it");
            return Below.nothing();
        }
        Optional<Part> part = nested(toc.get(), href.position(), gathering);
        return part.map(found -> new Below(
                        new Destination.Nowhere(),
                        Optional.empty(),
                        opening(found.toc().items())))
                .orElseGet(Below::nothing);
    }

    private Below included(Placed href, String path, Gathering gathering) {
        Optional<TocFile> toc = targets.toc(href, path, gathering.file);
        Optional<Part> part = toc.flatMap(file -> nested(file, href.position(), gathering))
                .filter(found -> hasRoom(found, href.position(), gathering));
        if (part.isEmpty()) {
            return Below.nothing();
        }
        gathering.included.add(toc.orElseThrow());
        gathering.included.addAll(part.get().toc().included());
        gathering.pages.addAll(part.get().toc().pages());
        gathering.size += part.get().size();
        return new Below(new Destination.Nowhere(), Optional.of(part.get().toc().items()), new Destination.Nowhere());
    }

    private boolean hasRoom(Part part, Position position, Gathering gathering) {
        boolean fits = gathering.size + part.size() <= MAX_ENTRIES;
        if (!fits) {
            sink.add(
                    Code.LIMIT_NESTING,
                    position,
                    "more than " + MAX_ENTRIES + " entries with those of the tables of contents that are included",
                    "include each of them once, or lead to its folder");
        }
        return fits;
    }

    private Optional<Part> nested(TocFile file, Position position, Gathering gathering) {
        if (open.contains(file)) {
            gathering.loops = true;
            reportLoop(file);
            return Optional.empty();
        }
        if (open.size() >= MAX_FILES_DEEP) {
            sink.add(
                    Code.LIMIT_NESTING,
                    position,
                    "more than " + MAX_FILES_DEEP + " tables of contents in each other",
                    "make it flatter");
            return Optional.empty();
        }
        Part part = part(file);
        gathering.loops |= part.loops();
        return Optional.of(part);
    }

    private void reportLoop(TocFile file) {
        List<String> chain = new ArrayList<>();
        open.subList(open.indexOf(file), open.size()).forEach(link -> chain.add(link.path()));
        chain.add(file.path());
        sink.add(
                Code.TOC_LOOP,
                new Position(targets.shown(file.path()), 1, 1),
                "tables of contents include each other: " + String.join(" → ", chain),
                "delete one of these references");
    }

    /** The first entry that leads somewhere, else the first one below the first entry. */
    private static Destination opening(List<TocNode> items) {
        for (TocNode item : items) {
            if (!(item.destination() instanceof Destination.Nowhere)) {
                return item.destination();
            }
        }
        return items.isEmpty()
                ? new Destination.Nowhere()
                : opening(items.get(0).items());
    }

    /** The page of an entry. */
    private record Topic(Destination destination, Optional<String> name) {}

    private Topic topic(WrittenNode node, Optional<Placed> href, boolean lists, Gathering gathering) {
        Topic topic = href.map(to -> new Topic(targets.follow(to, gathering.file), Optional.empty()))
                .or(() -> node.uid()
                        .flatMap(uid -> targets.reference(uid, gathering.file))
                        .map(found -> new Topic(found.destination(), found.name())))
                .orElseGet(() -> new Topic(new Destination.Nowhere(), Optional.empty()));
        if (lists && topic.destination() instanceof Destination.ToPage page) {
            gathering.pages.add(page.path());
        }
        return topic;
    }
}
