package dev.firststep.render.view;

import java.util.Optional;

/**
 * Where readers are sent: a link, or a name that leads nowhere.
 *
 * @param lang the language of the text when it is not that of the page
 * @param away whether it leads out of the site
 */
public record PlaceView(String text, Optional<String> url, Optional<String> lang, boolean away) {}
