package dev.firststep.link;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;

/**
 * A node of an edition's navigation tree.
 *
 * @param title may hold {@code {{variables}}}
 * @param path the address of the article or of the generated section page; absent for a section that has neither
 * @param away the address of a page of another site, for a node that leads there
 * @param lang the language of the title, when it is not that of the edition
 * @param generated whether the page at {@code path} is a list made for the section, not an article
 */
public record NavNode(
        String title,
        Optional<ArticlePath> path,
        Optional<String> away,
        Optional<LocaleTag> lang,
        boolean generated,
        List<NavNode> children) {
    /** A node with a title in the language of its edition. */
    public NavNode(
            String title,
            Optional<ArticlePath> path,
            Optional<String> away,
            boolean generated,
            List<NavNode> children) {
        this(title, path, away, Optional.empty(), generated, children);
    }

    public NavNode {
        children = List.copyOf(children);
    }
}
