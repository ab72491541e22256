package dev.firststep.render.view;

import java.util.List;

/**
 * Where to ask about a topic.
 *
 * @param topic such as "Help with bills"
 * @param place where the readers for whom pages are written ask
 * @param others where other readers ask, as far as it is elsewhere
 */
public record SupportView(String topic, SupportPlaceView place, List<SupportPlaceView> others) {
    public SupportView {
        others = List.copyOf(others);
    }
}
