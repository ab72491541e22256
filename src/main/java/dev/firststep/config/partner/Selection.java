package dev.firststep.config.partner;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads which of the site's clouds, locales or topics a partner takes; all of them where none is named. */
final class Selection {
    private final Expect expect;
    private final DiagnosticSink sink;

    Selection(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** In the order of the site. */
    <T> List<T> of(Fields fields, String key, List<T> all, String unknown) {
        Optional<YamlValue> value = fields.find(key);
        if (value.isEmpty()) {
            return all;
        }
        List<String> known = all.stream().map(Object::toString).toList();
        List<YamlValue> items = fields.items(key);
        Set<String> named = named(items, key, known, unknown);
        if (items.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    value.get().position(),
                    Wording.quoted(key) + " names none",
                    "name at least one, or remove the key to take all");
        }
        return named.isEmpty()
                ? all
                : all.stream().filter(one -> named.contains(one.toString())).toList();
    }

    private Set<String> named(List<YamlValue> items, String key, List<String> known, String unknown) {
        Set<String> named = new TreeSet<>();
        for (YamlValue item : items) {
            expect.filledText(item, "each of " + Wording.quoted(key)).ifPresent(text -> {
                if (known.contains(text.value())) {
                    named.add(text.value());
                } else {
                    sink.add(
                            Code.VALUE_INVALID,
                            text.position(),
                            Wording.quoted(text.value()) + " " + unknown,
                            Wording.choices(text.value(), known));
                }
            });
        }
        return named;
    }
}
