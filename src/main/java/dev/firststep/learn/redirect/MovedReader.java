package dev.firststep.learn.redirect;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.address.WebHost;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.SiteAddresses;
import java.util.List;
import java.util.Optional;

/** Finds the docset that an entry is for, and makes its address absolute. */
final class MovedReader {
    private static final List<String> LEARN_HOSTS = List.of("learn.microsoft.com", "docs.microsoft.com");

    private final Versions versions;
    private final DiagnosticSink findings;

    MovedReader(Versions versions, DiagnosticSink findings) {
        this.versions = versions;
        this.findings = findings;
    }

    /**
     * The path of an entry's file relative to a docset that would build it; empty when the docset would not. The case of
     * the docset's folder does not count, since Learn's own builds ran on systems where it does not.
     */
    static Optional<String> pathIn(Docset docset, RedirectEntry entry) {
        String folder = docset.folder();
        boolean inside = entry.source().regionMatches(true, 0, folder, 0, folder.length());
        return Optional.of(entry.source())
                .filter(source -> inside && source.length() > folder.length())
                .map(source -> source.substring(folder.length()))
                .filter(path -> docset.config().groupOf(path).isPresent());
    }

    /** What an entry means in a docset; empty when it means nothing, which is a finding. */
    Optional<Moved> read(Docset docset, SiteAddresses addresses, String path, RedirectEntry entry) {
        if (!docset.kindOf(path).isPage()) {
            return refused(
                    entry,
                    Wording.quoted(path) + " is redirected, but only pages can be",
                    "remove the entry, or redirect a page");
        }
        String from = addresses.url(path, docset.kindOf(path), false);
        return absolute(docset, from, entry)
                .map(address -> new Moved(docset, entry, path, from, monikers(docset, path, entry), address));
    }

    private MonikerSet monikers(Docset docset, String path, RedirectEntry entry) {
        MonikerSet named = versions.named(docset, entry.monikers(), findings);
        return named.isEmpty() ? versions.ofMoved(docset, path) : named;
    }

    private Optional<String> absolute(Docset docset, String from, RedirectEntry entry) {
        String url = entry.url().replace('\\', '/');
        return switch (LinkType.of(url)) {
            case ABSOLUTE_PATH -> Optional.of(url);
            case RELATIVE_PATH -> Optional.of(relative(from, url));
            case EXTERNAL -> external(docset, url, entry);
            case SELF_BOOKMARK, WINDOWS_ABSOLUTE_PATH -> noAddress(entry);
        };
    }

    private static String relative(String from, String url) {
        UrlText written = UrlText.of(url);
        String path = RepositoryPath.normalize(RepositoryPath.parent(from) + written.path());
        while (path.startsWith("/../")) {
            path = path.substring("/..".length());
        }
        return path + written.query() + written.fragment();
    }

    private Optional<String> external(Docset docset, String url, RedirectEntry entry) {
        String whole = url.startsWith("//") ? "https:" + url : url;
        String own = WebHost.remove(whole, docset.config().hostName(), true);
        String other = docset.config().settings().text("alternativeHostName").orElse("");
        String address = WebHost.remove(own, other, true);
        return address.startsWith("/") || WebHost.isHttp(address) ? Optional.of(address) : noAddress(entry);
    }

    /**
     * An address of Learn's own host without the host; empty for every other one, and for every one of a docset that
     * names its host. Repositories do not say what host they are published on.
     */
    static Optional<String> onLearn(Docset docset, String url) {
        return LEARN_HOSTS.stream()
                .filter(host -> docset.config().hostName().isEmpty())
                .map(host -> WebHost.remove(url, host, true))
                .filter(address -> address.startsWith("/"))
                .findFirst();
    }

    private <T> Optional<T> noAddress(RedirectEntry entry) {
        return refused(
                entry,
                Wording.quoted(entry.url()) + " is no address of a page",
                "write a path such as /folder/page, or an address with https://");
    }

    private <T> Optional<T> refused(RedirectEntry entry, String message, String hint) {
        findings.add(Code.REDIRECT_INVALID, entry.position(), message, hint);
        return Optional.empty();
    }
}
