package dev.firststep.markdown.html;

import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.model.CloudScope;
import java.util.List;

/** Whom a passage is for. */
sealed interface Audience {
    record Everyone() implements Audience {}

    record Nobody() implements Audience {}

    /** The readers of some clouds. */
    record Clouds(CloudScope scope) implements Audience {}

    /** Readers who chose one of these. */
    record Choosers(List<Option> options) implements Audience {
        public Choosers {
            options = List.copyOf(options);
        }
    }
}
