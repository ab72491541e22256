package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/** The page that lists a section. */
public record SectionView(
        String title, List<SectionItemView> items, Optional<LinkView> previous, Optional<LinkView> next) {
    public SectionView {
        items = List.copyOf(items);
    }
}
