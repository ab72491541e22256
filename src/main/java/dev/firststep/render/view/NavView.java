package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * One level of the sidebar.
 *
 * @param more the page that lists them all, when only some are shown
 */
public record NavView(List<NavItemView> items, Optional<LinkView> more) {
    public NavView {
        items = List.copyOf(items);
    }
}
