package dev.firststep.render.view;

import java.util.List;

/**
 * The page for addresses that lead nowhere.
 *
 * @param help where to get help in the same language and the same cloud
 */
public record NotFoundView(List<LinkView> help, List<LinkView> sections) {
    public NotFoundView {
        help = List.copyOf(help);
        sections = List.copyOf(sections);
    }
}
