package dev.firststep.markdown.inline;

import dev.firststep.markdown.text.LeafText;
import java.util.List;
import java.util.Optional;

/** Where the texts come from that includes stand for. */
@FunctionalInterface
public interface Tokens {
    /** For texts whose includes stay as they are written. */
    Tokens NONE = include -> Optional.empty();

    /**
     * The paragraphs of the file that an include names.
     *
     * @return empty if it cannot be included, which has been reported
     */
    Optional<List<LeafText>> paragraphs(Inline.Include include);
}
