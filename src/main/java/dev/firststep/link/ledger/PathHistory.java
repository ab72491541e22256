package dev.firststep.link.ledger;

import dev.firststep.link.ledger.LedgerLine.Published;
import dev.firststep.link.ledger.LedgerLine.Removed;
import dev.firststep.model.ArticlePath;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a ledger knows of one path. */
public final class PathHistory {
    static final PathHistory NOTHING = new PathHistory(List.of());

    private final List<Published> published;
    private final List<Removed> removed;

    PathHistory(Collection<LedgerLine> lines) {
        this.published = only(lines, Published.class);
        this.removed = only(lines, Removed.class);
    }

    private static <T extends LedgerLine> List<T> only(Collection<LedgerLine> lines, Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The line of the file that speaks of the path first; 0 for none. */
    public int line() {
        return published.stream().mapToInt(Published::number).min().orElse(0);
    }

    /** The line of the file that speaks of an anchor first; 0 for none. */
    public int line(String anchor) {
        return published.stream()
                .filter(line -> line.anchors().contains(anchor))
                .mapToInt(Published::number)
                .min()
                .orElse(0);
    }

    /** The folders in which the path was published. */
    public SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        published.forEach(line -> folders.addAll(line.folders()));
        return folders;
    }

    /** The anchors of the path, and the folders in which each was published. */
    public SortedMap<String, SortedSet<String>> anchors() {
        SortedMap<String, SortedSet<String>> anchors = new TreeMap<>();
        for (Published line : published) {
            line.anchors()
                    .forEach(anchor -> anchors.computeIfAbsent(anchor, id -> new TreeSet<>())
                            .addAll(line.folders()));
        }
        return anchors;
    }

    /** Whether the page was taken down on purpose. */
    public boolean isGone(String folder) {
        return isRemoved(folder, Optional.empty());
    }

    /** Whether an anchor was taken away on purpose, alone or with its page. */
    public boolean isGone(String folder, String anchor) {
        return isGone(folder) || isRemoved(folder, Optional.of(anchor));
    }

    private boolean isRemoved(String folder, Optional<String> anchor) {
        return removed.stream()
                .anyMatch(line -> line.anchor().equals(anchor) && line.folders().contains(folder));
    }

    /** Whether another line says something new. */
    boolean lacks(Published line) {
        SortedMap<String, SortedSet<String>> anchors = anchors();
        return !folders().containsAll(line.folders())
                || line.anchors().stream()
                        .anyMatch(anchor -> !anchors.getOrDefault(anchor, Collections.emptySortedSet())
                                .containsAll(line.folders()));
    }

    /** The lines that a build adds when it has published these pages, by folder. */
    List<Published> news(ArticlePath path, SortedMap<String, PlannedPage> planned, LocalDate date) {
        SortedSet<String> known = folders();
        SortedMap<String, SortedSet<String>> anchors = anchors();
        NewLines lines = new NewLines(path, date);
        planned.forEach((folder, page) -> {
            SortedSet<String> fresh = new TreeSet<>(page.anchors());
            fresh.removeIf(anchor ->
                    anchors.getOrDefault(anchor, Collections.emptySortedSet()).contains(folder));
            if (!fresh.isEmpty() || !known.contains(folder)) {
                lines.add(folder, fresh);
            }
        });
        return lines.lines();
    }
}
