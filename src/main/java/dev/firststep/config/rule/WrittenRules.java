package dev.firststep.config.rule;

import dev.firststep.cloud.Clouds;
import dev.firststep.config.value.Ids;
import dev.firststep.config.value.Names;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of one or several files in the source language. Roles hold in all files, so they are read before rules. */
final class WrittenRules {
    private static final List<String> KEYS = List.of("title", "description", "roles", "rules");

    private final Clouds clouds;
    private final Collection<String> topics;
    private final RuleFindings findings;
    private final Expect expect;
    private final List<Fields> files = new ArrayList<>();
    private final Map<String, Position> seen = new HashMap<>();
    private final SortedSet<String> ids = new TreeSet<>();

    WrittenRules(Clouds clouds, Collection<String> topics, RuleFindings findings) {
        this.clouds = clouds;
        this.topics = topics;
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** Takes the next file. */
    void add(YamlValue root) {
        expect.document(root, KEYS).ifPresent(files::add);
    }

    /** The title of the overview, or its description. */
    Optional<String> headline(String key) {
        List<Scalar> texts =
                files.stream().flatMap(file -> file.text(key).stream()).toList();
        texts.stream()
                .skip(1)
                .forEach(text -> duplicate(
                        text.position(),
                        "a second " + Wording.quoted(key),
                        texts.get(0).position()));
        if (texts.isEmpty() && !files.isEmpty()) {
            files.get(0).need(key);
        }
        return texts.stream()
                .findFirst()
                .filter(text -> Names.check(text, Wording.quoted(key), findings))
                .map(Scalar::line);
    }

    /** The names of the roles. */
    SortedMap<String, String> roles() {
        SortedMap<String, String> roles = new TreeMap<>();
        for (Entry entry : entries("roles")) {
            if (Ids.check(entry, "a role", findings) && isFirst(entry, "role")) {
                expect.filledText(entry.value(), "the name of " + Wording.quoted(entry.key()))
                        .filter(text -> Names.check(text, "the name of a role", findings))
                        .ifPresent(text -> roles.put(entry.key(), text.line()));
            }
        }
        return roles;
    }

    /** The rules that are sound, in the order in which they are written. */
    List<WrittenRule> rules(Collection<String> roles) {
        RuleReader reader = new RuleReader(clouds, roles, topics, findings);
        List<Entry> entries = entries("rules");
        entries.forEach(entry -> ids.add(entry.key()));
        return entries.stream()
                .filter(entry -> isFirst(entry, "rule"))
                .flatMap(entry -> reader.read(entry).stream())
                .toList();
    }

    /** The ids of all rules that have been read, sound or not. */
    SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(ids);
    }

    private List<Entry> entries(String key) {
        return files.stream().flatMap(file -> file.entries(key).stream()).toList();
    }

    private boolean isFirst(Entry entry, String kind) {
        Position first = seen.putIfAbsent(kind + " " + entry.key(), entry.position());
        if (first != null) {
            duplicate(entry.position(), "a second " + kind + " " + Wording.quoted(entry.key()), first);
        }
        return first == null;
    }

    private void duplicate(Position position, String message, Position first) {
        findings.add(Code.RULE_DUPLICATE, position, message, "keep one of the two; the first is in " + first);
    }
}
