package dev.firststep.markdown.html;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Whom the zones of a page are for.
 *
 * @param pivots the pivot groups of the page; without any, pivots are clouds
 * @param versions the monikers of the page, in the order in which they are offered
 * @param clouds the clouds of the site that monikers or pivots stand for, if each of them stands for a cloud; none if the
 *     site has none of these
 */
public record PassageRules(
        List<ReaderChoice> pivots,
        List<ReaderChoice.Option> versions,
        Ranges ranges,
        Function<Collection<String>, Optional<SortedSet<CloudId>>> clouds) {
    /** For pages without pivots and monikers. */
    public static final PassageRules NONE =
            new PassageRules(List.of(), List.of(), (range, position, findings) -> Set.of(), names -> Optional.empty());

    /** Understands ranges of monikers. */
    @FunctionalInterface
    public interface Ranges {
        /** The monikers of the page that lie in a range; what is wrong with the range goes to the findings. */
        Set<String> monikers(String range, Position position, DiagnosticSink findings);
    }

    public PassageRules {
        pivots = List.copyOf(pivots);
        versions = List.copyOf(versions);
    }
}
