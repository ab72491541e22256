package dev.firststep.markdown.snippet;

import dev.firststep.markdown.snippet.SnippetCall.Form;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code [!code-lang[name](path?query#tag "title")]} and {@code [!notebook-lang[…](…)]}, which stand on a line of
 * their own. A backslash takes the next character as it is.
 */
public final class BracketSyntax {
    private final String line;
    private int pos;

    private BracketSyntax(String line) {
        this.line = line;
    }

    /** The call that this line is, without the blanks before it; empty if it is none. */
    public static Optional<SnippetCall> read(String line) {
        for (Form form : List.of(Form.BRACKETS, Form.NOTEBOOK)) {
            String mark = form == Form.BRACKETS ? "[!code" : "[!notebook";
            if (line.regionMatches(true, 0, mark, 0, mark.length())) {
                BracketSyntax syntax = new BracketSyntax(line);
                syntax.pos = mark.length();
                return syntax.call(form);
            }
        }
        return Optional.empty();
    }

    private Optional<SnippetCall> call(Form form) {
        String language = at('-') ? until("[").strip() : "";
        if (!at('[')) {
            return Optional.empty();
        }
        String name = until("]").strip();
        if (!skip(']')) {
            return Optional.empty();
        }
        blanks();
        if (!at('(')) {
            return Optional.empty();
        }
        String path = path().strip();
        QueryReader query = new QueryReader();
        if (at('?')) {
            query.read(untilPlain("\")#").strip());
        }
        if (at('#')) {
            query.anchor(untilPlain("\")").strip());
        }
        String title = at('"') ? title() : "";
        return ends() ? Optional.of(call(form, language, name, path, query, title)) : Optional.empty();
    }

    private static SnippetCall call(
            Form form, String language, String name, String path, QueryReader query, String title) {
        Optional<String> interactive = SnippetCall.interactive(language);
        return new SnippetCall(
                form,
                path,
                query.selection(),
                interactive.orElse(language),
                name,
                title,
                query.highlight(),
                query.highlighted(),
                interactive.map(found -> ""),
                query.faults());
    }

    private boolean at(char c) {
        return pos < line.length() && line.charAt(pos) == c;
    }

    private boolean skip(char c) {
        if (at(c)) {
            pos++;
            return true;
        }
        return false;
    }

    private void blanks() {
        while (pos < line.length() && Character.isWhitespace(line.charAt(pos))) {
            pos++;
        }
    }

    /** What stands after the current character up to one of these; a backslash keeps them from ending it. */
    private String until(String ends) {
        StringBuilder text = new StringBuilder();
        pos++;
        while (pos < line.length() && ends.indexOf(line.charAt(pos)) < 0) {
            text.append(character());
        }
        return text.toString();
    }

    private String untilPlain(String ends) {
        int start = ++pos;
        while (pos < line.length() && ends.indexOf(line.charAt(pos)) < 0) {
            pos++;
        }
        return line.substring(start, pos);
    }

    private char character() {
        if (line.charAt(pos) == '\\' && pos + 1 < line.length()) {
            pos++;
        }
        return line.charAt(pos++);
    }

    private String path() {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        pos++;
        while (pos < line.length()) {
            char c = line.charAt(pos);
            if ("#?\"".indexOf(c) >= 0 || (c == ')' && depth == 0)) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            text.append(character());
        }
        return text.toString();
    }

    private String title() {
        String title = until("\"").strip();
        skip('"');
        return title;
    }

    private boolean ends() {
        blanks();
        if (!skip(')')) {
            return false;
        }
        blanks();
        if (!skip(']')) {
            return false;
        }
        blanks();
        return pos == line.length();
    }
}
