package dev.firststep.config;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.util.Optional;

/**
 * A line of {@code redirects.yml}: a place on a page that has moved, while the page is still there.
 *
 * @param toAnchor where on the other page; empty for its start
 */
public record MovedAnchor(
        ArticlePath page, String anchor, ArticlePath to, Optional<String> toAnchor, Position position) {
    /** The old address as a writer writes it. */
    public String from() {
        return ArticleAddress.written(page) + "#" + anchor;
    }

    /** The new address as a writer writes it; empty when it is the start of a page. */
    public Optional<String> toPlace() {
        return toAnchor.map(id -> ArticleAddress.written(to) + "#" + id);
    }
}
