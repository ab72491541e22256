package dev.firststep.build.move;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import dev.firststep.model.address.ArticleAddress;
import dev.firststep.model.address.TargetReader;
import dev.firststep.model.address.TargetReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Sees what one file names, and how it must name it after a move. For one thread. */
public final class AddressWatch {
    private static final String ROOT = "~/";

    private final MovedPaths moves;
    private final String file;
    private final String newFile;
    private final SortedMap<String, String> changed = new TreeMap<>();
    private final List<String> named = new ArrayList<>();

    /**
     * A watch over one file.
     *
     * @param file its path below its locale's folder before the move
     */
    public AddressWatch(MovedPaths moves, String file) {
        this.moves = moves;
        this.file = file;
        this.newFile = moves.after(file);
    }

    /** The new address of each that must be written otherwise, by what was written. */
    public SortedMap<String, String> changed() {
        return Collections.unmodifiableSortedMap(changed);
    }

    /** Everything that the file names, in its order, by the paths after the move. */
    public List<String> named() {
        return List.copyOf(named);
    }

    /** Passes on what addresses mean. */
    public Destinations over(Destinations addresses) {
        return new Destinations() {
            @Override
            public TargetReading read(String destination) {
                TargetReading reading = addresses.read(destination);
                reading.allowed().ifPresent(target -> see(destination.strip(), target));
                return reading;
            }

            @Override
            public Optional<Reference> reference(String reference) {
                return addresses.reference(reference);
            }
        };
    }

    /** Passes on what files are included. */
    public Inclusions over(Inclusions inclusions) {
        return new Inclusions() {
            @Override
            public String article(String shown) {
                return inclusions.article(shown);
            }

            @Override
            public Optional<Included> find(String path, String from) {
                Optional<Included> found = inclusions.find(path, from);
                found.ifPresent(included -> see(path, from, included.path()));
                return found;
            }
        };
    }

    private void see(String written, Target target) {
        if (target instanceof Target.ToArticle article) {
            Target.ToArticle after =
                    new Target.ToArticle(moves.after(article.path()), article.anchor(), article.choices());
            named.add(after.display());
            boolean absolute = TargetReader.namesKind(written);
            if (absolute && !after.equals(article)) {
                changed.put(written, after.display());
            } else if (!absolute) {
                relative(written, end(written));
            }
        } else {
            named.add(target.display());
            if (target instanceof Target.ToFile) {
                relative(written, written.length());
            }
        }
    }

    private static int end(String written) {
        int end = 0;
        while (end < written.length() && "?#".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A path from the file to another, of which either may have moved. */
    private void relative(String written, int end) {
        String path = written.substring(0, end);
        String target = moves.after(RepositoryPath.resolve(RepositoryPath.parent(file), path));
        if (!RepositoryPath.resolve(RepositoryPath.parent(newFile), path).equals(target)) {
            changed.put(written, RepositoryPath.relative(newFile, target) + written.substring(end));
        }
    }

    private void see(String written, String from, String included) {
        named.add(moves.after(included));
        if (from.equals(file)
                && written.startsWith(ROOT)
                && !moves.after(included).equals(included)) {
            changed.put(written, ROOT + moves.after(included));
        } else if (from.equals(file) && !written.startsWith(ROOT)) {
            relative(written, written.length());
        }
    }

    /** The path of an address in configuration, if the article is elsewhere after the move. */
    static Optional<String> moved(Function<ArticlePath, Optional<ArticlePath>> moves, String address) {
        int end = end(address);
        return ArticleAddress.path(address.substring(0, end))
                .flatMap(moves)
                .map(path -> ArticleAddress.written(path) + address.substring(end));
    }
}
