package dev.firststep.render.view;

import java.util.List;

/** Something that is to be known of a place to ask, such as its hours, line by line. */
public record SupportFactView(String label, List<String> lines) {
    public SupportFactView {
        lines = List.copyOf(lines);
    }
}
