package dev.firststep.learn.pivot;

import dev.firststep.diagnostic.Position;

/** A pivot that a zone of a page names. */
public record PivotUse(String pivot, Position position) {}
