package dev.firststep.config.rule;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.Collection;
import java.util.Optional;

/**
 * A word that must be one of those known.
 *
 * @param code the finding when it is not
 * @param what such a word is, with its article: {@code a role of this file}
 */
record KnownWord(Collection<String> known, Code code, String what) {
    Optional<String> read(Scalar word, DiagnosticSink sink) {
        if (known.contains(word.value())) {
            return Optional.of(word.value());
        }
        sink.add(
                code,
                word.position(),
                Wording.quoted(word.value()) + " is not " + what,
                Wording.choices(word.value(), known));
        return Optional.empty();
    }
}
