package dev.firststep.learn.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The locales that Learn knows, each with a region, and the names of repositories that end with one. */
public final class LearnLocale {
    /** A repository called after its locale, as DocFX v3 reads it. */
    private static final Pattern SUFFIX = Pattern.compile("\\.([A-Za-z]{2,4}-[A-Za-z]{2,4}(?:-[A-Za-z]{2,4})?)$");

    private static final Set<String> LANGUAGES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()), Stream.of("fil", "id", "he", "yi"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private LearnLocale() {}

    /** Whether a text is a language with a region, and perhaps a script between them. */
    public static boolean isValid(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("-", -1);
        boolean script = parts.length == 3 && parts[1].length() == 4;
        return (parts.length == 2 || script)
                && LANGUAGES.contains(parts[0])
                && REGIONS.contains(parts[parts.length - 1].toUpperCase(Locale.ROOT));
    }

    /** The locale that the address of a repository ends with, in lower case. */
    public static Optional<String> ofRepository(String url) {
        Matcher matcher = SUFFIX.matcher(url);
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** A name without the locale at its end, in lower case; empty when it has none. */
    public static Optional<String> withoutLocale(String name) {
        Matcher matcher = SUFFIX.matcher(name);
        return matcher.find() && matcher.start() > 0
                ? Optional.of(name.substring(0, matcher.start()).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The branch of a source repository that goes with the branch of a translated one. */
    public static String sourceBranch(String branch) {
        return withoutLocale(branch).orElse(branch);
    }
}
