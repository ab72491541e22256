package dev.firststep.config.rule;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes into a {@code <locale>/rules.yml} from which words its own were made, and leaves the rest as it is. */
public final class RuleConfirmation {
    private static final Pattern VALUE = Pattern.compile("\\G[\"']?[^\\s,}\"']*[\"']?");

    private final List<String> lines;
    private final List<Entry> rules;

    /** Takes the text of the file. */
    public RuleConfirmation(String text) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
        this.rules = YamlParser.parse(YamlText.ofFile("rules.yml", text.replace("\r\n", "\n")), finding -> {})
                .filter(Mapping.class::isInstance)
                .flatMap(root -> ((Mapping) root).find("rules"))
                .filter(entry -> entry.value() instanceof Mapping)
                .map(entry -> ((Mapping) entry.value()).entries())
                .orElse(List.of());
    }

    /** The rules that have words here. */
    public List<String> ids() {
        return rules.stream().map(Entry::key).toList();
    }

    /**
     * The text with these digests; those that are right already stay as they are written.
     *
     * @param changed receives the ids of those that changed
     */
    public String with(Map<String, String> digests, List<String> changed) {
        rules.stream()
                .filter(entry -> entry.value() instanceof Mapping)
                .sorted(Comparator.comparing(Entry::position).reversed())
                .forEach(entry -> Optional.ofNullable(digests.get(entry.key()))
                        .filter(digest -> confirm((Mapping) entry.value(), digest))
                        .ifPresent(digest -> changed.add(0, entry.key())));
        return String.join("\n", lines);
    }

    /** From the last rule to the first, so that no line moves before its turn. */
    private boolean confirm(Mapping rule, String digest) {
        Optional<Entry> of = rule.find("of");
        if (of.isPresent()) {
            boolean right =
                    of.get().value() instanceof Scalar scalar && scalar.value().equals(digest);
            if (!right) {
                replace(of.get().value().position(), digest);
            }
            return !right;
        }
        rule.entries().stream().findFirst().ifPresent(first -> insert(first.position(), digest));
        return !rule.entries().isEmpty();
    }

    private void replace(Position at, String digest) {
        String line = lines.get(at.line() - 1);
        String before = line.substring(0, at.column() - 1);
        String rest = VALUE.matcher(line.substring(at.column() - 1)).replaceFirst(digest);
        lines.set(at.line() - 1, before + (before.endsWith(":") ? " " : "") + rest);
    }

    private void insert(Position at, String digest) {
        String line = lines.get(at.line() - 1);
        String before = line.substring(0, at.column() - 1);
        if (before.isBlank()) {
            lines.add(at.line() - 1, before + "of: " + digest + (line.endsWith("\r") ? "\r" : ""));
        } else {
            lines.set(at.line() - 1, before + "of: " + digest + ", " + line.substring(at.column() - 1));
        }
    }
}
