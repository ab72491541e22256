package dev.firststep.config;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code templates/strings/<locale>.yml}: the words of the templates in one locale. */
public final class StringsReader {
    private static final int LONGEST_KEY = 100;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /**
     * Reads the strings under dotted keys: {@code alert: {note: Note}} is {@code alert.note}.
     *
     * @return the strings that are sound; none when the file can't be read
     */
    public SortedMap<String, String> read(String file, String text, DiagnosticSink sink) {
        Flattening flattening = new Flattening(sink);
        YamlParser.parse(YamlText.ofFile(file, text), sink).ifPresent(root -> flattening.addAll(root, ""));
        return flattening.strings;
    }

    private static final class Flattening {
        private final DiagnosticSink sink;
        private final Expect expect;
        private final SortedMap<String, String> strings = new TreeMap<>();
        private final Map<String, Position> seen = new HashMap<>();

        Flattening(DiagnosticSink sink) {
            this.sink = sink;
            this.expect = new Expect(sink);
        }

        void addAll(YamlValue value, String prefix) {
            String subject = prefix.isEmpty() ? "the file" : Wording.quoted(prefix);
            for (Entry entry : expect.entries(value, subject)) {
                if (isKey(entry)) {
                    add(entry, prefix.isEmpty() ? entry.key() : prefix + "." + entry.key());
                }
            }
        }

        private void add(Entry entry, String key) {
            if (entry.value() instanceof Mapping) {
                addAll(entry.value(), key);
            } else if (isFirst(entry, key)) {
                expect.text(entry.value(), Wording.quoted(key))
                        .ifPresent(text -> strings.put(key, withoutLastBreak(text.value())));
            }
        }

        /** A block of text ends with a line break that nobody means; every other blank is meant. */
        private static String withoutLastBreak(String text) {
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }

        private boolean isKey(Entry entry) {
            boolean valid = entry.key().length() <= LONGEST_KEY
                    && KEY.matcher(entry.key()).matches();
            if (!valid) {
                sink.add(
                        Code.VALUE_INVALID,
                        entry.position(),
                        Wording.quoted(entry.key()) + " can't be the key of a string",
                        "use letters, digits, hyphens and dots");
            }
            return valid;
        }

        private boolean isFirst(Entry entry, String key) {
            Position first = seen.putIfAbsent(key, entry.position());
            if (first != null) {
                sink.add(
                        Code.VALUE_INVALID,
                        entry.position(),
                        "the string " + Wording.quoted(key) + " stands twice",
                        "keep one of the two; the first is on line " + first.line());
            }
            return first == null;
        }
    }
}
