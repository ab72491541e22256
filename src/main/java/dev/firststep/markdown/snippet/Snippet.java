package dev.firststep.markdown.snippet;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage of code.
 *
 * @param code its lines, each with its line feed; empty if it was not found
 */
public record Snippet(String code, List<SnippetProblem> problems) {
    public Snippet {
        problems = List.copyOf(problems);
    }

    static Snippet missing(SnippetProblem problem) {
        return new Snippet("", List.of(problem));
    }

    Snippet with(SnippetProblem problem) {
        List<SnippetProblem> all = new ArrayList<>(problems);
        all.add(problem);
        return new Snippet(code, all);
    }
}
