package dev.firststep.render.view;

import java.util.List;

/**
 * A cloud and the editions in it.
 *
 * @param names what it is called in each language of the site, without repeats
 */
public record ChoiceGroupView(List<TextView> names, List<TextView> operators, int tone, List<ChoiceView> choices) {
    public ChoiceGroupView {
        names = List.copyOf(names);
        operators = List.copyOf(operators);
        choices = List.copyOf(choices);
    }
}
