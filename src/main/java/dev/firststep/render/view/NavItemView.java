package dev.firststep.render.view;

import java.util.Optional;

/**
 * A line of the sidebar.
 *
 * @param current whether it is the page itself
 * @param open whether the page is somewhere below it
 * @param section whether it has anything below it
 * @param below the level below, when it is shown
 */
public record NavItemView(LinkView link, boolean current, boolean open, boolean section, Optional<NavView> below) {}
