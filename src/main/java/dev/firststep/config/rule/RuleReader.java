package dev.firststep.config.rule;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.rule.Force;
import dev.firststep.cloud.rule.Period;
import dev.firststep.config.rule.WrittenRule.WrittenPractice;
import dev.firststep.config.value.Ids;
import dev.firststep.config.value.Names;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads one rule in the source language. */
final class RuleReader {
    private static final List<String> KEYS = List.of("action", "topic", "severity", "from", "until", "clouds");
    private static final List<String> FORCES = Stream.of(Force.values())
            .map(force -> force.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Clouds clouds;
    private final KnownWord topics;
    private final KnownWord forces = new KnownWord(FORCES, Code.VALUE_INVALID, "how strictly a rule can be meant");
    private final PracticeReader practices;
    private final Expect expect;
    private final RuleFindings findings;

    RuleReader(Clouds clouds, Collection<String> roles, Collection<String> topics, RuleFindings findings) {
        this.clouds = clouds;
        this.topics = new KnownWord(topics, Code.SUPPORT_UNKNOWN, "a support topic");
        this.practices = new PracticeReader(clouds, roles, this.topics, findings);
        this.expect = new Expect(findings);
        this.findings = findings;
    }

    /** Empty when anything in it is wrong: half a rule would tell readers something else. */
    Optional<WrittenRule> read(Entry entry) {
        int before = findings.errors();
        Optional<WrittenRule> rule = Ids.check(entry, "a rule", findings)
                ? expect.fields(entry.value(), Wording.quoted(entry.key()), KEYS)
                        .flatMap(fields -> rule(entry, fields))
                : Optional.empty();
        return rule.filter(sound -> findings.errors() == before);
    }

    private Optional<WrittenRule> rule(Entry entry, Fields fields) {
        Optional<String> action = fields.needText("action").flatMap(this::words);
        Optional<Force> force = fields.needText("severity")
                .flatMap(word -> forces.read(word, findings))
                .map(word -> Force.valueOf(word.toUpperCase(Locale.ROOT)));
        String topic = fields.needText("topic")
                .flatMap(word -> topics.read(word, findings))
                .orElse("");
        Period period = period(fields);
        CloudEntries written = new CloudEntries(clouds.ids(), fields.needEntries("clouds"), findings);
        SortedMap<CloudId, WrittenPractice> byCloud = new TreeMap<>();
        written.byCloud()
                .forEach((cloud, mapping) -> practices
                        .read(cloud, mapping, topic, written.noteKey(cloud))
                        .ifPresent(practice -> byCloud.put(cloud, practice)));
        if (written.byCloud().isEmpty()) {
            findings.add(
                    Code.VALUE_INVALID,
                    entry.position(),
                    "the rule " + Wording.quoted(entry.key()) + " holds in no cloud",
                    "name the clouds under 'clouds', or 'all'");
        }
        return action.flatMap(text -> force.map(f -> new WrittenRule(
                entry.key(), new RuleWords(text, notes(written)), f, period, byCloud, entry.position())));
    }

    private SortedMap<String, String> notes(CloudEntries written) {
        SortedMap<String, String> notes = new TreeMap<>();
        written.byKey()
                .forEach((key, mapping) -> mapping.find(PracticeReader.NOTE)
                        .flatMap(note -> expect.filledText(note.value(), "'note'"))
                        .flatMap(this::words)
                        .ifPresent(note -> notes.put(key, note)));
        return notes;
    }

    private Optional<String> words(Scalar text) {
        return Optional.of(text).filter(t -> Names.check(t, "a rule", findings)).map(Scalar::line);
    }

    private Period period(Fields fields) {
        Optional<Scalar> until = fields.text("until");
        Period period = new Period(fields.text("from").flatMap(this::date), until.flatMap(this::date));
        if (period.from().isPresent()
                && period.until()
                        .filter(end -> end.isBefore(period.from().get()))
                        .isPresent()) {
            findings.add(
                    Code.VALUE_INVALID,
                    until.orElseThrow().position(),
                    "the rule ends before it begins",
                    "write the first day it holds after 'from' and the last one after 'until'");
        }
        return period;
    }

    private Optional<LocalDate> date(Scalar text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            findings.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(text.value()) + " is not a date",
                    "write year, month and day: 2026-11-20");
            return Optional.empty();
        }
    }
}
