package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/** A heading of the page and those one level below it. */
public record HeadingView(String text, String url, Optional<String> lang, List<HeadingView> below) {
    public HeadingView {
        below = List.copyOf(below);
    }
}
