package dev.firststep.cloud.support;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All support routes, and what they speak of.
 *
 * @param audiences who asks, never empty; pages are written for the first of them
 * @param topics the names of what they may need help with
 * @param defaultTopic the topic of articles that name none
 * @param destinations the places that routes name by id
 * @param position where all this is written
 */
public record SupportRoutes(
        List<Audience> audiences,
        SortedMap<String, LocalizedText> topics,
        Optional<String> defaultTopic,
        SortedMap<String, Destination> destinations,
        List<SupportRoute> routes,
        Position position) {
    private static final List<Audience> EVERYBODY =
            List.of(new Audience(Audience.CUSTOMER, new LocalizedText(Collections.emptySortedMap())));

    /** A site that sends nobody anywhere. */
    public static final SupportRoutes NONE = new SupportRoutes(
            List.of(), new TreeMap<>(), Optional.empty(), new TreeMap<>(), List.of(), Position.of("support.yml"));

    public SupportRoutes {
        audiences = audiences.isEmpty() ? EVERYBODY : List.copyOf(audiences);
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        destinations = Collections.unmodifiableSortedMap(new TreeMap<>(destinations));
        routes = List.copyOf(routes);
    }

    /** The audience that pages are written for. */
    public Audience mainAudience() {
        return audiences.get(0);
    }

    public Optional<Audience> audience(String id) {
        return audiences.stream().filter(audience -> audience.id().equals(id)).findFirst();
    }

    /** The topics about which some readers can call somebody, sorted. */
    public SortedSet<String> topicsWithPhone() {
        SortedSet<String> called = new TreeSet<>();
        for (SupportRoute route : routes) {
            if (route.to().phone().isPresent()) {
                called.addAll(
                        route.cases().topics().isEmpty()
                                ? topics.keySet()
                                : route.cases().topics());
            }
        }
        return called;
    }

    /** Every case there can be, in the order of clouds, audiences, locales and topics. */
    public List<SupportCase> cases(Collection<CloudId> clouds, Collection<LocaleTag> locales) {
        List<SupportCase> cases = new ArrayList<>();
        clouds.forEach(cloud -> audiences.forEach(audience -> locales.forEach(locale ->
                topics.keySet().forEach(topic -> cases.add(new SupportCase(cloud, audience.id(), locale, topic))))));
        return cases;
    }

    /**
     * The routes that hold for a case and are drawn most narrowly: exactly one when the routes are well drawn, none for a
     * gap, several for an overlap.
     */
    public List<SupportRoute> resolve(SupportCase wanted) {
        List<SupportRoute> holding =
                routes.stream().filter(r -> r.cases().include(wanted)).toList();
        int best = holding.stream().mapToInt(r -> r.cases().precedence()).max().orElse(0);
        return holding.stream().filter(r -> r.cases().precedence() == best).toList();
    }

    /** The one place for a case; empty for a gap or an overlap. */
    public Optional<Destination> destination(SupportCase wanted) {
        List<SupportRoute> found = resolve(wanted);
        return found.size() == 1 ? Optional.of(found.get(0).to()) : Optional.empty();
    }
}
