package dev.firststep.cloud;

import dev.firststep.model.CloudId;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every cloud of the site, in the order in which readers are offered them.
 *
 * @param endpointNames the named places and what they are usually called, by endpoint id
 * @param sharedHosts hosts that belong to every cloud
 * @param unlistedShared whether a host that is listed nowhere counts as shared too; otherwise it is a fault
 */
public record Clouds(
        List<Cloud> all,
        SortedMap<String, LocalizedText> endpointNames,
        List<HostPattern> sharedHosts,
        List<Redirector> redirectors,
        boolean unlistedShared) {
    public Clouds {
        all = List.copyOf(all);
        endpointNames = Collections.unmodifiableSortedMap(new TreeMap<>(endpointNames));
        sharedHosts = List.copyOf(sharedHosts);
        redirectors = List.copyOf(redirectors);
    }

    public List<CloudId> ids() {
        return all.stream().map(Cloud::id).toList();
    }

    public Optional<Cloud> find(CloudId id) {
        return all.stream().filter(cloud -> cloud.id().equals(id)).findFirst();
    }

    /** The cloud with this id, which must be one of {@link #ids()}. */
    public Cloud get(CloudId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no cloud " + id));
    }

    public boolean isShared(String host) {
        return sharedHosts.stream().anyMatch(pattern -> pattern.matches(host))
                || (unlistedShared && owners(host).isEmpty());
    }

    /** Whether readers of a cloud may be sent to a host: it is the cloud's own, or shared. */
    public boolean isOpen(String host, CloudId cloud) {
        return isShared(host) || get(cloud).owns(host);
    }

    /** The clouds that a host belongs to; empty for a shared or an unlisted host. */
    public List<Cloud> owners(String host) {
        return all.stream().filter(cloud -> cloud.owns(host)).toList();
    }

    public Optional<Redirector> redirector(String url) {
        return redirectors.stream().filter(r -> r.from().equals(url)).findFirst();
    }

    /** What a named place is called in a cloud; empty when there is no such place. */
    public Optional<LocalizedText> endpointName(CloudId cloud, String endpointId) {
        return Optional.ofNullable(get(cloud).endpointNames().get(endpointId))
                .or(() -> Optional.ofNullable(endpointNames.get(endpointId)));
    }
}
