package dev.firststep.learn.pivot;

/**
 * One choice.
 *
 * @param title what readers choose, in the language of the file
 */
public record Pivot(String id, String title) {}
