package dev.firststep.cli;

import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.OpeningHours;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.diagnostic.TextTable;
import dev.firststep.model.LocaleTag;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The places to ask as a table: one line for all languages in which a case leads to the same place. */
final class RouteLines {
    private static final List<String> COLUMNS =
            List.of("cloud", "audience", "topic", "locale", "destination", "leads to", "phone", "hours", "languages");
    private static final String ALL = "*";

    private RouteLines() {}

    static List<String> of(List<SupportCase> cases, SupportRoutes support) {
        TextTable table = new TextTable(COLUMNS);
        long locales = cases.stream().map(SupportCase::locale).distinct().count();
        Map<Readers, List<SupportCase>> byReaders = cases.stream()
                .collect(Collectors.groupingBy(
                        one -> new Readers(one, support.resolve(one)), LinkedHashMap::new, Collectors.toList()));
        byReaders.forEach((readers, same) -> table.row(row(readers, same, same.size() == locales)));
        return table.lines();
    }

    /** Those who differ in their language alone, and are sent to the same place. */
    private record Readers(String cloud, String audience, String topic, List<SupportRoute> routes) {
        Readers(SupportCase one, List<SupportRoute> routes) {
            this(one.cloud().value(), one.audience(), one.topic(), routes);
        }
    }

    private static List<String> row(Readers readers, List<SupportCase> same, boolean all) {
        List<String> cells = new ArrayList<>(List.of(
                readers.cloud(),
                readers.audience(),
                readers.topic(),
                all ? ALL : same.stream().map(one -> one.locale().value()).collect(Collectors.joining(", "))));
        cells.addAll(
                readers.routes().size() == 1 ? place(readers.routes().get(0).to()) : unsettled(readers));
        return cells;
    }

    private static List<String> place(Destination place) {
        return List.of(
                place.id().orElse("-"),
                place.to().display(),
                place.phone().orElse("-"),
                place.hours().map(RouteLines::hours).orElse("-"),
                place.languages().isEmpty()
                        ? "-"
                        : place.languages().stream().map(LocaleTag::value).collect(Collectors.joining(", ")));
    }

    private static List<String> unsettled(Readers readers) {
        String lines = readers.routes().stream()
                .map(route -> Integer.toString(route.position().line()))
                .collect(Collectors.joining(", "));
        return List.of(lines.isEmpty() ? "none" : "several, on lines " + lines, "-", "-", "-", "-");
    }

    private static String hours(OpeningHours hours) {
        return hours.isAlways()
                ? "always"
                : hours.spans().stream().map(RouteLines::span).collect(Collectors.joining("; ")) + " " + hours.zone();
    }

    private static String span(OpeningHours.Span span) {
        String days = span.first() == span.last() ? day(span.first()) : day(span.first()) + "-" + day(span.last());
        return days + " " + span.times().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String day(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
