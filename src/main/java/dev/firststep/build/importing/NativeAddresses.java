package dev.firststep.build.importing;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.markdown.html.ArticleDestinations;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReading;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Remembers the addresses of one page, and how a content folder would write them. */
final class NativeAddresses implements Destinations {
    private final Destinations repository;
    private final String file;
    private final Destinations folder;
    private final Map<String, String> changed = new ConcurrentSkipListMap<>();

    /**
     * Watches the addresses of a page.
     *
     * @param repository understands them where they stand now
     * @param article where the page will stand
     */
    NativeAddresses(Destinations repository, ArticleSource article) {
        this.repository = repository;
        this.file = file(article.path());
        this.folder = new ArticleDestinations(article);
    }

    /** The file of an article below its locale's folder. */
    static String file(ArticlePath path) {
        return (path.isHome() ? "index" : path.value()) + ".md";
    }

    @Override
    public TargetReading read(String destination) {
        TargetReading reading = repository.read(destination);
        Optional<Target> target = reading.allowed();
        boolean same = folder.read(destination) instanceof TargetReading.Allowed there
                && Optional.of(there.target()).equals(target);
        if (!same) {
            target.ifPresent(meant -> changed.put(destination.strip(), written(meant)));
        }
        return reading;
    }

    @Override
    public Optional<Reference> reference(String reference) {
        Optional<Reference> found = repository.reference(reference);
        found.ifPresent(there -> {
            String address = written(there.target());
            changed.put("xref:" + reference, address);
            changed.put("[](xref:" + reference + ")", MarkdownText.of(there.name()));
            changed.put("<xref:" + reference + ">", "[" + MarkdownText.of(there.name()) + "](" + address + ")");
        });
        return found;
    }

    private String written(Target target) {
        if (target instanceof Target.ToArticle article) {
            return RepositoryPath.relative(file, file(article.path())) + article.rest();
        }
        return target instanceof Target.ToFile other ? RepositoryPath.relative(file, other.path()) : target.display();
    }

    /** The new address of each that must be written otherwise, by what was written. */
    Map<String, String> changed() {
        return Collections.unmodifiableMap(changed);
    }
}
