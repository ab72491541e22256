package dev.firststep.learn.moniker;

import dev.firststep.learn.moniker.RangeParser.Comparison;
import dev.firststep.learn.moniker.RangeParser.Sign;
import dev.firststep.learn.moniker.RangeReading.Flaw;
import dev.firststep.learn.moniker.RangeReading.Invalid;
import dev.firststep.learn.moniker.RangeReading.Monikers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Works out which monikers a range stands for. */
public final class MonikerRanges {
    private final MonikerDefinition definition;

    public MonikerRanges(MonikerDefinition definition) {
        this.definition = definition;
    }

    public MonikerDefinition definition() {
        return definition;
    }

    /** The monikers of a range such as {@code >= tool-1.0 < tool-2.0 || other-3.0}; none of a blank one. */
    public RangeReading evaluate(String range) {
        if (range.isBlank()) {
            return new Monikers(MonikerSet.NONE);
        }
        RangeParser parser = new RangeParser(range);
        List<List<Comparison>> sets = parser.sets();
        Optional<Invalid> flaw = parser.invalid().or(() -> undefined(sets));
        return flaw.isPresent() ? flaw.get() : new Monikers(any(sets));
    }

    /** The names that stand in a range, as far as it can be read. */
    public static List<String> names(String range) {
        List<String> names = new ArrayList<>();
        new RangeParser(range).sets().forEach(set -> set.forEach(comparison -> names.add(comparison.name())));
        return names;
    }

    private Optional<Invalid> undefined(List<List<Comparison>> sets) {
        return sets.stream()
                .flatMap(List::stream)
                .map(Comparison::name)
                .filter(name -> definition.find(name).isEmpty())
                .findFirst()
                .map(name -> new Invalid(Flaw.UNDEFINED, name));
    }

    private MonikerSet any(List<List<Comparison>> sets) {
        SortedSet<String> any = new TreeSet<>();
        sets.forEach(set -> any.addAll(all(set)));
        return new MonikerSet(any);
    }

    private SortedSet<String> all(List<Comparison> set) {
        SortedSet<String> all = new TreeSet<>(matching(set.get(0)));
        set.forEach(comparison -> all.retainAll(matching(comparison)));
        return all;
    }

    private SortedSet<String> matching(Comparison comparison) {
        SortedSet<String> matching = new TreeSet<>();
        definition.find(comparison.name()).ifPresent(named -> {
            List<Moniker> line = definition.line(named);
            int place = line.indexOf(named);
            for (int i = 0; i < line.size(); i++) {
                if (holds(comparison.sign(), Integer.compare(i, place))) {
                    matching.add(line.get(i).name());
                }
            }
        });
        return matching;
    }

    private static boolean holds(Sign sign, int place) {
        return switch (sign) {
            case EQUAL -> place == 0;
            case LESS -> place < 0;
            case AT_MOST -> place <= 0;
            case GREATER -> place > 0;
            case AT_LEAST -> place >= 0;
        };
    }
}
