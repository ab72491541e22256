package dev.firststep.diagnostic;

import java.util.Comparator;

/**
 * A place in a file of the project.
 *
 * @param file path relative to the project, with forward slashes, as it is shown to writers
 * @param line 1-based line, 0 when the finding concerns the file as a whole
 * @param column 1-based column in UTF-16 units, 0 when the finding concerns the line as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
