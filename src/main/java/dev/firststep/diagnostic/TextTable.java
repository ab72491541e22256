package dev.firststep.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns, for a terminal. Han characters take two columns there. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(List<String> headings) {
        rows.add(List.copyOf(headings));
    }

    /** Adds a row of as many cells as there are headings. */
    public TextTable row(List<String> cells) {
        rows.add(cells.stream().map(Invisible::spelt).toList());
        return this;
    }

    /** The lines, the headings first, without blanks at their ends. */
    public List<String> lines() {
        return linedUp(rows);
    }

    /** The lines of rows without headings, all of as many cells, without blanks at their ends. */
    public static List<String> lines(List<List<String>> rows) {
        return linedUp(rows.stream()
                .map(row -> row.stream().map(Invisible::spelt).toList())
                .toList());
    }

    private static List<String> linedUp(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int number = column;
            widths.add(
                    rows.stream().mapToInt(row -> width(row.get(number))).max().orElse(0));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths.get(i) - width(row.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    }
}
