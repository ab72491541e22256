package dev.firststep.model;

import dev.firststep.diagnostic.Position;

/** A code block or span, by its text, so that translations can be compared with their source. */
public record CodeSample(String text, Position position) {}
