package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/** A page or a section on its section's list. */
public record SectionItemView(LinkView link, Optional<String> description, List<LinkView> below) {
    public SectionItemView {
        below = List.copyOf(below);
    }
}
