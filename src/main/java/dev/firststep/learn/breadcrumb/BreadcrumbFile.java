package dev.firststep.learn.breadcrumb;

import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.SiteAddresses;
import java.util.Locale;
import java.util.Optional;

/**
 * The file behind a {@code breadcrumb_path}, which is the address of what the file becomes ({@code
 * /partner-center/breadcrumb/toc.json}) or the path of the file ({@code ~/breadcrumb/toc.yml}).
 *
 * @param basePath what stands before the docset's part of the address, which is the path below which the site has the
 *     docset: {@code /partner-center/}; empty if it does not show
 */
public record BreadcrumbFile(DocsetFile file, Optional<String> basePath) {
    /**
     * Finds the file in a docset.
     *
     * @param written as in the metadata
     */
    public static Optional<BreadcrumbFile> find(String written, Docset docset) {
        return LinkType.of(written) == LinkType.ABSOLUTE_PATH ? byAddress(written, docset) : byPath(written, docset);
    }

    private static Optional<BreadcrumbFile> byPath(String written, Docset docset) {
        String path = RepositoryPath.normalize(written.startsWith("~/") ? written.substring(2) : written);
        return docset.find(path)
                .or(() -> docset.otherCase(path).flatMap(docset::find))
                .filter(file -> file.kind() == FileKind.TOC)
                .map(file -> new BreadcrumbFile(file, Optional.empty()));
    }

    /** The longest address that the written one ends with; so a file in a folder wins over one at the top. */
    private static Optional<BreadcrumbFile> byAddress(String written, Docset docset) {
        SiteAddresses addresses = new SiteAddresses(docset.config());
        String wanted = written.toLowerCase(Locale.ROOT);
        Optional<BreadcrumbFile> best = Optional.empty();
        int longest = 0;
        for (DocsetFile file : docset.files(FileKind.TOC)) {
            String own = addresses.url(file).toLowerCase(Locale.ROOT);
            if (wanted.endsWith(own) && own.length() > longest) {
                longest = own.length();
                String base = written.substring(0, written.length() - own.length()) + "/";
                best = Optional.of(new BreadcrumbFile(file, Optional.of(base)));
            }
        }
        return best;
    }
}
