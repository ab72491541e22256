package dev.firststep.config.yaml;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in a writer's words why the parser gave up. */
final class YamlSyntax {
    private static final int LONGEST_PROBLEM = 200;
    private static final String GENERAL_HINT = "check the indentation, the colons and the quotes around this place";

    /** What the parser says, in part, and what is most often meant by it. */
    private static final Map<String, String> HINTS = new TreeMap<>(Map.of(
            "mapping values are not allowed", "put the value in quotes, or check the indentation",
            "TAB", "indent with spaces",
            "that cannot start any token", "put the value in quotes",
            "unexpected end of stream", "close the quote",
            "could not find expected ':'", "write the line as key: value",
            "expected <block end>", "give the keys of one level the same indentation",
            "unknown escape character", "use single quotes, in which a backslash is only a backslash",
            "expected ',' or ", "close the bracket or put the value in quotes"));

    private final YamlPlaces places;

    YamlSyntax(YamlPlaces places) {
        this.places = places;
    }

    Diagnostic explain(YamlEngineException exception) {
        if (exception instanceof MarkedYamlEngineException marked) {
            String problem = shortened(marked.getProblem());
            return new Diagnostic(
                    Code.YAML_SYNTAX, position(marked), "can't be read as YAML: " + problem, hint(problem));
        }
        String problem = shortened(exception.getClass().getSimpleName());
        return new Diagnostic(
                Code.YAML_SYNTAX, places.start(), "can't be read as YAML (" + problem + ")", GENERAL_HINT);
    }

    /** What is never closed is reported where it opens, not at the end of the text. */
    private Position position(MarkedYamlEngineException marked) {
        Optional<Mark> problem = marked.getProblemMark();
        boolean useContext = problem.isEmpty() || places.isAtEnd(problem.get());
        Optional<Mark> mark = useContext ? marked.getContextMark().or(() -> problem) : problem;
        return mark.map(places::position).orElseGet(places::start);
    }

    private static String hint(String problem) {
        return HINTS.entrySet().stream()
                .filter(e -> problem.contains(e.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(GENERAL_HINT);
    }

    private static String shortened(String problem) {
        String line = problem.replace('\n', ' ').strip();
        return line.length() > LONGEST_PROBLEM ? line.substring(0, LONGEST_PROBLEM) + "…" : line;
    }
}
