package dev.firststep.learn.toc.join;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * One entry of {@code JoinTOCPlugin}. Paths are relative to the docset.
 *
 * @param reference the table of reference documentation, whose entries are put into the top-level one
 * @param topLevel the table that says which of them stand where
 * @param original the table that the reference table is a copy of, where there is no such file
 * @param conceptual the table of all other documentation
 * @param output the folder of the pages that are made, with a slash at its end
 * @param referenceUrl where readers of the conceptual table find the reference
 * @param conceptualUrl where readers of the reference find everything else
 * @param languages the programming languages of the pages that are made
 */
record JoinRule(
        Optional<String> reference,
        Optional<String> topLevel,
        Optional<String> original,
        Optional<String> conceptual,
        Optional<String> output,
        Optional<Scalar> referenceUrl,
        Optional<Scalar> conceptualUrl,
        List<String> languages,
        Position position) {
    JoinRule {
        languages = List.copyOf(languages);
    }
}
