package dev.firststep.learn.yamlpage;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.util.List;

/** Knows for each line of a generated article where in the YAML file its text stands. */
public final class LineMap {
    private final List<Origin> origins;

    LineMap(List<Origin> origins) {
        this.origins = List.copyOf(origins);
    }

    /**
     * Where one line comes from.
     *
     * @param exact whether the line stands there as it is, so that columns can be counted on
     */
    record Origin(Position position, boolean exact) {}

    /** The place in the YAML file of a place in the article, whose lines count from 1. */
    public Position origin(int line, int column) {
        if (origins.isEmpty()) {
            return new Position("", 0, 0);
        }
        Origin origin = origins.get(Math.max(0, Math.min(line, origins.size()) - 1));
        Position start = origin.position();
        return origin.exact() && column > 0
                ? new Position(start.file(), start.line(), start.column() + column - 1)
                : start;
    }

    /**
     * The finding at its place in the YAML file.
     *
     * @param firstLine the line of the generated file on which the body starts
     */
    public Diagnostic relocated(Diagnostic finding, int firstLine) {
        Position at = finding.position();
        return at.line() == 0
                ? finding
                : new Diagnostic(
                        finding.code(),
                        origin(at.line() - firstLine + 1, at.column()),
                        finding.message(),
                        finding.hint());
    }
}
