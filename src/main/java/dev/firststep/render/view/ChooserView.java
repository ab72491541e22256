package dev.firststep.render.view;

import java.util.List;

/**
 * A page on which the reader chooses an edition.
 *
 * @param titles what is there to choose, in each language of the site, without repeats
 * @param texts how to choose, likewise
 * @param automatic whether the script may choose in the reader's place
 * @param oneCloud whether the language alone decides
 */
public record ChooserView(
        List<TextView> titles,
        List<TextView> texts,
        List<ChoiceGroupView> groups,
        boolean automatic,
        boolean oneCloud) {
    public ChooserView {
        titles = List.copyOf(titles);
        texts = List.copyOf(texts);
        groups = List.copyOf(groups);
    }
}
