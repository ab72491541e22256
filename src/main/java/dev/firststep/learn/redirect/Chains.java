package dev.firststep.learn.redirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which redirect leads to which other one. */
final class Chains {
    private static final int MOST_STEPS = 6;

    private final Map<String, List<Moved>> bySource = new HashMap<>();
    private final Map<Moved, Circle> circles = new LinkedHashMap<>();
    private final Set<Moved> endless = new HashSet<>();

    /** A place on a circle of redirects. */
    record Circle(List<Moved> all, int place) {
        /** The circle from this place on, back to it; a long one is cut. */
        String shown() {
            StringBuilder shown = new StringBuilder();
            int steps = Math.min(all.size(), MOST_STEPS);
            for (int i = 0; i < steps; i++) {
                shown.append(all.get((place + i) % all.size()).from()).append(" → ");
            }
            return shown.append(steps < all.size() ? "… → " : "")
                    .append(all.get(place).from())
                    .toString();
        }
    }

    Chains(List<Moved> moved) {
        moved.forEach(one -> bySource.computeIfAbsent(one.source(), source -> new ArrayList<>())
                .add(one));
        Set<Moved> done = new HashSet<>();
        moved.forEach(one -> walk(one, done));
    }

    /**
     * The redirect that readers meet next: of the same docset if there is one, and of the same version. One that chooses a
     * version in its address does not go on, as in DocFX v3.
     */
    Optional<Moved> next(Moved moved) {
        if (moved.leadsAway() || moved.hasQuery()) {
            return Optional.empty();
        }
        return at(moved.target()).stream()
                .filter(other -> moved.monikers().clashesWith(other.monikers()))
                .reduce((first, later) ->
                        later.docset() == moved.docset() || first.docset() != moved.docset() ? later : first);
    }

    List<Moved> at(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The redirects that lie on a circle. */
    Map<Moved, Circle> circles() {
        return circles;
    }

    /** Whether a redirect is on a circle or leads into one. */
    boolean isEndless(Moved moved) {
        return endless.contains(moved);
    }

    /** Follows one redirect until it ends or meets one that was followed before. */
    private void walk(Moved start, Set<Moved> done) {
        List<Moved> path = new ArrayList<>();
        Map<Moved, Integer> places = new HashMap<>();
        Optional<Moved> at = Optional.of(start);
        while (at.isPresent() && !done.contains(at.get()) && !places.containsKey(at.get())) {
            places.put(at.get(), path.size());
            path.add(at.get());
            at = next(at.get());
        }
        if (at.isPresent() && places.containsKey(at.get())) {
            circle(path.subList(places.get(at.get()), path.size()));
        }
        if (at.isPresent() && endless.contains(at.get())) {
            endless.addAll(path);
        }
        done.addAll(path);
    }

    private void circle(List<Moved> circle) {
        endless.addAll(circle);
        for (int i = 0; i < circle.size(); i++) {
            circles.put(circle.get(i), new Circle(circle, i));
        }
    }
}
