package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A place to ask.
 *
 * @param audience for whom it is, such as "Partners"
 * @param phone the number and its {@code tel:} address
 * @param facts when and in which languages somebody answers
 * @param note what else is to be known
 * @param bring what to have at hand
 */
public record SupportPlaceView(
        String audience,
        String name,
        String url,
        Optional<LinkView> phone,
        List<SupportFactView> facts,
        Optional<String> note,
        List<String> bring) {
    public SupportPlaceView {
        facts = List.copyOf(facts);
        bring = List.copyOf(bring);
    }
}
