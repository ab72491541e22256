package dev.firststep.cloud.support;

import dev.firststep.model.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What a message to a destination starts with. Both texts may hold {@link #VARIABLES}, none of which can tell who the
 * reader is.
 */
public record Prefill(Optional<LocalizedText> subject, Optional<LocalizedText> body) {
    /** All that may be filled in, sorted. */
    public static final List<String> VARIABLES = List.of("article.title", "article.url", "cloud.name", "site.name");
}
