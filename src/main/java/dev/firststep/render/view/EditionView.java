package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The edition a page belongs to.
 *
 * @param id locale and cloud, by which a reader's choice is remembered
 * @param cookie by which a server remembers the language; absent where servers choose none
 * @param operator who runs the cloud, as a sentence
 * @param tone the number of the cloud's colour
 */
public record EditionView(
        String id,
        Optional<String> cookie,
        String language,
        String cloud,
        String operator,
        int tone,
        List<SwitchView> languages,
        List<SwitchView> clouds) {
    public EditionView {
        languages = List.copyOf(languages);
        clouds = List.copyOf(clouds);
    }
}
