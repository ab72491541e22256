package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Position;

/** A value as it is written, and where. */
public record Placed(String text, Position position) {}
