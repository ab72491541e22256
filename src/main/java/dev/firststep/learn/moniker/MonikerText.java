package dev.firststep.learn.moniker;

import dev.firststep.diagnostic.Position;

/** A moniker or a range of monikers as somebody wrote it, and where. */
public record MonikerText(String text, Position position) {}
