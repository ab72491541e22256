package dev.firststep.link.coverage;

import dev.firststep.model.Edition;
import java.util.Optional;

/**
 * An article in an edition.
 *
 * @param reason why there is no text in the language of the edition; empty if there is one
 */
public record Cell(Edition edition, Standing standing, Optional<String> reason) {}
