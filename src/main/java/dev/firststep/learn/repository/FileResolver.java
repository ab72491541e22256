package dev.firststep.learn.repository;

import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.address.WebHost;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says where addresses in the files of a docset lead, as DocFX v3 does: a redirection first, then a dependency, the
 * docset, its {@code .fallback} folder and the repository that it was translated from. Safe to share between threads.
 */
public final class FileResolver {
    private final Docset docset;
    private final Predicate<String> redirected;
    private final boolean fallback;

    /**
     * A resolver for the files of one docset.
     *
     * @param redirected whether a path relative to the docset redirects
     */
    public FileResolver(Docset docset, Predicate<String> redirected) {
        this(docset, redirected, true);
    }

    private FileResolver(Docset docset, Predicate<String> redirected, boolean fallback) {
        this.docset = docset;
        this.redirected = redirected;
        this.fallback = fallback;
    }

    /** The same for pages that include nothing of the originals they were translated from. */
    public FileResolver withoutFallback() {
        return new FileResolver(docset, redirected, false);
    }

    /**
     * Resolves the address of a link or an image.
     *
     * @param href as it is written, percent signs and all
     * @param from the file it stands in, which is not the page when that includes it
     */
    public Resolution link(String href, DocsetFile from) {
        String trimmed = href.strip();
        UrlText url = UrlText.of(UrlText.unescape(trimmed));
        return switch (LinkType.of(trimmed)) {
            case SELF_BOOKMARK -> new Resolution.SelfBookmark(url.query(), url.fragment());
            case WINDOWS_ABSOLUTE_PATH -> new Resolution.LocalFile(trimmed);
            case ABSOLUTE_PATH -> new Resolution.Absolute(trimmed);
            case EXTERNAL -> external(trimmed);
            case RELATIVE_PATH ->
                url.path().isEmpty() ? new Resolution.SelfBookmark(url.query(), url.fragment()) : relative(url, from);
        };
    }

    private Resolution external(String url) {
        DocsetConfig config = docset.config();
        String rest = config.removeHostName() ? WebHost.remove(url, config.hostName(), false) : url;
        return rest.equals(url) ? new Resolution.External(url) : new Resolution.Absolute(rest);
    }

    private Resolution relative(UrlText url, DocsetFile from) {
        String path = path(url.path(), from);
        if (from.origin() != DocsetFile.Origin.DEPENDENCY && redirected.test(path)) {
            return new Resolution.Redirected(path, url.query(), url.fragment());
        }
        Optional<DocsetFile> file = docset.find(path, from)
                .or(() -> docset.findDeleted(path).filter(deleted -> deleted.kind() == FileKind.RESOURCE));
        if (file.isEmpty()) {
            return new Resolution.Missing(url.path(), docset.otherCase(path));
        }
        boolean same = file.get().origin() == from.origin() && file.get().files() == from.files();
        return docset.inScope(file.get()) || (same && from.origin() == DocsetFile.Origin.DEPENDENCY)
                ? new Resolution.Found(file.get(), url.query(), url.fragment())
                : new Resolution.OutOfScope(file.get());
    }

    /**
     * The file that an include or a code sample names, whether it is built or not; one that redirects is none.
     *
     * @param written the path as it is written
     */
    public Optional<DocsetFile> inclusion(String written, DocsetFile from) {
        String trimmed = written.strip();
        if (trimmed.isEmpty() || LinkType.of(trimmed) != LinkType.RELATIVE_PATH) {
            return Optional.empty();
        }
        String path = path(UrlText.of(UrlText.unescape(trimmed)).path(), from);
        boolean redirects = from.origin() != DocsetFile.Origin.DEPENDENCY && redirected.test(path);
        Optional<DocsetFile> file =
                redirects ? Optional.empty() : docset.find(path, from).or(() -> docset.findDeleted(path));
        return file.filter(found -> fallback || !found.isFallback());
    }

    /** A written path relative to the docset: {@code ~/} is the docset, backslashes are slashes. */
    public static String path(String written, DocsetFile from) {
        String turned = written.replace('\\', '/');
        return turned.startsWith("~/")
                ? RepositoryPath.normalize(turned.substring(2))
                : RepositoryPath.resolve(from.folder(), turned);
    }
}
