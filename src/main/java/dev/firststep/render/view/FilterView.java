package dev.firststep.render.view;

import java.util.List;

/**
 * Links that narrow a list down.
 *
 * @param name what the script calls it: {@code who}, {@code topic}
 */
public record FilterView(String name, String label, List<FilterChoiceView> choices) {
    public FilterView {
        choices = List.copyOf(choices);
    }
}
