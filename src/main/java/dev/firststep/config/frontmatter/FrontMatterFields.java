package dev.firststep.config.frontmatter;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the keys of one article's front matter. */
final class FrontMatterFields {
    private static final List<String> KEYS =
            List.of("title", "description", "applies_to", "roles", "topic", "updated", "reviewed");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Mapping mapping;
    private final List<String> clouds;
    private final Expect expect;
    private final DiagnosticSink sink;

    FrontMatterFields(Mapping mapping, Set<CloudId> clouds, DiagnosticSink sink) {
        this.mapping = mapping;
        this.clouds = clouds.stream().map(CloudId::value).sorted().toList();
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty without a usable title. */
    Optional<FrontMatter> read() {
        refuseUnknownKeys();
        Optional<String> title = title();
        Optional<String> description = find("description").flatMap(this::description);
        CloudScope appliesTo = appliesTo();
        List<String> roles = roles();
        Optional<String> topic = find("topic")
                .flatMap(value -> expect.text(value, "'topic'"))
                .filter(this::isId)
                .map(Scalar::value);
        Optional<LocalDate> updated = date("updated");
        Optional<LocalDate> reviewed = date("reviewed");
        SortedMap<String, String> learn = learn();
        return title.map(
                t -> new FrontMatter(t, description, appliesTo, roles, topic, updated, reviewed, learn, positions()));
    }

    private void refuseUnknownKeys() {
        for (Entry entry : mapping.entries()) {
            if (!isKnown(entry.key())) {
                sink.add(
                        Code.KEY_UNKNOWN,
                        entry.position(),
                        "unknown key " + Wording.quoted(entry.key()),
                        Wording.choices(entry.key(), KEYS));
            }
        }
    }

    private static boolean isKnown(String key) {
        return KEYS.contains(key) || LearnKeys.contains(key);
    }

    private Optional<YamlValue> find(String key) {
        return mapping.find(key).map(Entry::value);
    }

    private Optional<String> title() {
        Optional<YamlValue> value = find("title");
        if (value.isEmpty()) {
            sink.add(Code.KEY_MISSING, mapping.position(), "the key 'title' is missing", "add a line 'title: …'");
            return Optional.empty();
        }
        if (value.get() instanceof Scalar scalar && (scalar.isAbsent() || isInvisible(scalar.value()))) {
            sink.add(
                    Code.TITLE_EMPTY,
                    scalar.position(),
                    "the title is empty",
                    "write what the article is about after 'title:'");
            return Optional.empty();
        }
        return expect.text(value.get(), "'title'").map(Scalar::line);
    }

    private static boolean isInvisible(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }

    private Optional<String> description(YamlValue value) {
        boolean blank = value instanceof Scalar scalar && (scalar.isAbsent() || isInvisible(scalar.value()));
        return blank ? Optional.empty() : expect.text(value, "'description'").map(Scalar::line);
    }

    private CloudScope appliesTo() {
        List<CloudId> scope = new ArrayList<>();
        Optional<YamlValue> value = find("applies_to");
        if (value.isPresent() && isEmpty(value.get())) {
            invalid(
                    value.get(),
                    "'applies_to' names no cloud",
                    "name the clouds in which the article is true, or delete the key if it is true in all of them");
        }
        for (Scalar text : uniqueTexts(value, "applies_to")) {
            if (clouds.contains(text.value())) {
                scope.add(new CloudId(text.value()));
            } else {
                invalid(
                        text,
                        Wording.quoted(text.value()) + " is not a cloud of this site",
                        Wording.choices(text.value(), clouds));
            }
        }
        return CloudScope.of(scope);
    }

    private List<String> roles() {
        Optional<YamlValue> value = find("roles");
        if (value.isPresent() && isEmpty(value.get())) {
            invalid(value.get(), "'roles' names no role", "name the roles the article is for, or delete the key");
        }
        return uniqueTexts(value, "roles").stream()
                .filter(this::isId)
                .map(Scalar::value)
                .toList();
    }

    private static boolean isEmpty(YamlValue value) {
        return value instanceof Sequence sequence
                ? sequence.items().isEmpty()
                : value instanceof Scalar scalar && scalar.isAbsent();
    }

    /** The texts of a list, or the one text that stands in its place. */
    private List<Scalar> uniqueTexts(Optional<YamlValue> value, String key) {
        if (value.isEmpty() || isEmpty(value.get())) {
            return List.of();
        }
        if (value.get() instanceof Scalar scalar) {
            return List.of(scalar);
        }
        Map<String, Scalar> texts = new LinkedHashMap<>();
        for (YamlValue item : expect.items(value.get(), Wording.quoted(key))) {
            Optional<Scalar> text = expect.text(item, "each of " + Wording.quoted(key));
            if (text.isPresent() && texts.putIfAbsent(text.get().value(), text.get()) != null) {
                invalid(item, Wording.quoted(text.get().value()) + " is listed twice", "delete one of the two");
            }
        }
        return List.copyOf(texts.values());
    }

    private boolean isId(Scalar text) {
        boolean valid = ID.matcher(text.value()).matches();
        if (!valid) {
            invalid(
                    text,
                    Wording.quoted(text.value()) + " is not an id",
                    "use up to 40 lower-case letters, digits and hyphens, starting with a letter");
        }
        return valid;
    }

    private Optional<LocalDate> date(String key) {
        return find(key)
                .flatMap(value -> expect.text(value, Wording.quoted(key)))
                .flatMap(this::date);
    }

    private Optional<LocalDate> date(Scalar text) {
        if (DATE.matcher(text.value()).matches()) {
            try {
                return Optional.of(LocalDate.parse(text.value()));
            } catch (DateTimeException e) {
                invalid(text, text.value() + " is not a day of the calendar", "check the month and the day");
                return Optional.empty();
            }
        }
        invalid(text, Wording.quoted(text.value()) + " is not a date", "write year, month and day, such as 2026-01-31");
        return Optional.empty();
    }

    private SortedMap<String, String> learn() {
        SortedMap<String, String> learn = new TreeMap<>();
        for (Entry entry : mapping.entries()) {
            if (LearnKeys.contains(entry.key())) {
                learnText(entry).ifPresent(text -> learn.put(entry.key(), text));
            }
        }
        return learn;
    }

    private Optional<String> learnText(Entry entry) {
        if (entry.value() instanceof Scalar scalar) {
            return Optional.of(scalar.isAbsent() ? "" : scalar.line());
        }
        List<String> texts = new ArrayList<>();
        for (YamlValue item : expect.items(entry.value(), Wording.quoted(entry.key()))) {
            expect.text(item, "each of " + Wording.quoted(entry.key())).ifPresent(text -> texts.add(text.line()));
        }
        return entry.value() instanceof Sequence ? Optional.of(String.join(", ", texts)) : Optional.empty();
    }

    private Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>();
        mapping.entries().stream()
                .filter(entry -> isKnown(entry.key()))
                .forEach(entry -> positions.put(entry.key(), entry.position()));
        return positions;
    }

    private void invalid(YamlValue value, String message, String hint) {
        sink.add(Code.VALUE_INVALID, value.position(), message, hint);
    }
}
