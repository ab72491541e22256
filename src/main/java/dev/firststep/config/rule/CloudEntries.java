package dev.firststep.config.rule;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands under {@code clouds} of a rule: what each cloud has of its own is laid over what {@code all} have, and
 * {@code none} says that the rule does not hold in a cloud.
 */
final class CloudEntries {
    private static final String ALL = "all";
    private static final String NONE = "none";

    private final SortedMap<String, Mapping> byKey = new TreeMap<>();
    private final SortedSet<String> without = new TreeSet<>();
    private final SortedMap<CloudId, Mapping> byCloud = new TreeMap<>();

    CloudEntries(List<CloudId> clouds, List<Entry> entries, DiagnosticSink sink) {
        List<String> keys = new ArrayList<>(List.of(ALL));
        clouds.forEach(cloud -> keys.add(cloud.value()));
        entries.forEach(entry -> sort(entry, keys, sink));
        clouds.forEach(cloud -> merged(cloud.value()).ifPresent(mapping -> byCloud.put(cloud, mapping)));
    }

    /** What is written, by its key. */
    SortedMap<String, Mapping> byKey() {
        return Collections.unmodifiableSortedMap(byKey);
    }

    /** What holds in each cloud. */
    SortedMap<CloudId, Mapping> byCloud() {
        return Collections.unmodifiableSortedMap(byCloud);
    }

    /** The key at which the note for a cloud is written, if there is one. */
    String noteKey(CloudId cloud) {
        boolean own = Optional.ofNullable(byKey.get(cloud.value()))
                .flatMap(mapping -> mapping.find(PracticeReader.NOTE))
                .isPresent();
        return own ? cloud.value() : ALL;
    }

    private void sort(Entry entry, List<String> keys, DiagnosticSink sink) {
        if (!keys.contains(entry.key())) {
            sink.add(
                    Code.VALUE_INVALID,
                    entry.position(),
                    Wording.quoted(entry.key()) + " is not a cloud of this site",
                    Wording.choices(entry.key(), keys));
        } else if (saysNone(entry.value()) && !entry.key().equals(ALL)) {
            without.add(entry.key());
        } else if (entry.value() instanceof Mapping mapping) {
            byKey.put(entry.key(), mapping);
        } else {
            new Expect(sink).entries(entry.value(), Wording.quoted(entry.key()));
        }
    }

    private static boolean saysNone(YamlValue value) {
        return value instanceof Scalar scalar && scalar.value().equals(NONE);
    }

    private Optional<Mapping> merged(String cloud) {
        Optional<Mapping> own = Optional.ofNullable(byKey.get(cloud));
        Optional<Mapping> shared = Optional.ofNullable(byKey.get(ALL)).filter(all -> !without.contains(cloud));
        if (own.isEmpty() || shared.isEmpty()) {
            return own.or(() -> shared);
        }
        List<Entry> entries = new ArrayList<>(own.get().entries());
        shared.get().entries().stream()
                .filter(entry -> own.get().find(entry.key()).isEmpty())
                .forEach(entries::add);
        return Optional.of(new Mapping(entries, own.get().position()));
    }
}
