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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the keys of one article's front matter. */
final class FrontMatterFields {
    private static final List<String> KEYS =
            List.of("title", "description", "applies_to", "roles", "topic", "updated", "reviewed");

    private final Mapping mapping;
    private final FrontMatterValues values;
    private final Expect expect;
    private final DiagnosticSink sink;

    FrontMatterFields(Mapping mapping, Set<CloudId> clouds, DiagnosticSink sink) {
        this.mapping = mapping;
        this.values = new FrontMatterValues(clouds, sink);
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty without a usable title. */
    Optional<FrontMatter> read() {
        refuseUnknownKeys();
        Optional<String> title = title();
        Optional<String> description = find("description").flatMap(this::description);
        CloudScope appliesTo = find("applies_to").map(values::appliesTo).orElse(CloudScope.EVERYWHERE);
        List<String> roles = find("roles").map(values::roles).orElse(List.of());
        Optional<String> topic = find("topic").flatMap(value -> values.id(value, "'topic'"));
        Optional<LocalDate> updated = find("updated").flatMap(value -> values.date(value, "'updated'"));
        Optional<LocalDate> reviewed = find("reviewed").flatMap(value -> values.date(value, "'reviewed'"));
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
}
