package dev.firststep.render.view;

/**
 * A link to the list with fewer rules.
 *
 * @param value what the script looks for; empty for all
 * @param current whether this is the list that is shown
 */
public record FilterChoiceView(String text, String url, String value, boolean current) {}
