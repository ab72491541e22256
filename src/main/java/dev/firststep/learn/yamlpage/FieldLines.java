package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;

/** Splits the text of a YAML value into lines and finds each in the file. */
final class FieldLines {
    /** How many lines of a file a folded line is looked for in; so that no text takes time that grows with its square. */
    private static final int FARTHEST = 500;

    private final List<String> source;

    FieldLines(String source) {
        this.source = List.of(source.split("\n", -1));
    }

    record Line(String text, LineMap.Origin origin) {}

    /** The lines without blank ones before and after them. */
    List<Line> of(Scalar value) {
        List<String> texts = List.of(value.value().split("\n", -1));
        int first = 0;
        int last = texts.size();
        while (first < last && texts.get(first).isBlank()) {
            first++;
        }
        while (last > first && texts.get(last - 1).isBlank()) {
            last--;
        }
        Walk walk = new Walk(value.position());
        List<Line> lines = new ArrayList<>();
        texts.subList(first, last).forEach(text -> lines.add(new Line(text, walk.origin(text))));
        return lines;
    }

    /** Goes down a block of text beside its value; a folded line is found by how it starts. */
    private final class Walk {
        private final Position start;
        private final boolean block;
        private int next;
        private Position last;

        Walk(Position start) {
            this.start = start;
            this.block = opensBlock(start);
            this.next = start.line();
            this.last = start;
        }

        private boolean opensBlock(Position position) {
            String line = position.line() <= source.size() ? source.get(Math.max(0, position.line() - 1)) : "";
            int column = position.column() - 1;
            return column >= 0 && column < line.length() && "|>".indexOf(line.charAt(column)) >= 0;
        }

        LineMap.Origin origin(String text) {
            String wanted = text.strip();
            if (!block || wanted.isEmpty()) {
                return new LineMap.Origin(last, false);
            }
            for (int i = next; i < Math.min(source.size(), next + FARTHEST); i++) {
                String line = source.get(i);
                String found = line.strip();
                if (!found.isEmpty() && wanted.startsWith(found)) {
                    next = i + 1;
                    int shift = indent(line) - indent(text);
                    last = new Position(start.file(), i + 1, Math.max(1, shift + 1));
                    return new LineMap.Origin(last, shift >= 0 && found.equals(wanted));
                }
            }
            return new LineMap.Origin(last, false);
        }

        private int indent(String line) {
            return line.length() - line.stripLeading().length();
        }
    }
}
