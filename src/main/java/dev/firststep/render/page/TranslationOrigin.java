package dev.firststep.render.page;

import dev.firststep.model.FrontMatter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a translation comes from, by the keys that Learn's localization writes into the front matter.
 *
 * @param handedOff the day on which the original text was given to the translators
 */
record TranslationOrigin(Kind kind, Optional<LocalDate> handedOff) {
    /** Who translated a text. */
    enum Kind {
        PERSON,
        MACHINE,
        /** A machine, and then a person. */
        EDITED_MACHINE
    }

    /** Of a text that is no translation. */
    static final TranslationOrigin NONE = new TranslationOrigin(Kind.PERSON, Optional.empty());

    /** {@code MM/DD/YYYY}, as Learn writes days. */
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    static TranslationOrigin of(FrontMatter about) {
        String older = about.learn().getOrDefault("translationtype", "");
        String type = about.learn().getOrDefault("ms.translationtype", older);
        return new TranslationOrigin(kind(type), day(about.learn().getOrDefault("ms.lasthandoff", "")));
    }

    private static Kind kind(String type) {
        String upper = type.strip().toUpperCase(Locale.ROOT);
        if (upper.equals("MT")) {
            return Kind.MACHINE;
        }
        return upper.startsWith("MTE") || upper.equals("PE") ? Kind.EDITED_MACHINE : Kind.PERSON;
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text.strip());
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(number(day, 3), number(day, 1), number(day, 2)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
