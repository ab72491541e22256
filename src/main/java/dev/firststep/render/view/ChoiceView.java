package dev.firststep.render.view;

import java.util.Optional;

/**
 * An edition to choose.
 *
 * @param id as in {@link EditionView#id}
 * @param lang the language of the edition
 * @param language the name of the language, in itself
 * @param title what the reader will find there, in the language in which it is written
 * @param note that the page stands in for a missing translation, in the language of the edition
 */
public record ChoiceView(String id, String lang, String url, String language, TextView title, Optional<String> note) {}
