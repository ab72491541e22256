package dev.firststep.render.view;

import java.util.Optional;

/**
 * A language or a cloud to switch to.
 *
 * @param lang the language of the name when it is not that of the page
 * @param hreflang the language in which the page is written there
 * @param url absent when the page does not exist there
 * @param reason why it does not
 * @param tone the number of the colour that goes with the cloud; 0 for a language
 */
public record SwitchView(
        String name,
        Optional<String> lang,
        Optional<String> hreflang,
        Optional<String> url,
        boolean current,
        Optional<String> reason,
        int tone) {}
