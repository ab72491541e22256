package dev.firststep.render.view;

/**
 * A short label.
 *
 * @param current whether it names the reader's own cloud
 * @param tone the number of its colour, 0 for none
 */
public record BadgeView(String text, boolean current, int tone) {}
