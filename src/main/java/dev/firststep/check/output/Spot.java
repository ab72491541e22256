package dev.firststep.check.output;

import dev.firststep.diagnostic.Position;

/**
 * Where something stands in a finished site.
 *
 * @param file below the site's root
 * @param line from 1; 0 when only the file is known
 * @param column from 1; 0 when only the line is known
 * @param what the element, attribute or key that holds it, for people
 */
record Spot(String file, int line, int column, String what) {
    static Spot of(String file) {
        return new Spot(file, 0, 0, "the file");
    }

    Spot at(int newLine, int newColumn, String newWhat) {
        return new Spot(file, newLine, newColumn, newWhat);
    }

    Position position(String site) {
        return new Position(site + "/" + file, line, column);
    }
}
