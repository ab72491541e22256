package dev.firststep.link.ledger;

import dev.firststep.link.ledger.LedgerLine.Published;
import dev.firststep.model.ArticlePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines that tell what is new at one path: anchors that appear in the same folders share one. */
final class NewLines {
    private final ArticlePath path;
    private final LocalDate date;
    private final SortedMap<String, SortedSet<String>> foldersByAnchor = new TreeMap<>();
    private final SortedSet<String> bare = new TreeSet<>();

    NewLines(ArticlePath path, LocalDate date) {
        this.path = path;
        this.date = date;
    }

    /** A folder in which the page is new, or has these new anchors. */
    void add(String folder, SortedSet<String> anchors) {
        anchors.forEach(anchor ->
                foldersByAnchor.computeIfAbsent(anchor, id -> new TreeSet<>()).add(folder));
        if (anchors.isEmpty()) {
            bare.add(folder);
        }
    }

    List<Published> lines() {
        SortedMap<String, SortedSet<String>> anchors = new TreeMap<>();
        SortedMap<String, SortedSet<String>> folders = new TreeMap<>();
        foldersByAnchor.forEach((anchor, where) -> {
            String key = Folders.write(where);
            folders.put(key, where);
            anchors.computeIfAbsent(key, k -> new TreeSet<>()).add(anchor);
        });
        List<Published> lines = new ArrayList<>();
        anchors.forEach((key, ids) ->
                lines.add(new Published(path, folders.getOrDefault(key, Collections.emptySortedSet()), date, ids, 0)));
        if (!bare.isEmpty()) {
            lines.add(new Published(path, bare, date, Collections.emptySortedSet(), 0));
        }
        return lines;
    }
}
