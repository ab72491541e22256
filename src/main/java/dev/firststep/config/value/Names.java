package dev.firststep.config.value;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;

/** What names and descriptions have in common: they are what variables stand for, so they hold none themselves. */
public final class Names {
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
}
