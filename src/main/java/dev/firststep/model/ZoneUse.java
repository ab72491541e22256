package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/** A cloud named by a {@code ::: zone}, so that unknown names are found. */
public record ZoneUse(String cloud, Position position) {}
