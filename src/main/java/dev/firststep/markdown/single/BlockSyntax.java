package dev.firststep.markdown.single;

/** Which texts would start a block if they stood at the start of a line. */
final class BlockSyntax {
    private BlockSyntax() {}

    /**
     * Where in a line a backslash keeps it from starting a block, or -1 if it starts none.
     *
     * @param line without blanks before it
     */
    static int escape(String line) {
        if (line.isEmpty()) {
            return -1;
        }
        char first = line.charAt(0);
        if (first >= '0' && first <= '9') {
            return ordered(line);
        }
        boolean starts = switch (first) {
            case '#' -> followsRun(line, '#', 6);
            case '>' -> true;
            case '-', '+' -> isMarker(line) || isRule(line, first) || isRun(line, first);
            case '*', '_' -> (first == '*' && isMarker(line)) || isRule(line, first);
            case '=' -> isRun(line, first);
            case '`' -> line.startsWith("```") && line.indexOf('`', run(line, '`')) < 0;
            case '~' -> line.startsWith("~~~");
            case ':' -> line.startsWith(":::");
            case '[' -> isDirective(line) || line.startsWith("[^") || line.contains("]:") || isTask(line);
            case '|' -> true;
            default -> false;
        };
        return starts ? 0 : -1;
    }

    /** A number with a full stop or parenthesis and a blank after it. */
    private static int ordered(String line) {
        int end = 0;
        while (end < line.length() && end < 9 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean delimited = end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        return delimited && isBlankAt(line, end + 1) ? end : -1;
    }

    private static boolean followsRun(String line, char mark, int longest) {
        int end = run(line, mark);
        return end <= longest && isBlankAt(line, end);
    }

    private static boolean isMarker(String line) {
        return isBlankAt(line, 1);
    }

    private static boolean isRun(String line, char mark) {
        return line.substring(run(line, mark)).isBlank();
    }

    private static boolean isRule(String line, char mark) {
        return line.chars().filter(c -> c == mark).count() >= 3
                && line.chars().allMatch(c -> c == mark || c == ' ' || c == '\t');
    }

    /** An alert, an include, a code snippet: not an image in a link. */
    private static boolean isDirective(String line) {
        return line.startsWith("[!") && line.length() > 2 && Character.isLetter(line.charAt(2));
    }

    private static boolean isTask(String line) {
        return line.length() > 3 && " xX".indexOf(line.charAt(1)) >= 0 && line.charAt(2) == ']' && isBlankAt(line, 3);
    }

    private static int run(String line, char mark) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    private static boolean isBlankAt(String line, int index) {
        return index >= line.length() || line.charAt(index) == ' ' || line.charAt(index) == '\t';
    }
}
