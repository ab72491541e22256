package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A place to ask.
 *
 * @param label for whom it is, such as "Partners: ask here instead"; empty for the readers of the page
 * @param away whether it leads out of the site
 * @param phone the number and its {@code tel:} address
 * @param facts when and in which languages somebody answers
 * @param note what else is to be known
 * @param bring what to have at hand
 */
public record SupportPlaceView(
        String label,
        String name,
        String url,
        boolean away,
        Optional<LinkView> phone,
        List<SupportFactView> facts,
        Optional<String> note,
        List<String> bring) {
    public SupportPlaceView {
        facts = List.copyOf(facts);
        bring = List.copyOf(bring);
    }
}
