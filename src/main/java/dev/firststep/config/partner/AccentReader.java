package dev.firststep.config.partner;

import dev.firststep.cloud.partner.Accent;
import dev.firststep.cloud.partner.Colour;
import dev.firststep.cloud.partner.Scheme;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the accents of a partner and makes sure that everybody can read what is written in them. */
final class AccentReader {
    private static final List<String> KEYS = List.of("light", "dark");

    private final Expect expect;
    private final DiagnosticSink sink;

    AccentReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty unless both are there. */
    Optional<Accent> read(YamlValue value) {
        Optional<Fields> fields = expect.fields(value, "'accent'", KEYS);
        Optional<Colour> light = fields.flatMap(accent -> colour(accent, "light", Scheme.LIGHT));
        Optional<Colour> dark = fields.flatMap(accent -> colour(accent, "dark", Scheme.DARK));
        return light.flatMap(day -> dark.map(night -> new Accent(day, night)));
    }

    private Optional<Colour> colour(Fields fields, String key, Scheme scheme) {
        Optional<Scalar> text = fields.needText(key);
        Optional<Colour> colour = text.flatMap(written -> Colour.parse(written.value()));
        if (text.isPresent() && colour.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.get().position(),
                    Wording.quoted(text.get().value()) + " is no colour",
                    "write six hexadecimal digits in quotes, such as \"#0f5f56\"");
        }
        colour.ifPresent(accent -> check(accent, text.orElseThrow(), key, scheme));
        return colour;
    }

    private void check(Colour accent, Scalar text, String key, Scheme scheme) {
        Colour ground = scheme.hardest(accent);
        double contrast = accent.contrast(ground);
        if (contrast < Scheme.LEAST_CONTRAST) {
            sink.add(
                    Code.PARTNER_CONTRAST,
                    text.position(),
                    String.format(
                            Locale.ROOT,
                            "the contrast of %s with %s is %.2f to 1, but text needs %.1f to 1",
                            accent,
                            ground,
                            Math.floor(contrast * 100) / 100,
                            Scheme.LEAST_CONTRAST),
                    key.equals("light") ? "choose a darker tone" : "choose a lighter tone");
        }
    }
}
