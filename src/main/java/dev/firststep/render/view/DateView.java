package dev.firststep.render.view;

/**
 * A date with what happened on it.
 *
 * @param machine ISO 8601
 */
public record DateView(String label, String machine, String text) {}
