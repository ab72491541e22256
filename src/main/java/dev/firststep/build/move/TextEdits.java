package dev.firststep.build.move;

import dev.firststep.config.yaml.YamlValue.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changes to the text of a configuration file, each at its exact place. */
final class TextEdits {
    private final String text;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String text) {}

    TextEdits(String text) {
        this.text = text;
    }

    /** Writes another text where a scalar stands; false when it is not written there as it reads. */
    boolean replace(Scalar scalar, String other) {
        int start = offset(scalar.position().line()) + scalar.position().column() - 1;
        int quote = !text.startsWith(scalar.value(), start) && text.startsWith(scalar.value(), start + 1) ? 1 : 0;
        if (!text.startsWith(scalar.value(), start + quote)) {
            return false;
        }
        edits.put(start + quote, new Edit(start + quote + scalar.value().length(), other));
        return true;
    }

    /** Takes whole lines out. */
    void removeLines(int first, int last) {
        edits.put(offset(first), new Edit(offset(last + 1), ""));
    }

    void replace(int start, int end, String other) {
        edits.put(start, new Edit(end, other));
    }

    /** Where a line starts. */
    int offset(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return start;
    }

    /** The new text; empty when nothing changes. */
    Optional<String> apply() {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            if (edit.getKey() >= done) {
                out.append(text, done, edit.getKey()).append(edit.getValue().text());
                done = edit.getValue().end();
            }
        }
        return Optional.of(out.append(text, done, text.length()).toString());
    }
}
