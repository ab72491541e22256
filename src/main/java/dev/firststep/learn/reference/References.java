package dev.firststep.learn.reference;

import dev.firststep.learn.moniker.Moniker;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.repository.DocsetFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pages of a docset by their {@code uid}. Several pages may share one, each in its versions: the one without versions is
 * meant, else the one with the newest, as DocFX v3 has it; a page of the docset itself comes before one that stands in for it.
 */
public final class References {
    /**
     * A page that has an id.
     *
     * @param name what it calls itself
     * @param monikers the versions in which it is true; none if in all
     */
    public record Owner(DocsetFile file, String name, MonikerSet monikers) {}

    private final SortedMap<String, List<Owner>> owners = new TreeMap<>();
    private final Comparator<Owner> order;

    /**
     * No page yet.
     *
     * @param newestFirst puts versions in order
     */
    public References(Function<MonikerSet, List<Moniker>> newestFirst) {
        this.order = Comparator.comparing((Owner owner) -> owner.file().isFallback())
                .thenComparing(owner -> !owner.monikers().isEmpty())
                .thenComparing(owner -> newest(newestFirst.apply(owner.monikers())), Comparator.reverseOrder())
                .thenComparing(owner -> owner.file().path());
    }

    private static int newest(List<Moniker> monikers) {
        return monikers.isEmpty() ? Integer.MIN_VALUE : monikers.get(0).order();
    }

    public void add(String uid, Owner owner) {
        owners.computeIfAbsent(uid, id -> new ArrayList<>()).add(owner);
    }

    /**
     * The page that an id stands for.
     *
     * @param moniker the version that is asked for, as in {@code uid?view=v2}
     */
    public Optional<Owner> find(String uid, Optional<String> moniker) {
        return owners.getOrDefault(uid, List.of()).stream()
                .filter(owner -> moniker.map(name -> owner.monikers().names().contains(name))
                        .orElse(true))
                .min(order);
    }
}
