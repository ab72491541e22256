package dev.firststep.cloud.border;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.model.CloudId;
import dev.firststep.model.Digest;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a site lies, its editions, and the hosts to which the readers of each may be sent. It names nothing of a cloud that
 * the site is not for: of that cloud's hosts it holds digests, by which they are known again and which betray none.
 *
 * @param baseUrl the site's own address, with a final slash
 * @param editions in the order in which readers are offered them
 * @param hosts those of each cloud of the site
 * @param shared hosts that belong to every cloud
 * @param redirectors short links that may be used, because they lead to a host of this site's clouds
 * @param unlistedShared whether a host that nobody has listed counts as shared
 * @param foreign the SHA-256 of each host, written as in its listing, that belongs to other clouds alone
 */
public record Borders(
        URI baseUrl,
        List<EditionFolder> editions,
        SortedMap<CloudId, List<HostPattern>> hosts,
        List<HostPattern> shared,
        List<Redirector> redirectors,
        boolean unlistedShared,
        SortedSet<String> foreign) {
    public Borders {
        editions = List.copyOf(editions);
        hosts = Collections.unmodifiableSortedMap(new TreeMap<>(hosts));
        shared = List.copyOf(shared);
        redirectors = List.copyOf(redirectors);
        foreign = Collections.unmodifiableSortedSet(new TreeSet<>(foreign));
    }

    /** The borders of a site with these editions. */
    public static Borders of(URI baseUrl, Clouds clouds, List<EditionFolder> editions) {
        return new BordersOfSite(baseUrl, clouds, editions).draw();
    }

    /** Whether a host lies within a pattern of the site's own. */
    private boolean isOpen(String host, CloudId cloud) {
        return matches(shared, host) || matches(hosts.getOrDefault(cloud, List.of()), host);
    }

    private static boolean matches(List<HostPattern> patterns, String host) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(host));
    }

    /** What a host is to readers of all these clouds. */
    public Ruling ruling(String host, Collection<CloudId> readers) {
        if (readers.stream().allMatch(cloud -> isOpen(host, cloud))) {
            return Ruling.OPEN;
        }
        if (!owners(host).isEmpty() || isKnownForeign(host)) {
            return Ruling.FOREIGN;
        }
        return unlistedShared ? Ruling.OPEN : Ruling.UNLISTED;
    }

    /** The clouds of the site that a host belongs to. */
    public List<CloudId> owners(String host) {
        return hosts.entrySet().stream()
                .filter(cloud -> matches(cloud.getValue(), host))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isKnownForeign(String host) {
        if (foreign.isEmpty()) {
            return false;
        }
        boolean known = foreign.contains(Digest.of(host));
        for (int dot = host.indexOf('.'); !known && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            known = foreign.contains(Digest.of("*" + host.substring(dot)));
        }
        return known;
    }

    /** The clouds that the site is for. */
    public SortedSet<CloudId> clouds() {
        return new TreeSet<>(hosts.keySet());
    }

    /** The edition that a file of the site belongs to. */
    public Optional<EditionFolder> edition(String file) {
        return editions.stream().filter(edition -> edition.holds(file)).findFirst();
    }

    /** The short link with this address, which must be exactly as it was pinned. */
    public Optional<Redirector> redirector(String url) {
        return redirectors.stream()
                .filter(redirector -> redirector.from().equals(url))
                .findFirst();
    }

    /** Whether addresses on a host lead somewhere else, which nobody can see from them. */
    public boolean hidesTargets(String host) {
        return Redirector.isService(host)
                || redirectors.stream()
                        .anyMatch(redirector ->
                                HostPattern.hostOf(redirector.from()).equals(host));
    }

    /** Draws the borders of a site from all clouds that its configuration knows. */
    private record BordersOfSite(URI baseUrl, Clouds clouds, List<EditionFolder> editions) {
        Borders draw() {
            SortedMap<CloudId, List<HostPattern>> own = new TreeMap<>();
            editions.forEach(edition -> own.put(
                    edition.edition().cloud(),
                    clouds.get(edition.edition().cloud()).hosts().stream()
                            .sorted()
                            .toList()));
            List<Redirector> usable = clouds.redirectors().stream()
                    .filter(redirector -> isUsable(HostPattern.hostOf(redirector.to()), own))
                    .toList();
            return new Borders(
                    baseUrl,
                    editions,
                    own,
                    clouds.sharedHosts(),
                    usable,
                    clouds.unlistedShared(),
                    foreign(own, usable));
        }

        private boolean isUsable(String host, SortedMap<CloudId, List<HostPattern>> own) {
            return clouds.isShared(host) || own.values().stream().anyMatch(patterns -> matches(patterns, host));
        }

        private SortedSet<String> foreign(SortedMap<CloudId, List<HostPattern>> own, List<Redirector> usable) {
            SortedSet<String> patterns = new TreeSet<>();
            clouds.all().stream()
                    .filter(cloud -> !own.containsKey(cloud.id()))
                    .map(Cloud::hosts)
                    .forEach(hosts -> hosts.forEach(host -> patterns.add(host.value())));
            clouds.redirectors().stream()
                    .filter(redirector -> !usable.contains(redirector))
                    .forEach(redirector -> patterns.add(HostPattern.hostOf(redirector.from())));
            usable.forEach(redirector -> patterns.remove(HostPattern.hostOf(redirector.from())));
            own.values().forEach(hosts -> hosts.forEach(host -> patterns.remove(host.value())));
            clouds.sharedHosts().forEach(host -> patterns.remove(host.value()));
            SortedSet<String> digests = new TreeSet<>();
            patterns.forEach(pattern -> digests.add(Digest.of(pattern)));
            return digests;
        }
    }
}
