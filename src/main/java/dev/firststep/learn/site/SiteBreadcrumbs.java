package dev.firststep.learn.site;

import dev.firststep.config.BreadcrumbLevel;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.breadcrumb.BreadcrumbFile;
import dev.firststep.learn.metadata.FileHeader;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The breadcrumb files that the pages of a repository name. Immutable and shared by all threads. */
final class SiteBreadcrumbs {
    private static final String KEY = "breadcrumb_path";

    private final RepositorySite site;
    private final SortedMap<String, Found> files = new TreeMap<>();
    private final Map<Named, Optional<String>> addresses = new HashMap<>();

    /** A breadcrumb file in its docset. */
    private record Found(Docset docset, DocsetFile file) {}

    /**
     * What metadata name, and where they stand.
     *
     * @param folder what a relative path is relative to, below the docset
     */
    private record Named(Docset docset, String folder, String written) {}

    /**
     * Finds the files.
     *
     * @param findings told what is named and not there
     */
    SiteBreadcrumbs(RepositorySite site, DiagnosticSink findings) {
        this.site = site;
        for (SitePage page : site.pages()) {
            PageMetadata metadata = PageMetadata.of(
                    page.docset().config(), page.file().path(), FileHeader.of(page.file()), finding -> {});
            named(page, metadata).ifPresent(named -> {
                if (!addresses.containsKey(named)) {
                    addresses.put(named, find(named, metadata, findings));
                }
            });
        }
    }

    /** The path in a page is relative to the page, that in a configuration to its docset. */
    private static Optional<Named> named(SitePage page, PageMetadata metadata) {
        return metadata.text(KEY).map(text -> {
            boolean ownKey = metadata.position(KEY)
                    .map(Position::file)
                    .filter(page.file().shown()::equals)
                    .isPresent();
            String written = text.strip();
            boolean rooted = written.startsWith("~") || written.startsWith("/");
            return new Named(page.docset(), ownKey && !rooted ? page.file().folder() : "", written);
        });
    }

    private Optional<String> find(Named named, PageMetadata metadata, DiagnosticSink findings) {
        boolean absolute = LinkType.of(named.written()) == LinkType.ABSOLUTE_PATH;
        Optional<Found> found = absolute ? byAddress(named) : byPath(named);
        if (found.isEmpty() && LinkType.of(named.written()) == LinkType.RELATIVE_PATH) {
            findings.add(
                    Code.TOC_REFERENCE,
                    metadata.position(KEY).orElseThrow(),
                    "there are no breadcrumbs " + Wording.quoted(named.written()),
                    "correct 'breadcrumb_path'");
        }
        return found.map(file -> {
            String address = site.paths(file.docset()).data(file.file()).toLowerCase(Locale.ROOT);
            files.putIfAbsent(address, file);
            return address;
        });
    }

    /** The file in this docset or another that is published there; a docset without a known address has it in a folder. */
    private Optional<Found> byAddress(Named named) {
        String wanted = PageDestinations.siteUrl(named.written());
        List<Docset> docsets = new ArrayList<>(List.of(named.docset()));
        docsets.addAll(site.repository().docsets());
        return docsets.stream()
                .flatMap(docset -> docset.files(FileKind.TOC).stream()
                        .filter(file -> site.paths(docset).data(file).equalsIgnoreCase(wanted))
                        .map(file -> new Found(docset, file)))
                .findFirst()
                .or(() -> BreadcrumbFile.find(wanted, named.docset())
                        .map(BreadcrumbFile::file)
                        .filter(file -> !file.folder().isEmpty()
                                && !site.paths(named.docset()).hasBase())
                        .map(file -> new Found(named.docset(), file)));
    }

    private static Optional<Found> byPath(Named named) {
        String path = named.written().startsWith("~")
                ? named.written()
                : "~/" + RepositoryPath.resolve(named.folder(), named.written());
        return BreadcrumbFile.find(path, named.docset())
                .map(BreadcrumbFile::file)
                .map(file -> new Found(named.docset(), file));
    }

    /** The address of the breadcrumbs that a page names, by which {@link #levels} know them; empty if they are not here. */
    Optional<String> address(PageText text) {
        return named(text.page(), text.metadata()).flatMap(named -> addresses.getOrDefault(named, Optional.empty()));
    }

    /** Whether a table of contents is no navigation but breadcrumbs. */
    boolean includes(Docset docset, String path) {
        return files.values().stream()
                .anyMatch(found -> found.docset().folder().equals(docset.folder())
                        && found.file().path().equals(path));
    }

    /** What the files hold. */
    List<BreadcrumbLevel> levels(DiagnosticSink findings) {
        List<BreadcrumbLevel> levels = new ArrayList<>();
        Set<DocsetFile> read = new HashSet<>();
        files.forEach((address, found) -> {
            if (read.add(found.file())) {
                levels.addAll(new BreadcrumbLevels(site, found.docset(), found.file(), address).read(findings));
            }
        });
        return levels;
    }
}
