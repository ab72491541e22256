package dev.firststep.render.view;

/**
 * A text to copy.
 *
 * @param lines how many it has, about
 * @param address whether it is the address of the page, which can lead to a section too
 */
public record ShareFieldView(String id, String label, String text, int lines, boolean address) {}
