package dev.firststep.learn.moniker;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.model.CloudId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which monikers stand for which clouds: first what {@code clouds.yml} says, then the names that Microsoft's own
 * repositories use, such as {@code o365-21vianet}.
 */
public final class CloudMonikers {
    /** Words in the names of monikers that name a kind of cloud. */
    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.of(
            "china", List.of("21vianet", "china", "mooncake", "gallatin"),
            "germany", List.of("germany", "blackforest"),
            "government", List.of("usgov", "usgovernment", "government", "fairfax", "gcc", "gcchigh", "dod"),
            "global", List.of("worldwide", "global", "public")));

    /** Services that exist in several clouds; without one of them in its name, a moniker may be about anything. */
    private static final Set<String> SERVICES =
            Set.of("o365", "office365", "m365", "microsoft365", "microsoft", "office", "azure", "dynamics365", "d365");

    private static final Set<String> FILLERS = Set.of("365", "cloud", "us", "for", "by", "operated");

    private final SortedMap<String, SortedSet<CloudId>> declared = new TreeMap<>();
    private final SortedMap<String, SortedSet<CloudId>> pivots = new TreeMap<>();
    private final SortedMap<String, SortedSet<CloudId>> byKind = new TreeMap<>();

    public CloudMonikers(Clouds clouds) {
        for (Cloud cloud : clouds.all()) {
            declare(declared, cloud.id().value(), cloud.id());
            declare(pivots, cloud.id().value(), cloud.id());
            cloud.aliases().monikers().forEach(name -> declare(declared, name, cloud.id()));
            cloud.aliases().pivots().forEach(name -> declare(pivots, name, cloud.id()));
            kinds(words(cloud.id().value()))
                    .forEach(kind ->
                            byKind.computeIfAbsent(kind, any -> new TreeSet<>()).add(cloud.id()));
        }
    }

    private static void declare(SortedMap<String, SortedSet<CloudId>> names, String name, CloudId cloud) {
        names.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), any -> new TreeSet<>())
                .add(cloud);
    }

    /** The clouds for which monikers stand, if all of them do. */
    public CloudReading read(MonikerSet monikers) {
        SortedSet<CloudId> clouds = new TreeSet<>();
        for (String moniker : monikers.names()) {
            if (!isCloud(moniker)) {
                return new CloudReading.NotClouds();
            }
            clouds.addAll(clouds(moniker));
        }
        if (monikers.isEmpty()) {
            return new CloudReading.NotClouds();
        }
        return clouds.isEmpty() ? new CloudReading.Nowhere() : new CloudReading.Only(clouds);
    }

    /** The monikers without those that stand for clouds which the site does not have. */
    public MonikerSet ofSite(MonikerSet monikers) {
        return MonikerSet.of(monikers.names().stream()
                .filter(moniker -> !isCloud(moniker) || !clouds(moniker).isEmpty())
                .toList());
    }

    /** The one cloud for which a moniker or a pivot stands; empty for versions and for names of several clouds. */
    public Optional<CloudId> cloud(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        SortedSet<CloudId> found = pivots.containsKey(lower) ? pivots.get(lower) : clouds(lower);
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    /** Whether a moniker, in lower case, stands for a cloud, whether the site has that cloud or not. */
    public boolean isCloud(String moniker) {
        return declared.containsKey(moniker) || !kindsByName(moniker).isEmpty();
    }

    /** The clouds of the site for which a moniker stands. */
    private SortedSet<CloudId> clouds(String moniker) {
        SortedSet<CloudId> known = declared.get(moniker);
        if (known != null) {
            return Collections.unmodifiableSortedSet(known);
        }
        SortedSet<CloudId> clouds = new TreeSet<>();
        kindsByName(moniker).forEach(kind -> clouds.addAll(byKind.getOrDefault(kind, Collections.emptySortedSet())));
        return clouds;
    }

    /** The kinds of cloud in a name that consists of a service, a cloud and nothing else. */
    private static Set<String> kindsByName(String moniker) {
        Set<String> words = words(moniker);
        Set<String> rest = new TreeSet<>(words);
        rest.removeAll(FILLERS);
        boolean aboutService = rest.removeAll(SERVICES);
        WORDS.values().forEach(rest::removeAll);
        return aboutService && rest.isEmpty() ? kinds(words) : Set.of();
    }

    private static Set<String> kinds(Set<String> words) {
        Set<String> kinds = new TreeSet<>();
        WORDS.forEach((kind, known) -> {
            if (known.stream().anyMatch(words::contains)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Arrays.asList(name.split("[-._]", -1)));
    }
}
