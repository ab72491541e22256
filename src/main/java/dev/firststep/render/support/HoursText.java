package dev.firststep.render.support;

import dev.firststep.cloud.support.Opening;
import dev.firststep.cloud.support.OpeningHours;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.text.PageStrings;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        hours.spans().forEach(span -> lines.add(line(span)));
        lines.add(zone());
        return lines;
    }

    private String line(OpeningHours.Span span) {
        String times =
                span.times().stream().map(HoursText::time).collect(Collectors.joining(wording.text("list.comma")));
        return wording.text("hours.line", Map.of("days", days(span), "times", times));
    }

    private String days(OpeningHours.Span span) {
        return span.first() == span.last()
                ? day(span.first())
                : wording.text("hours.days", Map.of("first", day(span.first()), "last", day(span.last())));
    }

    private String day(DayOfWeek day) {
        return wording.text("hours.day." + day.getValue());
    }

    private static String time(Opening opening) {
        return opening.toString().replace('-', '–');
    }

    private String zone() {
        String offset = hours.offsets().stream()
                .map(HoursText::offset)
                .collect(Collectors.joining(wording.text("hours.summer")));
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
