package dev.firststep.config.support;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReader;
import dev.firststep.model.address.TargetReading;
import java.util.Optional;

/** Reads where a destination is: anything that articles may link to but another topic. */
final class DestinationAddress {
    static final String KINDS = "article:<path>, endpoint:<id>, an https:// address or mailto:<address>";

    private final DiagnosticSink sink;

    DestinationAddress(DiagnosticSink sink) {
        this.sink = sink;
    }

    Optional<Target> read(Scalar text) {
        TargetReading reading = TargetReader.read(text.value());
        if (reading instanceof TargetReading.Forbidden forbidden) {
            invalid(text, forbidden.message(), forbidden.hint());
        } else if (reading.allowed().filter(Target.ToSupport.class::isInstance).isPresent()) {
            invalid(text, "a route can't lead to another topic, " + Wording.quoted(text.value()), "write " + KINDS);
            return Optional.empty();
        }
        return reading.allowed();
    }

    private void invalid(Scalar text, String message, String hint) {
        sink.add(Code.VALUE_INVALID, text.position(), message, hint);
    }
}
