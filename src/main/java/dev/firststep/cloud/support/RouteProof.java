package dev.firststep.cloud.support;

import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through every case of a site and says which lead nowhere and which lead to several places.
 *
 * @param cases how many cases there are
 * @param gaps the cases without a route
 * @param overlaps the cases with several equally narrow routes
 */
public record RouteProof(int cases, List<SupportCase> gaps, List<Overlap> overlaps) {
    public RouteProof {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
    }

    /** Cases for which the same routes compete. */
    public record Overlap(List<SupportRoute> routes, List<SupportCase> cases) {
        public Overlap {
            routes = List.copyOf(routes);
            cases = List.copyOf(cases);
        }
    }

    public static RouteProof of(SupportRoutes support, Collection<CloudId> clouds, Collection<LocaleTag> locales) {
        List<SupportCase> cases = support.cases(clouds, locales);
        List<SupportCase> gaps =
                cases.stream().filter(one -> support.resolve(one).isEmpty()).toList();
        return new RouteProof(cases.size(), gaps, overlaps(support, cases));
    }

    private static List<Overlap> overlaps(SupportRoutes support, List<SupportCase> cases) {
        Map<List<SupportRoute>, List<SupportCase>> byRoutes = new LinkedHashMap<>();
        for (SupportCase one : cases) {
            List<SupportRoute> routes = support.resolve(one);
            if (routes.size() > 1) {
                byRoutes.computeIfAbsent(routes, same -> new ArrayList<>()).add(one);
            }
        }
        return byRoutes.entrySet().stream()
                .map(same -> new Overlap(same.getKey(), same.getValue()))
                .toList();
    }

    /** Whether every case leads to exactly one place. */
    public boolean holds() {
        return gaps.isEmpty() && overlaps.isEmpty();
    }
}
