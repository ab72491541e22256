package dev.firststep.render.view;

/**
 * An edition to choose.
 *
 * @param id as in {@link EditionView#id}
 * @param language the name of the language, in itself
 * @param title what the reader will find there, in that language
 */
public record ChoiceView(String id, String lang, String url, String language, String title) {}
