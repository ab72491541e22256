package dev.firststep.link;

import dev.firststep.model.ArticlePath;
import java.util.List;
import java.util.Optional;

/**
 * A node of an edition's navigation tree.
 *
 * @param title may hold {@code {{variables}}}
 * @param path the address of the article or of the generated section page; absent for a section that has neither
 * @param away the address of a page of another site, for a node that leads there
 * @param generated whether the page at {@code path} is a list made for the section, not an article
 */
public record NavNode(
        String title, Optional<ArticlePath> path, Optional<String> away, boolean generated, List<NavNode> children) {
    public NavNode {
        children = List.copyOf(children);
    }
}
