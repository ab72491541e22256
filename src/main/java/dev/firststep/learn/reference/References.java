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
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    private final Function<MonikerSet, List<Moniker>> newestFirst;

    /**
     * No page yet.
     *
     * @param newestFirst puts versions in order
     */
    public References(Function<MonikerSet, List<Moniker>> newestFirst) {
        this.newestFirst = newestFirst;
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
        List<Owner> all = owners.getOrDefault(uid, List.of()).stream()
                .filter(owner -> moniker.map(name -> owner.monikers().names().contains(name))
                        .orElse(true))
                .sorted(Comparator.comparing(owner -> owner.file().path()))
                .toList();
        List<Owner> own =
                all.stream().filter(owner -> !owner.file().isFallback()).toList();
        return newest(own.isEmpty() ? all : own);
    }

    private Optional<Owner> newest(List<Owner> owners) {
        MonikerSet monikers = owners.stream().map(Owner::monikers).reduce(MonikerSet.NONE, MonikerSet::union);
        Stream<Optional<Owner>> byVersion = newestFirst.apply(monikers).stream()
                .map(moniker -> first(owners, owner -> owner.monikers().names().contains(moniker.name())));
        return Stream.concat(Stream.of(first(owners, owner -> owner.monikers().isEmpty())), byVersion)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> owners.stream().findFirst());
    }

    private static Optional<Owner> first(List<Owner> owners, Predicate<Owner> condition) {
        return owners.stream().filter(condition).findFirst();
    }
}
