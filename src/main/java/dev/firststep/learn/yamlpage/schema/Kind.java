package dev.firststep.learn.yamlpage.schema;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of values of JSON. */
public enum Kind {
    OBJECT("a set of keys"),
    ARRAY("a list"),
    STRING("text"),
    BOOLEAN("true or false"),
    INTEGER("a whole number"),
    NUMBER("a number"),
    NULL("empty");

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\d{1,18}\\.?\\d{0,18}|\\.\\d{1,18})([eE][-+]?\\d{1,3})?");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    static Optional<Kind> named(String name) {
        for (Kind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Kind of(YamlValue value) {
        if (value instanceof Scalar scalar) {
            return of(scalar);
        }
        return value instanceof Mapping ? OBJECT : ARRAY;
    }

    private static Kind of(Scalar scalar) {
        String text = scalar.value();
        if (scalar.quoted()) {
            return STRING;
        }
        if (scalar.isAbsent()) {
            return NULL;
        }
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return BOOLEAN;
        }
        if (WHOLE.matcher(text).matches()) {
            return INTEGER;
        }
        return DECIMAL.matcher(text).matches() ? NUMBER : STRING;
    }

    /** Whether a value of this kind will do where the other is asked for. */
    boolean serves(Kind wanted) {
        return this == wanted || (this == INTEGER && wanted == NUMBER);
    }

    /** What a writer would call it. */
    String words() {
        return words;
    }
}
