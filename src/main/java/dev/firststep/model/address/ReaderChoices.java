package dev.firststep.model.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The part of an address that says what readers have chosen on the page: {@code view=v2&pivots=mac}. */
public final class ReaderChoices {
    /** The query with which readers ask for the list of editions where a server would choose for them. */
    public static final String OF_EDITION = "?choose=yes";

    private static final Pattern CHOICE = Pattern.compile("(view|pivots|tabs)=[A-Za-z0-9._,-]{1,200}");

    private ReaderChoices() {}

    /** The choices in a query, with or without its question mark; empty if there are none. */
    public static Optional<String> of(String query) {
        return of(query, choice -> true);
    }

    /**
     * The choices in a query that are wanted.
     *
     * @param wanted told each with its parameter
     */
    public static Optional<String> of(String query, Predicate<String> wanted) {
        List<String> choices = new ArrayList<>();
        for (String part : query.replaceFirst("^\\?", "").split("&", -1)) {
            if (CHOICE.matcher(part).matches() && wanted.test(part)) {
                choices.add(part);
            }
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(String.join("&", choices));
    }
}
