package dev.firststep.cloud;

import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All support routes and the names of their topics. */
public record SupportRoutes(SortedMap<String, LocalizedText> topics, List<SupportRoute> routes) {
    public SupportRoutes {
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        routes = List.copyOf(routes);
    }

    /**
     * The most specific routes for a reader: exactly one when the routes are well drawn, none for a gap, several for an
     * overlap.
     */
    public List<SupportRoute> resolve(String topic, CloudId cloud, LocaleTag locale) {
        List<SupportRoute> holding =
                routes.stream().filter(r -> r.holdsFor(topic, cloud, locale)).toList();
        int best = holding.stream().mapToInt(SupportRoute::precedence).max().orElse(0);
        return holding.stream().filter(r -> r.precedence() == best).toList();
    }
}
