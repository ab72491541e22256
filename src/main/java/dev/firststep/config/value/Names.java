package dev.firststep.config.value;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names and descriptions have in common: they are what variables stand for, so they hold none themselves. */
public final class Names {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]{0,100})(\\}\\})?");

    private Names() {}

    /** Whether the text holds no variable; if it does, the sink is told. */
    public static boolean check(Scalar text, String subject, DiagnosticSink sink) {
        if (text.value().contains("{{")) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    subject + " holds a variable, and names cannot hold variables",
                    "write the words themselves instead of {{…}}");
            return false;
        }
        return true;
    }

    /** Whether the text holds no variables but these; if it does, the sink is told. */
    static boolean checkVariables(Scalar text, List<String> known, DiagnosticSink sink) {
        Optional<String> unknown = VARIABLE.matcher(text.value())
                .results()
                .map(use -> use.group(1).strip())
                .filter(name -> !known.contains(name))
                .findFirst();
        unknown.ifPresent(name -> sink.add(
                Code.VARIABLE_UNKNOWN,
                text.position(),
                "no variable " + Wording.quoted(name) + " here",
                Wording.choices(name, known)));
        return unknown.isEmpty();
    }
}
