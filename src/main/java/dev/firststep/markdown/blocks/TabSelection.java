package dev.firststep.markdown.blocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Which tabs of a page are seen at first and which of them are open, by the rules of DocFX. One per page. */
public final class TabSelection {
    /**
     * One group as the page shows it.
     *
     * @param number of the group, from 1 on
     * @param visible for each tab whether it is seen
     * @param active the place of the tab that is open
     */
    public record State(int number, List<Boolean> visible, int active) {
        public State {
            visible = List.copyOf(visible);
        }
    }

    /** The ids that each group so far has offered, unless it followed another one. */
    private final List<List<String>> offered = new ArrayList<>();

    /** The first id of each of them, which conditions may name. */
    private final Set<String> conditions = new HashSet<>();

    private int groups;

    /**
     * Takes the next group of the page.
     *
     * @param problems is told what is wrong with the group
     */
    public State next(List<TabTitle> tabs, Consumer<String> problems) {
        List<Boolean> visible = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TabTitle tab : tabs) {
            boolean seen = tab.condition().map(conditions::contains).orElse(true);
            visible.add(seen);
            if (seen) {
                tab.ids().forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        if (counts.values().stream().anyMatch(count -> count > 1)) {
            problems.accept("two tabs of this group have the same id");
        }
        int active = followed(tabs, visible, counts, problems).orElseGet(() -> first(visible, counts, problems));
        return new State(++groups, visible, active);
    }

    /** The tab that another group with some of these ids opens. */
    private Optional<Integer> followed(
            List<TabTitle> tabs, List<Boolean> visible, Map<String, Integer> counts, Consumer<String> problems) {
        boolean different = false;
        Optional<Integer> active = Optional.empty();
        for (List<String> ids : offered) {
            long common = ids.stream().filter(counts::containsKey).count();
            if (common > 0) {
                boolean same = common == ids.size() && common == counts.size();
                different |= !same;
                active = tabOf(tabs, visible, ids.get(0));
                if (same || active.isPresent()) {
                    break;
                }
            }
        }
        if (different) {
            problems.accept("this group offers other tabs than a group before it");
        }
        return active;
    }

    private static Optional<Integer> tabOf(List<TabTitle> tabs, List<Boolean> visible, String id) {
        for (int i = 0; i < tabs.size(); i++) {
            if (visible.get(i) && tabs.get(i).ids().contains(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int first(List<Boolean> visible, Map<String, Integer> counts, Consumer<String> problems) {
        int first = visible.indexOf(true);
        if (first < 0) {
            problems.accept("no tab of this group is ever seen");
            return 0;
        }
        List<String> ids = List.copyOf(counts.keySet());
        offered.add(ids);
        conditions.add(ids.get(0));
        return first;
    }
}
