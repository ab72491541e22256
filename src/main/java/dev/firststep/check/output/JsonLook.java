package dev.firststep.check.output;

import dev.firststep.config.json.JsonReader;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at the keys and texts of JSON. */
final class JsonLook {
    /** Keys whose values are names of vocabularies. */
    private static final Set<String> NAMES = Set.of("@context", "@type", "@vocab", "$schema");

    private static final Set<String> TRANSLATIONS =
            Set.of("alternates", "translations", "translationOfWork", "workTranslation");

    private final FileLook look;
    private final Spot start;

    private JsonLook(FileLook look, Spot start) {
        this.look = look;
        this.start = start;
    }

    /** What can't be read as JSON is read as text, too: a program may read it in its own way. */
    static void look(FileLook look, Spot start, String text) {
        YamlText source = new YamlText(look.file(), text, Math.max(1, start.line()));
        List<Diagnostic> damage = new ArrayList<>();
        Optional<YamlValue> value = JsonReader.parse(source, damage::add);
        value.ifPresent(whole -> new JsonLook(look, start).value(whole, "", Crossing.NONE));
        if (value.isEmpty() || !damage.isEmpty()) {
            PlainLook.lines(look, start, text, true);
        }
    }

    private void value(YamlValue value, String key, Crossing crossing) {
        if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach(entry -> entry(entry, crossing));
            move(mapping);
        } else if (value instanceof YamlValue.Sequence sequence) {
            sequence.items().forEach(item -> value(item, key, crossing));
        } else if (value instanceof YamlValue.Scalar scalar) {
            text(scalar, key, crossing);
        }
    }

    /** Files for web servers have the two ends of a move side by side. */
    private void move(YamlValue.Mapping mapping) {
        String ends = mapping.entries().stream()
                .filter(entry -> entry.value() instanceof YamlValue.Scalar)
                .map(entry -> ((YamlValue.Scalar) entry.value()).value())
                .collect(Collectors.joining(" "));
        look.oneCloud(start.at(mapping.position().line(), mapping.position().column(), "the entry"), ends);
    }

    private void entry(YamlValue.Entry entry, Crossing crossing) {
        look.sentence(spot(entry, "the key"), entry.key(), Crossing.NONE);
        value(entry.value(), entry.key(), crossing(entry.key(), crossing));
    }

    private static Crossing crossing(String key, Crossing outer) {
        if (outer == Crossing.EDITIONS || key.equals("editions")) {
            return Crossing.EDITIONS;
        }
        return TRANSLATIONS.contains(key) ? Crossing.LANGUAGES : outer;
    }

    private void text(YamlValue.Scalar scalar, String key, Crossing crossing) {
        Spot spot = start.at(
                scalar.position().line(), scalar.position().column(), key.isEmpty() ? "the text" : "'" + key + "'");
        if (NAMES.contains(key) && WrittenAddress.isAbsolute(scalar.value())) {
            look.named(spot, scalar.value());
        } else {
            look.markup(spot, scalar.value(), crossing);
            look.path(spot, scalar.value(), crossing);
        }
    }

    private Spot spot(YamlValue.Entry entry, String what) {
        return start.at(entry.position().line(), entry.position().column(), what);
    }
}
