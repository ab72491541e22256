package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what tables of contents lead to in a docset. Paths are relative to the docset. */
public final class DocsetTargets implements TocTargets {
    private static final String REFERENCE = "xref:";

    private final Docset docset;
    private final FileResolver resolver;
    private final TocPages pages;
    private final DiagnosticSink sink;

    public DocsetTargets(Docset docset, FileResolver resolver, TocPages pages, DiagnosticSink sink) {
        this.docset = docset;
        this.resolver = resolver;
        this.pages = pages;
        this.sink = sink;
    }

    /** Every table of contents of a docset, those that only its source has included. */
    public static List<TocFile> tocs(Docset docset) {
        List<TocFile> tocs = new ArrayList<>();
        docset.files(FileKind.TOC).forEach(file -> tocs.add(tocFile(file)));
        docset.fallbackFiles().values().stream()
                .filter(file -> file.kind() == FileKind.TOC)
                .forEach(file -> tocs.add(tocFile(file)));
        return List.copyOf(tocs);
    }

    private static TocFile tocFile(DocsetFile file) {
        return new TocFile(file.path(), file.isFallback());
    }

    @Override
    public String shown(String path) {
        return docset.find(path).map(DocsetFile::shown).orElse(path);
    }

    @Override
    public WrittenToc read(TocFile toc) {
        Optional<DocsetFile> file = docset.find(toc.path()).or(() -> docset.findDeleted(toc.path()));
        return file.flatMap(this::read).orElse(WrittenToc.EMPTY);
    }

    private Optional<WrittenToc> read(DocsetFile file) {
        return file.files() instanceof MadeTocs made
                ? made.toc(file.stored())
                : file.files().text(file.stored(), sink).map(source -> TocReader.of(source, sink));
    }

    @Override
    public Optional<TocFile> toc(Placed href, String path, TocFile from) {
        Optional<TocFile> toc =
                docset.find(from.path()).flatMap(source -> find(FileResolver.path(UrlText.unescape(path), source)));
        if (toc.isEmpty()) {
            missing(href, "there is no table of contents " + Wording.quoted(path), "correct the path");
        }
        return toc;
    }

    @Override
    public Optional<TocFile> tocOfFolder(String folder, TocFile from) {
        Optional<DocsetFile> source = docset.find(from.path());
        return source.flatMap(file -> TocName.IN_ORDER.stream()
                .map(name -> find(FileResolver.path(UrlText.unescape(folder) + name, file)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> deleted(FileResolver.path(UrlText.unescape(folder) + "toc.md", file))));
    }

    /** Only the form that translations were once made with is looked for in the history of the originals. */
    private Optional<TocFile> deleted(String path) {
        return docset.findDeleted(path).map(DocsetTargets::tocFile);
    }

    /** The file with this path; a table of contents may have its name in any case, its folder may not. */
    private Optional<TocFile> find(String path) {
        String folder = RepositoryPath.parent(path);
        return docset.find(path)
                .or(() -> docset.otherCase(path)
                        .filter(other -> RepositoryPath.parent(other).equals(folder))
                        .flatMap(docset::find))
                .filter(file -> file.kind() == FileKind.TOC)
                .map(DocsetTargets::tocFile);
    }

    @Override
    public Destination follow(Placed href, TocFile from) {
        if (href.text().startsWith(REFERENCE)) {
            return referenced(href);
        }
        return docset.find(from.path())
                .or(() -> docset.findDeleted(from.path()))
                .map(file -> destination(resolver.link(href.text(), file), href, file))
                .orElseGet(() -> new Destination.Dead(href.text()));
    }

    private Destination destination(Resolution resolution, Placed href, DocsetFile from) {
        if (resolution instanceof Resolution.Found found) {
            String suffix = found.query() + found.fragment();
            return found.file().kind().isPage()
                    ? new Destination.ToPage(found.file().path(), suffix)
                    : new Destination.ToFile(found.file().path(), suffix);
        }
        if (resolution instanceof Resolution.Redirected redirected) {
            return new Destination.ToRedirect(redirected.path(), redirected.query() + redirected.fragment());
        }
        if (resolution instanceof Resolution.Absolute absolute) {
            return new Destination.ToAddress(absolute.url());
        }
        if (resolution instanceof Resolution.External external) {
            return new Destination.ToAddress(external.url());
        }
        report(resolution, href, from);
        return new Destination.Dead(href.text());
    }

    private void report(Resolution resolution, Placed href, DocsetFile from) {
        if (resolution instanceof Resolution.OutOfScope out) {
            missing(
                    href,
                    "the file " + Wording.quoted(out.file().shown()) + " is not built",
                    "lead to a page that is built, or add the file to 'content' of the docset");
        } else if (resolution instanceof Resolution.Missing missing) {
            String hint = missing.otherCase()
                    .map(path -> "names are told apart by case; the file is " + Wording.quoted(path))
                    .or(() -> otherEnding(missing.path(), from))
                    .orElse("correct the path, or delete the entry");
            missing(href, "there is no file " + Wording.quoted(missing.path()), hint);
        } else {
            missing(href, Wording.quoted(href.text()) + " leads to no page", "write the path of a page");
        }
    }

    /** Pages that become lists of questions change from Markdown to YAML. */
    private Optional<String> otherEnding(String written, DocsetFile from) {
        String stem = RepositoryPath.stem(written);
        String ending = written.endsWith(".md") ? ".yml" : ".md";
        String path = FileResolver.path(UrlText.unescape(written), from);
        return docset.find(RepositoryPath.parent(path) + RepositoryPath.stem(path) + ending)
                .map(file -> "write " + Wording.quoted(stem + ending) + ", which is there");
    }

    private void missing(Placed href, String message, String hint) {
        sink.add(Code.TOC_TARGET_MISSING, href.position(), message, hint);
    }

    private Destination referenced(Placed href) {
        UrlText url = UrlText.of(href.text().substring(REFERENCE.length()));
        Optional<Referenced> found = reference(url.path(), url.query() + url.fragment(), href.position());
        return found.map(Referenced::destination).orElseGet(() -> new Destination.Dead(href.text()));
    }

    @Override
    public Optional<Referenced> reference(Placed uid, TocFile from) {
        return reference(uid.text(), "", uid.position());
    }

    private Optional<Referenced> reference(String uid, String suffix, Position position) {
        Optional<TocPages.Owner> owner = pages.owner(uid);
        if (owner.isEmpty()) {
            sink.add(
                    Code.TOC_TARGET_MISSING,
                    position,
                    "no page has the id " + Wording.quoted(uid),
                    "correct the id, or lead to the page by its path");
        }
        return owner.map(found -> new Referenced(new Destination.ToPage(found.path(), suffix), found.name()));
    }

    @Override
    public List<String> monikers(String page) {
        return docset.find(page).map(pages::monikers).orElse(List.of());
    }
}
