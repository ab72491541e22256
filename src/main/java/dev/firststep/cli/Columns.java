package dev.firststep.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Lines up texts in columns. Only the last may hold wide characters, since nothing stands after it. */
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /**
     * One text for each line.
     *
     * @param lines of the same number of cells
     */
    static List<String> of(List<List<String>> lines) {
        List<Integer> widths = lines.isEmpty()
                ? List.of()
                : IntStream.range(0, lines.get(0).size())
                        .mapToObj(column -> width(lines, column))
                        .toList();
        return lines.stream().map(line -> line(line, widths)).toList();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size() - 1; i++) {
            line.append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - cells.get(i).length()))
                    .append(GAP);
        }
        return line.append(cells.get(cells.size() - 1)).toString();
    }
}
