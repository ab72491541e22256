package dev.firststep.learn.yamlpage;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text leaves open: each value of a YAML page is Markdown of its own, and what is open at its end must not
 * swallow the next one.
 */
final class Unfinished {
    private static final int SHORTEST_FENCE = 3;

    private String fence = "";
    private boolean comment;
    private boolean tabs;

    private Unfinished() {}

    /** The lines that close what is open. */
    static List<String> closing(List<String> lines) {
        Unfinished open = new Unfinished();
        lines.forEach(open::line);
        List<String> closing = new ArrayList<>();
        if (!open.fence.isEmpty()) {
            closing.add(open.fence);
        }
        if (open.comment) {
            closing.add("-->");
        }
        if (open.tabs) {
            closing.addAll(List.of("", "---"));
        }
        return closing;
    }

    private void line(String line) {
        String text = line.strip();
        if (!fence.isEmpty()) {
            closeFence(text);
        } else if (comment) {
            comment = !text.contains("-->");
        } else if (line.length() - line.stripLeading().length() < 4) {
            open(text);
        }
    }

    private void closeFence(String text) {
        boolean closes = text.startsWith(fence) && text.chars().allMatch(c -> c == fence.charAt(0));
        fence = closes ? "" : fence;
    }

    private void open(String text) {
        fence = fence(text);
        comment = text.startsWith("<!--") && !text.contains("-->");
        if (text.startsWith("#") && text.contains("](#tab/")) {
            tabs = true;
        } else if (isRule(text)) {
            tabs = false;
        }
    }

    private static String fence(String text) {
        int length = 0;
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        while (length < text.length() && text.charAt(length) == sign) {
            length++;
        }
        boolean opens = length >= SHORTEST_FENCE && (sign == '~' || (sign == '`' && text.indexOf('`', length) < 0));
        return opens ? text.substring(0, length) : "";
    }

    private static boolean isRule(String text) {
        String signs = text.replace(" ", "");
        return signs.length() >= 3
                && "-*_".indexOf(signs.charAt(0)) >= 0
                && signs.chars().allMatch(c -> c == signs.charAt(0));
    }
}
