package dev.firststep.learn.moniker;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names of monikers.
 *
 * @param names in lower case
 */
public record MonikerSet(SortedSet<String> names) {
    public static final MonikerSet NONE = new MonikerSet(Collections.emptySortedSet());

    public MonikerSet {
        SortedSet<String> lower = new TreeSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        names = Collections.unmodifiableSortedSet(lower);
    }

    public static MonikerSet of(Collection<String> names) {
        return new MonikerSet(new TreeSet<>(names));
    }

    public static MonikerSet of(String... names) {
        return of(List.of(names));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    public MonikerSet union(MonikerSet other) {
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(other.names);
        return new MonikerSet(all);
    }

    /** What is in both. */
    public MonikerSet within(MonikerSet other) {
        SortedSet<String> common = new TreeSet<>(names);
        common.retainAll(other.names);
        return new MonikerSet(common);
    }

    public MonikerSet without(MonikerSet other) {
        SortedSet<String> rest = new TreeSet<>(names);
        rest.removeAll(other.names);
        return new MonikerSet(rest);
    }

    /** Whether a page with these monikers and one with those could answer at one address for the same version. */
    public boolean clashesWith(MonikerSet other) {
        return isEmpty() ? other.isEmpty() : !within(other).isEmpty();
    }

    /** The names as a message shows them; "none" when there are none. */
    public String shown() {
        return names.isEmpty()
                ? "none"
                : names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
