package dev.firststep.config.support;

import dev.firststep.cloud.support.Opening;
import dev.firststep.cloud.support.OpeningHours;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocalizedText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads opening hours: a time zone, and {@code always} or the times of days, such as {@code monday-friday: 09:00-18:00}. */
final class HoursReader {
    private static final List<String> KEYS = List.of("zone", "zone_name", "open");
    private static final String ALWAYS = "always";
    private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Pattern TIMES = Pattern.compile("([0-9]{2}:[0-9]{2}) ?[-–] ?([0-9]{2}:[0-9]{2})");
    private static final String TIMES_HINT = "write two times of a day, such as 09:00-18:00; 24:00 ends the day";

    private final LocalizedTextReader texts;
    private final Expect expect;
    private final DiagnosticSink sink;

    HoursReader(LocalizedTextReader texts, DiagnosticSink sink) {
        this.texts = texts;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty when any part is wrong: half a week would send readers to closed doors. */
    Optional<OpeningHours> read(YamlValue value) {
        return expect.fields(value, "'hours'", KEYS).flatMap(this::hours);
    }

    private Optional<OpeningHours> hours(Fields fields) {
        Optional<ZoneId> zone = fields.needText("zone").flatMap(this::zone);
        Optional<LocalizedText> name =
                fields.find("zone_name").flatMap(value -> texts.read(value, "the name of the time zone"));
        Optional<NavigableMap<DayOfWeek, List<Opening>>> week =
                fields.need("open").flatMap(this::week);
        return zone.flatMap(id -> week.map(times -> new OpeningHours(id, name, times)));
    }

    /** Only the names of the time zone database: offsets and abbreviations do not tell when clocks change. */
    private Optional<ZoneId> zone(Scalar text) {
        if (ZoneId.getAvailableZoneIds().contains(text.value())) {
            return Optional.of(ZoneId.of(text.value()));
        }
        invalid(
                text,
                Wording.quoted(text.value()) + " is no time zone",
                "write a name of the IANA time zone database, such as Asia/Shanghai");
        return Optional.empty();
    }

    private Optional<NavigableMap<DayOfWeek, List<Opening>>> week(YamlValue value) {
        NavigableMap<DayOfWeek, List<Opening>> week = new TreeMap<>();
        if (value instanceof Scalar scalar && scalar.value().equals(ALWAYS)) {
            Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, List.of(Opening.ALL_DAY)));
            return Optional.of(week);
        }
        List<Entry> entries = expect.entries(value, "'open'");
        long sound = entries.stream().filter(entry -> days(entry, week)).count();
        return entries.isEmpty() || sound < entries.size() ? Optional.empty() : Optional.of(week);
    }

    private boolean days(Entry entry, NavigableMap<DayOfWeek, List<Opening>> week) {
        List<DayOfWeek> days = days(entry.key());
        if (days.isEmpty() || days.stream().anyMatch(week::containsKey)) {
            sink.add(
                    Code.VALUE_INVALID,
                    entry.position(),
                    Wording.quoted(entry.key())
                            + (days.isEmpty() ? " is no day of the week" : " names a day for the second time"),
                    "write each day once, such as 'monday' or 'monday-friday'");
            return false;
        }
        List<Opening> times = times(entry);
        days.forEach(day -> week.put(day, times));
        return !times.isEmpty();
    }

    private static List<DayOfWeek> days(String key) {
        String[] ends = key.split("-", -1);
        int first = DAYS.indexOf(ends[0]);
        int last = DAYS.indexOf(ends[ends.length - 1]);
        return ends.length > 2 || first < 0 || last < first
                ? List.of()
                : List.of(DayOfWeek.values()).subList(first, last + 1);
    }

    /** None when any of them is wrong. */
    private List<Opening> times(Entry entry) {
        Optional<Scalar> text = expect.filledText(entry.value(), Wording.quoted(entry.key()));
        List<Opening> times = new ArrayList<>();
        for (String part : text.map(t -> t.value().split(",", -1)).orElse(new String[0])) {
            Optional<Opening> opening = opening(part.strip()).filter(next -> isLater(next, times));
            if (opening.isEmpty()) {
                invalid(text.orElseThrow(), Wording.quoted(part.strip()) + " are no opening hours", TIMES_HINT);
                return List.of();
            }
            times.add(opening.get());
        }
        return times;
    }

    private static boolean isLater(Opening next, List<Opening> times) {
        if (times.isEmpty()) {
            return true;
        }
        LocalTime closed = times.get(times.size() - 1).to();
        return !closed.equals(LocalTime.MIDNIGHT) && closed.isBefore(next.from());
    }

    private static Optional<Opening> opening(String text) {
        Matcher times = TIMES.matcher(text);
        if (!times.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime from = LocalTime.parse(times.group(1));
            LocalTime to = times.group(2).equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(times.group(2));
            return Opening.isValid(from, to) ? Optional.of(new Opening(from, to)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void invalid(Scalar text, String message, String hint) {
        sink.add(Code.VALUE_INVALID, text.position(), message, hint);
    }
}
