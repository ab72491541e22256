package dev.firststep.config.value;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReader;
import dev.firststep.model.address.TargetReading;
import java.util.Optional;

/** Reads {@code https} addresses outside the site. */
public final class WebAddressReader {
    private final DiagnosticSink sink;

    public WebAddressReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** The address in its normal form; if it is none, the sink is told. */
    public Optional<Target.ToWeb> read(Scalar text) {
        TargetReading reading = TargetReader.read(text.value());
        if (reading instanceof TargetReading.Forbidden forbidden) {
            invalid(text, forbidden.message(), forbidden.hint());
            return Optional.empty();
        }
        Optional<Target.ToWeb> web =
                reading.allowed().filter(Target.ToWeb.class::isInstance).map(Target.ToWeb.class::cast);
        if (web.isEmpty()) {
            invalid(
                    text,
                    Wording.quoted(text.value()) + " is not a web address",
                    "write a whole address that starts with https://");
        }
        return web;
    }

    private void invalid(Scalar text, String message, String hint) {
        sink.add(Code.VALUE_INVALID, text.position(), message, hint);
    }
}
