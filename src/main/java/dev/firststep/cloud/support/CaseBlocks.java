package dev.firststep.cloud.support;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Many cases in few lines: those that differ in one respect alone become one block. */
public final class CaseBlocks {
    private CaseBlocks() {}

    /** Blocks that together hold these cases, each of them once. */
    public static List<Cases> of(Collection<SupportCase> cases) {
        List<Cases> blocks = cases.stream().map(CaseBlocks::single).toList();
        blocks = joined(
                blocks,
                b -> new Cases(b.clouds(), b.audiences(), none(), b.topics()),
                (a, b) -> new Cases(a.clouds(), a.audiences(), union(a.locales(), b.locales()), a.topics()));
        blocks = joined(
                blocks,
                b -> new Cases(b.clouds(), none(), b.locales(), b.topics()),
                (a, b) -> new Cases(a.clouds(), union(a.audiences(), b.audiences()), a.locales(), a.topics()));
        blocks = joined(
                blocks,
                b -> new Cases(b.clouds(), b.audiences(), b.locales(), none()),
                (a, b) -> new Cases(a.clouds(), a.audiences(), a.locales(), union(a.topics(), b.topics())));
        return joined(
                blocks,
                b -> new Cases(none(), b.audiences(), b.locales(), b.topics()),
                (a, b) -> new Cases(union(a.clouds(), b.clouds()), a.audiences(), a.locales(), a.topics()));
    }

    private static Cases single(SupportCase one) {
        return new Cases(only(one.cloud()), only(one.audience()), only(one.locale()), only(one.topic()));
    }

    /** @param rest what must be the same in two blocks for them to be joined */
    private static List<Cases> joined(List<Cases> blocks, UnaryOperator<Cases> rest, BinaryOperator<Cases> join) {
        Map<Cases, Cases> byRest = new LinkedHashMap<>();
        blocks.forEach(block -> byRest.merge(rest.apply(block), block, join));
        return List.copyOf(byRest.values());
    }

    private static <T> SortedSet<T> none() {
        return Collections.emptySortedSet();
    }

    private static <T> SortedSet<T> only(T value) {
        return new TreeSet<>(List.of(value));
    }

    private static <T> SortedSet<T> union(SortedSet<T> a, SortedSet<T> b) {
        SortedSet<T> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
