package dev.firststep.learn.provenance;

import java.util.Locale;
import java.util.Optional;

/** Who made a translation. */
public enum Translator {
    /** {@code HT}, or {@code Human Translation} in headers of 2016 and 2017. */
    PERSON,
    /** {@code MT}. */
    MACHINE,
    /** A machine, and then a person: {@code MTE75}, {@code MTE95}, {@code PE}. The number is a grade of quality. */
    EDITED_MACHINE,
    /** Nobody yet: {@code Blank}. */
    NOBODY;

    /** Reads a translation type as it is written, in any case. */
    static Optional<Translator> read(String type) {
        String upper = type.strip().toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "HT", "HUMAN TRANSLATION" -> Optional.of(PERSON);
            case "MT", "MACHINE TRANSLATION" -> Optional.of(MACHINE);
            case "PE" -> Optional.of(EDITED_MACHINE);
            case "BLANK" -> Optional.of(NOBODY);
            default -> isGraded(upper) ? Optional.of(EDITED_MACHINE) : Optional.empty();
        };
    }

    private static boolean isGraded(String type) {
        return type.startsWith("MTE")
                && type.length() <= 6
                && type.chars().skip(3).allMatch(c -> c >= '0' && c <= '9');
    }
}
