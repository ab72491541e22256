package dev.firststep.markdown.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Lines taken out of a file, with their indent in spaces. */
final class CodeLines {
    private static final int TAB = 4;

    private final List<String> lines = new ArrayList<>();
    private int commonIndent = Integer.MAX_VALUE;

    void add(String line) {
        if (line.isEmpty()) {
            lines.add(line);
            return;
        }
        int indent = 0;
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            indent = line.charAt(i) == ' ' ? indent + 1 : indent + TAB - indent % TAB;
            i++;
        }
        commonIndent = Math.min(commonIndent, indent);
        lines.add(" ".repeat(indent) + line.substring(i));
    }

    int size() {
        return lines.size();
    }

    /** The lines without so many spaces before each; without what they have in common if the number is not given. */
    String dedented(OptionalInt wanted) {
        int dedent = wanted.isPresent() && wanted.getAsInt() >= 0 ? wanted.getAsInt() : commonIndent;
        StringBuilder code = new StringBuilder();
        for (String line : lines) {
            code.append(line, indent(line, dedent), line.length()).append('\n');
        }
        return code.toString();
    }

    private static int indent(String line, int most) {
        int i = 0;
        while (i < line.length() && i < most && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
