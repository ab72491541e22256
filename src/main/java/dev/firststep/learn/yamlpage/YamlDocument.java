package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/** What a typed YAML or JSON document is to a site. */
public sealed interface YamlDocument {
    /**
     * A page, as an article.
     *
     * @param title the page's own, on one line; absent if it has none, which has been reported
     * @param metadata what would be front matter in Markdown
     * @param markdown the body with its H1 and without front matter; LF line ends
     * @param lines where each line of the body comes from
     */
    record Page(String type, Optional<String> title, List<YamlValue.Entry> metadata, String markdown, LineMap lines)
            implements YamlDocument {
        public Page {
            metadata = List.copyOf(metadata);
        }
    }

    /** Values for other pages. */
    record Data(String type, YamlValue root) implements YamlDocument {}

    /** A page of a type that is not known, or one that can't be read; which has been reported. */
    record Unbuilt(String type) implements YamlDocument {}
}
