package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlValue;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table of contents with those it includes.
 *
 * @param pages the pages it lists, which therefore belong to it
 * @param included the tables of contents whose entries it took over
 */
public record Toc(
        TocFile file,
        List<TocNode> items,
        List<YamlValue.Entry> metadata,
        SortedSet<String> pages,
        SortedSet<TocFile> included) {
    public Toc {
        items = List.copyOf(items);
        metadata = List.copyOf(metadata);
        pages = new TreeSet<>(pages);
        included = new TreeSet<>(included);
    }
}
