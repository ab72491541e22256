package dev.firststep.learn.site;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.toc.Destination;
import dev.firststep.learn.toc.Placed;
import dev.firststep.learn.toc.TocFile;
import dev.firststep.learn.toc.TocTargets;
import dev.firststep.learn.toc.WrittenToc;
import java.util.List;
import java.util.Optional;

/** What a table of contents leads to, with the names of files that were renamed from under it. */
final class RepairedTargets implements TocTargets {
    private static final String PREFIX = "China-";

    private final TocTargets targets;
    private final Docset docset;
    private final DiagnosticSink findings;

    RepairedTargets(TocTargets targets, Docset docset, DiagnosticSink findings) {
        this.targets = targets;
        this.docset = docset;
        this.findings = findings;
    }

    @Override
    public String shown(String path) {
        return targets.shown(path);
    }

    @Override
    public WrittenToc read(TocFile file) {
        return targets.read(file);
    }

    @Override
    public Optional<TocFile> toc(Placed href, String path, TocFile from) {
        return targets.toc(href, path, from);
    }

    @Override
    public Optional<TocFile> tocOfFolder(String folder, TocFile from) {
        return targets.tocOfFolder(folder, from);
    }

    @Override
    public Destination follow(Placed href, TocFile from) {
        UrlText url = UrlText.of(href.text());
        String path = RepositoryPath.resolve(RepositoryPath.parent(from.path()), url.path());
        String twin = RepositoryPath.parent(path) + PREFIX + RepositoryPath.name(path);
        if (!url.path().endsWith(".md")
                || docset.find(path).isPresent()
                || docset.find(twin).isEmpty()) {
            return targets.follow(href, from);
        }
        String name = PREFIX + RepositoryPath.name(path);
        findings.add(
                Code.LINK_MENDED,
                href.position(),
                "'" + url.path() + "' is read as '" + name + "'",
                "write the name of the file that is there");
        String mended = RepositoryPath.parent(url.path()) + name + url.query() + url.fragment();
        return targets.follow(new Placed(mended, href.position()), from);
    }

    @Override
    public Optional<Referenced> reference(Placed uid, TocFile from) {
        return targets.reference(uid, from);
    }

    @Override
    public List<String> monikers(String page) {
        return targets.monikers(page);
    }
}
