package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A section and its first pages.
 *
 * @param more the section's own page, when it holds more than is shown
 */
public record CardView(LinkView section, List<LinkView> pages, Optional<LinkView> more) {
    public CardView {
        pages = List.copyOf(pages);
    }
}
