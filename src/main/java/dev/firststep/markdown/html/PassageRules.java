package dev.firststep.markdown.html;

import dev.firststep.model.CloudId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whom the zones of a page are for.
 *
 * @param pivots the pivot groups of the page; without any, pivots are clouds
 * @param versions the monikers of the page, in the order in which they are offered
 * @param range the monikers of the page that lie in a range
 * @param cloud the cloud that a moniker or pivot stands for
 */
public record PassageRules(
        List<ReaderChoice> pivots,
        List<ReaderChoice.Option> versions,
        Function<String, Set<String>> range,
        Function<String, Optional<CloudId>> cloud) {
    /** For pages without pivots and monikers. */
    public static final PassageRules NONE =
            new PassageRules(List.of(), List.of(), range -> Set.of(), name -> Optional.empty());

    public PassageRules {
        pivots = List.copyOf(pivots);
        versions = List.copyOf(versions);
    }
}
