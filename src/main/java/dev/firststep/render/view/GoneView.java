package dev.firststep.render.view;

import java.util.Optional;

/**
 * A page in the place of one that was taken down on purpose.
 *
 * @param section the nearest section that is still there
 */
public record GoneView(String title, String text, Optional<LinkView> section, NotFoundView help) {}
