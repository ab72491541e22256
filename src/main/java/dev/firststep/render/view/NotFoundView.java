package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The page for addresses that lead nowhere.
 *
 * @param help where to get help in the same language and the same cloud, topic by topic
 * @param support where to ask when the topic is not known
 */
public record NotFoundView(List<LinkView> help, Optional<SupportView> support, List<LinkView> sections) {
    public NotFoundView {
        help = List.copyOf(help);
        sections = List.copyOf(sections);
    }
}
