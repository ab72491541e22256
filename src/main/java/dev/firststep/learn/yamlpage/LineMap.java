package dev.firststep.learn.yamlpage;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticleSource;
import java.util.List;

/** Knows for each line of a generated article where in the YAML file its text stands. */
public final class LineMap implements ArticleSource.Origin {
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

    /** The same for a place in the article, whose body starts on line 1; the article as a whole is the file as a whole. */
    @Override
    public Position of(Position place) {
        Position origin = origin(place.line(), place.column());
        return place.line() == 0 ? Position.of(origin.file()) : origin;
    }
}
