package dev.firststep.render.support;

import dev.firststep.cloud.support.Opening;
import dev.firststep.cloud.support.OpeningHours;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.text.PageStrings;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opening hours in the reader's language: days, times, and the time zone with its offset from UTC. */
final class HoursText {
    private final OpeningHours hours;
    private final EditionContext context;
    private final PageStrings wording;

    HoursText(OpeningHours hours, EditionContext context) {
        this.hours = hours;
        this.context = context;
        this.wording = context.wording();
    }

    /** Days with the same times share a line; the zone comes last. */
    List<String> lines() {
        if (hours.isAlways()) {
            return List.of(wording.text("hours.always"));
        }
        List<String> lines = new ArrayList<>();
        DayOfWeek first = DayOfWeek.MONDAY;
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean last = day == DayOfWeek.SUNDAY || !times(day.plus(1)).equals(times(day));
            if (last) {
                line(first, day).ifPresent(lines::add);
                first = day.plus(1);
            }
        }
        lines.add(zone());
        return lines;
    }

    private Optional<List<Opening>> times(DayOfWeek day) {
        return Optional.ofNullable(hours.week().get(day));
    }

    private Optional<String> line(DayOfWeek first, DayOfWeek last) {
        return times(first)
                .map(times -> wording.text(
                        "hours.line",
                        Map.of(
                                "days",
                                first == last
                                        ? day(first)
                                        : wording.text("hours.days", Map.of("first", day(first), "last", day(last))),
                                "times",
                                times.stream().map(this::time).collect(Collectors.joining(wording.text("list.comma"))))));
    }

    private String day(DayOfWeek day) {
        return wording.text("hours.day." + day.getValue());
    }

    private String time(Opening opening) {
        return opening.from() + "–" + (opening.to().equals(LocalTime.MIDNIGHT) ? "24:00" : opening.to());
    }

    private String zone() {
        String offset = hours.offsets().stream()
                .map(HoursText::offset)
                .collect(Collectors.joining(wording.text("hours.or-by-season")));
        String name = hours.zoneName().map(context::text).orElse(hours.zone().getId());
        return wording.text("hours.zone", Map.of("zone", name, "offset", offset));
    }

    /** Such as {@code UTC+8} or {@code UTC−3:30}. */
    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String hours = Integer.toString(minutes / 60);
        String rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
        return "UTC" + (offset.getTotalSeconds() < 0 ? "−" : "+") + hours + rest;
    }
}
