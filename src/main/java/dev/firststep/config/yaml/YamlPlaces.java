package dev.firststep.config.yaml;

import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count code points from 0, into positions, which count UTF-16 units from 1. */
final class YamlPlaces {
    private final YamlText source;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private int lastLine;
    private int lastColumn;
    private int lastOffset;

    YamlPlaces(YamlText source) {
        this.source = source;
        for (int i = source.text().indexOf('\n'); i >= 0; i = source.text().indexOf('\n', i + 1)) {
            lineStarts.add(i + 1);
        }
    }

    Position start() {
        return source.start();
    }

    Position start(Event event) {
        return event.getStartMark().map(this::position).orElseGet(source::start);
    }

    Position position(Mark mark) {
        int line = Math.min(mark.getLine(), lineStarts.size() - 1);
        return new Position(source.file(), source.firstLine() + line, offset(mark) - lineStarts.get(line) + 1);
    }

    boolean isAtEnd(Mark mark) {
        return source.text().substring(offset(mark)).isBlank();
    }

    /** The event's text as it is written. */
    String raw(Event event) {
        int start = event.getStartMark().map(this::offset).orElse(0);
        int end = event.getEndMark().map(this::offset).orElse(source.text().length());
        return source.text().substring(start, Math.max(start, end));
    }

    /** Marks come in the order of the text, so each one is counted on from the last. */
    private int offset(Mark mark) {
        int line = Math.min(mark.getLine(), lineStarts.size() - 1);
        if (line != lastLine || mark.getColumn() < lastColumn) {
            lastLine = line;
            lastColumn = 0;
            lastOffset = lineStarts.get(line);
        }
        int end = endOf(line);
        while (lastColumn < mark.getColumn() && lastOffset < end) {
            lastOffset += Character.charCount(source.text().codePointAt(lastOffset));
            lastColumn++;
        }
        return lastOffset;
    }

    private int endOf(int line) {
        return line + 1 < lineStarts.size()
                ? lineStarts.get(line + 1) - 1
                : source.text().length();
    }
}
