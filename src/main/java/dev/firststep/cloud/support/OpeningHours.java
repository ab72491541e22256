package dev.firststep.cloud.support;

import dev.firststep.model.LocalizedText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When somebody answers, week by week.
 *
 * @param zoneName what readers call the time zone; its id when nobody says
 * @param week the times of each day on which somebody answers, in their order
 */
public record OpeningHours(ZoneId zone, Optional<LocalizedText> zoneName, SortedMap<DayOfWeek, List<Opening>> week) {
    public OpeningHours {
        week = Collections.unmodifiableSortedMap(new TreeMap<>(week));
    }

    /** Consecutive days with the same times. */
    public record Span(DayOfWeek first, DayOfWeek last, List<Opening> times) {
        public Span {
            times = List.copyOf(times);
        }
    }

    /** The days on which somebody answers, those that follow each other with the same times as one. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        DayOfWeek first = DayOfWeek.MONDAY;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == DayOfWeek.SUNDAY || !times(day.plus(1)).equals(times(day))) {
                if (!times(day).isEmpty()) {
                    spans.add(new Span(first, day, times(day)));
                }
                first = day.plus(1);
            }
        }
        return spans;
    }

    private List<Opening> times(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** Whether somebody answers around the clock, so that the zone does not matter. */
    public boolean isAlways() {
        return Arrays.stream(DayOfWeek.values())
                .allMatch(day -> List.of(Opening.ALL_DAY).equals(week.get(day)));
    }

    /** The offsets from UTC that the zone has in the course of a year, by its latest rules, the smallest first. */
    public SortedSet<ZoneOffset> offsets() {
        ZoneRules rules = zone.getRules();
        SortedSet<ZoneOffset> offsets = new TreeSet<>(Collections.reverseOrder());
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            offsets.add(rule.getOffsetAfter());
        }
        if (offsets.isEmpty()) {
            offsets.add(latest(rules));
        }
        return offsets;
    }

    private static ZoneOffset latest(ZoneRules rules) {
        List<ZoneOffsetTransition> past = rules.getTransitions();
        return past.isEmpty()
                ? rules.getOffset(Instant.EPOCH)
                : past.get(past.size() - 1).getOffsetAfter();
    }
}
