package dev.firststep.config.yaml;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds characters that only come to be when an escape such as {@code "\x1b"} is decoded, and so slip past every check
 * of the file's own characters.
 */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /**
     * The first character that an escape in a scalar stands for and that must not be there.
     *
     * @param raw the scalar as it is written
     */
    public static Optional<Diagnostic> check(Scalar scalar, String raw) {
        return scalar.value()
                .codePoints()
                .filter(c -> isForbidden(c) && raw.indexOf(c) < 0)
                .boxed()
                .findFirst()
                .map(c -> finding(scalar, c));
    }

    private static Diagnostic finding(Scalar scalar, int character) {
        return new Diagnostic(
                isBidi(character) ? Code.BIDI_CHARACTER : Code.CONTROL_CHARACTER,
                scalar.position(),
                String.format(Locale.ROOT, "an escape stands for the invisible character U+%04X", character),
                "delete the escape");
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL && c != '\n' && c != '\t';
        boolean separator = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        boolean notText = type == Character.SURROGATE || type == Character.PRIVATE_USE || (c & 0xFFFE) == 0xFFFE;
        return control || separator || notText || isBidi(c);
    }

    private static boolean isBidi(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
