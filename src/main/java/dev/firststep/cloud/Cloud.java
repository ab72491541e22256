package dev.firststep.cloud;

import dev.firststep.model.CloudId;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An isolated service instance.
 *
 * @param operator who runs it
 * @param hosts the hosts that belong to it
 * @param endpoints the {@code https} address of each named place, by endpoint id
 * @param endpointNames names of places that are called differently here
 * @param aliases what repositories in Learn's layout call it
 */
public record Cloud(
        CloudId id,
        LocalizedText name,
        LocalizedText operator,
        List<HostPattern> hosts,
        SortedMap<String, String> endpoints,
        SortedMap<String, LocalizedText> endpointNames,
        CloudAliases aliases) {
    public Cloud {
        hosts = List.copyOf(hosts);
        endpoints = Collections.unmodifiableSortedMap(new TreeMap<>(endpoints));
        endpointNames = Collections.unmodifiableSortedMap(new TreeMap<>(endpointNames));
    }

    public boolean owns(String host) {
        return hosts.stream().anyMatch(pattern -> pattern.matches(host));
    }

    public Optional<String> endpoint(String endpointId) {
        return Optional.ofNullable(endpoints.get(endpointId));
    }
}
