package dev.firststep.render.view;

import java.util.Optional;

/**
 * A link, or a name that leads nowhere.
 *
 * @param lang the language of the text when it is not that of the page
 */
public record LinkView(String text, Optional<String> url, Optional<String> lang) {
    public static LinkView to(String text, String url) {
        return new LinkView(text, Optional.of(url), Optional.empty());
    }
}
