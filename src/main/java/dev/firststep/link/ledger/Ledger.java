package dev.firststep.link.ledger;

import dev.firststep.link.ledger.LedgerLine.Published;
import dev.firststep.link.ledger.LedgerLine.Removed;
import dev.firststep.model.ArticlePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every address that a site has ever published, and those that were taken back on purpose. Immutable. */
public final class Ledger {
    /** Of a site that keeps none. */
    public static final Ledger NONE = new Ledger("", List.of());

    /** How the line begins that says in which format a ledger is. */
    static final String FORMAT_MARK = "# firststep-ledger/";

    static final String FORMAT = FORMAT_MARK + "1:";

    private static final String HEAD =
            FORMAT + " path, folders, first seen, anchors; or 'gone' and why. Lines are only added.\n";

    private final String shown;
    private final List<LedgerLine> lines;
    private final SortedMap<ArticlePath, PathHistory> histories = new TreeMap<>();

    Ledger(String shown, List<LedgerLine> lines) {
        this.shown = shown;
        this.lines = List.copyOf(lines);
        SortedMap<ArticlePath, List<LedgerLine>> byPath = new TreeMap<>();
        lines.forEach(line ->
                byPath.computeIfAbsent(line.path(), path -> new ArrayList<>()).add(line));
        byPath.forEach((path, own) -> histories.put(path, new PathHistory(own)));
    }

    /** A ledger that has nothing in it yet. */
    public static Ledger empty(String shown) {
        return new Ledger(shown, List.of());
    }

    /** How the file is called in findings. */
    public String shown() {
        return shown;
    }

    /** Every path, and what is known of it. */
    public SortedMap<ArticlePath, PathHistory> histories() {
        return Collections.unmodifiableSortedMap(histories);
    }

    public PathHistory history(ArticlePath path) {
        return histories.getOrDefault(path, PathHistory.NOTHING);
    }

    /** The paths of the pages that were taken down in a folder. */
    public List<ArticlePath> gone(String folder) {
        return histories.entrySet().stream()
                .filter(entry -> entry.getValue().isGone(folder))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every folder below which something was published. */
    public SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        lines.forEach(line -> folders.addAll(line.folders()));
        return folders;
    }

    /** The ledger after a build has published what it planned. */
    public Ledger after(PlannedAddresses planned, LocalDate date) {
        List<LedgerLine> all = new ArrayList<>(lines);
        for (ArticlePath path : planned.paths()) {
            all.addAll(history(path).news(path, planned.at(path), date));
        }
        return all.size() == lines.size() ? this : new Ledger(shown, all);
    }

    /** The ledger with these addresses, which some other program has published. */
    public Ledger with(Collection<Published> others) {
        List<LedgerLine> all = new ArrayList<>(lines);
        others.stream().filter(line -> history(line.path()).lacks(line)).forEach(all::add);
        return all.size() == lines.size() ? this : new Ledger(shown, all);
    }

    /** The ledger with a removal. */
    public Ledger with(Removed removal) {
        List<LedgerLine> all = new ArrayList<>(lines);
        all.add(removal);
        return new Ledger(shown, all);
    }

    /** How many lines it has. */
    public int size() {
        return lines.size();
    }

    /** The day of its last line; empty for a ledger without one. */
    public Optional<LocalDate> lastDate() {
        return lines.stream().map(LedgerLine::date).max(LocalDate::compareTo);
    }

    public List<Removed> removals() {
        return lines.stream()
                .filter(Removed.class::isInstance)
                .map(Removed.class::cast)
                .toList();
    }

    /** The file: sorted, each line once, so that two branches differ only where they published different things. */
    public String text() {
        Set<String> sorted = new TreeSet<>();
        lines.forEach(line -> sorted.add(line.text()));
        StringBuilder text = new StringBuilder(HEAD);
        sorted.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
