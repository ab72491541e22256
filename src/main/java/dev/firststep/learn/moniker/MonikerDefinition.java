package dev.firststep.learn.moniker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The monikers that exist, and how they follow one another.
 *
 * <p>Most repositories leave the definition to Learn's own service. For those, {@link #implied} knows every name that is
 * written somewhere and reads the order from the names.
 */
public final class MonikerDefinition {
    /** A definition without monikers: every name is unknown. */
    public static final MonikerDefinition EMPTY = new MonikerDefinition(List.of(), false);

    private final SortedMap<String, Moniker> byName = new TreeMap<>();
    private final SortedMap<String, List<Moniker>> byProduct = new TreeMap<>();
    private final boolean implied;

    private MonikerDefinition(Collection<Moniker> monikers, boolean implied) {
        this.implied = implied;
        List<Moniker> sorted = new ArrayList<>(monikers);
        sorted.sort(Comparator.comparingInt(Moniker::order));
        for (Moniker written : sorted) {
            Moniker moniker = new Moniker(written.name(), written.title(), written.product(), byName.size());
            if (byName.putIfAbsent(moniker.name(), moniker) == null) {
                byProduct
                        .computeIfAbsent(moniker.product(), product -> new ArrayList<>())
                        .add(moniker);
            }
        }
    }

    /**
     * A definition that says all there is. The order of each becomes its place among all, by the order that is given and then
     * by the place in the list.
     */
    public static MonikerDefinition of(Collection<Moniker> monikers) {
        return new MonikerDefinition(monikers, false);
    }

    /**
     * A definition made of names alone: {@code tool-2.1} is the version 2.1 of the product {@code tool}, and the name
     * without a number is the newest. Names that it was not told of are versions too.
     */
    public static MonikerDefinition implied(Collection<String> names) {
        return new MonikerDefinition(ImpliedOrder.monikers(names), true);
    }

    /** The moniker of this name in any case; empty when there is none. */
    public Optional<Moniker> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<Moniker> known = Optional.ofNullable(byName.get(lower));
        return known.isEmpty() && implied ? Optional.of(new Moniker(lower, lower, 0)) : known;
    }

    /** The versions of the moniker's product, from the oldest. */
    List<Moniker> line(Moniker moniker) {
        return byProduct.getOrDefault(moniker.product(), List.of(moniker));
    }

    /** Every moniker by name. */
    public Map<String, Moniker> monikers() {
        return Collections.unmodifiableSortedMap(byName);
    }
}
