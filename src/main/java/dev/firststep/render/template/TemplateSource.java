package dev.firststep.render.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A template taken apart, without being run, into its FTL and its HTML. Every text has the length of the whole, so that
 * an offset means the same place in all of them.
 */
final class TemplateSource {
    /** Stands for each character of an interpolation. */
    static final char INTERPOLATION = '\uE000';

    private static final String COMMENT_END = "-->";

    private final String text;
    private final StringBuilder html;
    private final StringBuilder withoutComments;
    private final List<String> expressions = new ArrayList<>();
    private final List<Integer> expressionOffsets = new ArrayList<>();

    TemplateSource(String text) {
        this.text = text;
        this.html = new StringBuilder(text);
        this.withoutComments = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
    }

    private int step(int at) {
        if (text.startsWith("<#--", at)) {
            return comment(at);
        }
        if (text.startsWith("${", at)) {
            return expression(at, expressionEnd(at + 2, '}'), INTERPOLATION);
        }
        boolean tag = text.startsWith("<#", at)
                || text.startsWith("<@", at)
                || text.startsWith("</#", at)
                || text.startsWith("</@", at);
        return tag ? expression(at, expressionEnd(at + 2, '>'), ' ') : at + 1;
    }

    private int comment(int at) {
        int end = text.indexOf(COMMENT_END, at);
        int after = end < 0 ? text.length() : end + COMMENT_END.length();
        blank(html, at, after, ' ');
        blank(withoutComments, at, after, ' ');
        return after;
    }

    private int expression(int at, int end, char filler) {
        blank(html, at, end, filler);
        StringBuilder expression = new StringBuilder(withoutComments.substring(at, end));
        blankLiterals(expression);
        expressions.add(expression.toString());
        expressionOffsets.add(at);
        return end;
    }

    /** The offset after the closing character, which counts only outside of literals, brackets and comments. */
    private int expressionEnd(int from, char close) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == close && depth == 0) {
                return at + 1;
            }
            if (text.startsWith("<#--", at)) {
                at = comment(at);
                continue;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            at = c == '"' || c == '\'' ? literalEnd(text, at) : at + 1;
        }
        return text.length();
    }

    private static int literalEnd(CharSequence code, int open) {
        boolean raw = open > 0 && code.charAt(open - 1) == 'r';
        for (int at = open + 1; at < code.length(); at++) {
            if (code.charAt(at) == code.charAt(open)) {
                return at + 1;
            }
            at += !raw && code.charAt(at) == '\\' ? 1 : 0;
        }
        return code.length();
    }

    private static void blankLiterals(StringBuilder code) {
        for (int at = 0; at < code.length(); at++) {
            if (code.charAt(at) == '"' || code.charAt(at) == '\'') {
                int end = literalEnd(code, at);
                blank(code, at, end, '_');
                at = end - 1;
            }
        }
    }

    private static void blank(StringBuilder text, int from, int to, char filler) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, filler);
            }
        }
    }

    /** The HTML: FTL tags and comments are spaces, interpolations are {@link #INTERPOLATION}. */
    String html() {
        return html.toString();
    }

    /** The whole template without FTL comments. */
    String withoutComments() {
        return withoutComments.toString();
    }

    /** The FTL tags and interpolations, their literals blanked. */
    List<String> expressions() {
        return expressions;
    }

    /** Where an expression starts. */
    int offset(int expression) {
        return expressionOffsets.get(expression);
    }

    int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    int column(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}
