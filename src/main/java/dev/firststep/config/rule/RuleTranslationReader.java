package dev.firststep.config.rule;

import dev.firststep.config.rule.RuleTranslation.Words;
import dev.firststep.config.value.Names;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the words of the rules in one language. */
final class RuleTranslationReader {
    private static final List<String> KEYS = List.of("title", "description", "roles", "rules");
    private static final List<String> RULE_KEYS = List.of("of", "action", "notes");

    private final RuleFindings findings;
    private final Expect expect;

    RuleTranslationReader(RuleFindings findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    RuleTranslation read(YamlValue root) {
        Fields fields = expect.document(root, KEYS)
                .or(() -> expect.document(new Mapping(List.of(), root.position()), KEYS))
                .orElseThrow();
        SortedMap<String, Words> roles = new TreeMap<>();
        fields.entries("roles").forEach(entry -> role(entry).ifPresent(words -> roles.put(entry.key(), words)));
        SortedMap<String, Words> rules = new TreeMap<>();
        fields.entries("rules").forEach(entry -> rule(entry).ifPresent(words -> rules.put(entry.key(), words)));
        return new RuleTranslation(
                words(fields.text("title")), words(fields.text("description")), roles, rules, root.position());
    }

    private Optional<Words> role(Entry entry) {
        return words(expect.filledText(entry.value(), "the name of " + Wording.quoted(entry.key())))
                .map(name -> new Words(
                        Optional.empty(), new RuleWords(name, new TreeMap<>()), new TreeMap<>(), entry.position()));
    }

    private Optional<Words> rule(Entry entry) {
        return expect.fields(entry.value(), Wording.quoted(entry.key()), RULE_KEYS)
                .flatMap(fields -> rule(entry, fields));
    }

    private Optional<Words> rule(Entry entry, Fields fields) {
        SortedMap<String, String> notes = new TreeMap<>();
        SortedMap<String, Position> positions = new TreeMap<>();
        for (Entry note : fields.entries("notes")) {
            words(expect.filledText(note.value(), "'notes'")).ifPresent(text -> {
                notes.put(note.key(), text);
                positions.put(note.key(), note.position());
            });
        }
        Optional<Scalar> of = fields.text("of");
        return words(fields.needText("action"))
                .map(action -> new Words(of, new RuleWords(action, notes), positions, entry.position()));
    }

    private Optional<String> words(Optional<Scalar> text) {
        return text.filter(words -> Names.check(words, "a rule", findings)).map(Scalar::line);
    }
}
