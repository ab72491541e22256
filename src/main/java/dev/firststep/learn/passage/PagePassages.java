package dev.firststep.learn.passage;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.learn.moniker.CloudMonikers;
import dev.firststep.learn.moniker.CloudReading;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.Moniker;
import dev.firststep.learn.moniker.MonikerDefinition;
import dev.firststep.learn.moniker.MonikerRules;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.ReaderChoice;
import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.model.CloudId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns what a repository says of pivots and monikers into the rules by which its pages are written. */
public final class PagePassages {
    private final MonikerDefinition definition;
    private final MonikerRules rules;
    private final CloudMonikers monikers;
    private final SortedMap<String, SortedSet<CloudId>> pivots = new TreeMap<>();

    /** @param definition the monikers of the docset */
    public PagePassages(Clouds clouds, MonikerDefinition definition) {
        this.definition = definition;
        this.rules = new MonikerRules(definition);
        this.monikers = new CloudMonikers(clouds);
        clouds.all().forEach(this::addPivots);
    }

    /** A pivot stands for a cloud by the cloud's id, or by what {@code clouds.yml} says. */
    private void addPivots(Cloud cloud) {
        addPivot(cloud.id().value(), cloud.id());
        cloud.aliases().pivots().forEach(pivot -> addPivot(pivot, cloud.id()));
    }

    private void addPivot(String pivot, CloudId cloud) {
        pivots.computeIfAbsent(pivot.strip().toLowerCase(Locale.ROOT), any -> new TreeSet<>())
                .add(cloud);
    }

    /**
     * The rules for one page.
     *
     * @param groups its pivot groups
     * @param page its monikers
     */
    public PassageRules of(List<PivotGroup> groups, FileMonikers page) {
        return new PassageRules(
                groups.stream().map(PagePassages::choice).toList(),
                versions(page.monikers()),
                (range, position, findings) -> rules.zone(page, new MonikerText(range, position), findings)
                        .names(),
                this::clouds);
    }

    private static ReaderChoice choice(PivotGroup group) {
        return new ReaderChoice(
                ReaderChoice.PIVOTS,
                group.prompt().isBlank() ? group.title() : group.prompt(),
                group.pivots().stream()
                        .map(pivot -> new Option(pivot.id(), pivot.title().isBlank() ? pivot.id() : pivot.title()))
                        .toList());
    }

    /** The newest version of each product comes first, and so is what readers see who choose none. */
    private List<Option> versions(MonikerSet page) {
        return page.names().stream()
                .map(name -> definition.find(name).orElse(new Moniker(name, name, 0)))
                .sorted(Comparator.comparing(Moniker::product)
                        .thenComparing(Comparator.comparingInt(Moniker::order).reversed())
                        .thenComparing(Moniker::name))
                .map(moniker -> new Option(moniker.name(), moniker.name()))
                .toList();
    }

    private Optional<SortedSet<CloudId>> clouds(Collection<String> names) {
        SortedSet<CloudId> clouds = new TreeSet<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (pivots.containsKey(lower)) {
                clouds.addAll(pivots.get(lower));
            } else if (!monikers.isCloud(lower)) {
                return Optional.empty();
            } else if (monikers.read(MonikerSet.of(lower)) instanceof CloudReading.Only only) {
                clouds.addAll(only.clouds());
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(clouds);
    }
}
