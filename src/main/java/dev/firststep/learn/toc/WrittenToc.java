package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlValue;
import java.util.List;

/**
 * One file's table of contents.
 *
 * @param metadata what the file says of itself
 */
public record WrittenToc(List<WrittenNode> items, List<YamlValue.Entry> metadata) {
    public static final WrittenToc EMPTY = new WrittenToc(List.of(), List.of());

    public WrittenToc {
        items = List.copyOf(items);
        metadata = List.copyOf(metadata);
    }
}
