package dev.firststep.learn.repository;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.learn.address.RepositoryPath;
import java.util.Locale;
import java.util.Optional;

/**
 * The addresses of a docset as Learn publishes it. Repositories leave the first part of them, such as {@code
 * partner-center}, to Learn's own service; it is read from the breadcrumbs, which all pages name by their address, or from
 * {@code dest}, which is the same in every public repository.
 */
public final class PublishedAddresses {
    private PublishedAddresses() {}

    /** The addresses, with the first part as the docset sets it or else as it is found. */
    public static SiteAddresses of(LearnRepository repository, Docset docset) {
        DocsetConfig config = docset.config();
        String base = config.basePath().isEmpty()
                ? fromBreadcrumbs(docset)
                        .or(() -> fromDestination(repository, config))
                        .orElse("")
                : config.basePath();
        return new SiteAddresses(config.withBasePath(base));
    }

    /** What stands before the address of the breadcrumb file in {@code breadcrumb_path}. */
    private static Optional<String> fromBreadcrumbs(Docset docset) {
        SiteAddresses addresses = new SiteAddresses(docset.config());
        Optional<String> path = docset.config().globalMetadata().stream()
                .filter(entry -> entry.key().equals("breadcrumb_path"))
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).value().strip().toLowerCase(Locale.ROOT))
                .filter(value -> value.startsWith("/"))
                .findFirst();
        return path.flatMap(breadcrumbs -> docset.files(FileKind.TOC).stream()
                .map(addresses::url)
                .filter(url -> url.indexOf('/', 1) > 0)
                .filter(url -> breadcrumbs.endsWith(url.toLowerCase(Locale.ROOT)))
                .map(url -> breadcrumbs.substring(0, breadcrumbs.length() - url.length()))
                .map(RepositoryPath::file)
                .map(base -> base.startsWith("/") ? base.substring(1) : base)
                .min((a, b) -> Integer.compare(a.length(), b.length())));
    }

    private static Optional<String> fromDestination(LearnRepository repository, DocsetConfig config) {
        return config.settings()
                .text("dest")
                .filter(dest -> repository.publish().isPresent())
                .map(RepositoryPath::file)
                .filter(dest -> !dest.isEmpty() && !RepositoryPath.leaves(dest));
    }
}
