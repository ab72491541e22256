package dev.firststep.render.server.host;

import dev.firststep.render.server.Languages;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Regular expressions that find the best known language in an {@code Accept-Language} header (RFC 9110, 12.5.4). Servers
 * have no other means: each expression finds the first known language at one level of quality. Qualities are told apart by
 * their first decimal place; what is not well formed, or not wanted at all, is passed over.
 */
final class AcceptLanguage {
    private static final String START = "(?:^|,)\\s*(";
    private static final String TAG = "(?:-[a-z0-9]{1,8})*)";
    private static final String END = "\\s*(?:,|$)";

    private AcceptLanguage() {}

    /** The expressions, the highest quality first; each captures the language as it stands in the header. */
    static List<String> patterns(Languages languages) {
        String known = START + "(?:" + String.join("|", languages.primary()) + ")" + TAG;
        return qualities().map(quality -> known + quality + END).toList();
    }

    private static Stream<String> qualities() {
        Stream<String> tenths =
                IntStream.rangeClosed(1, 9).mapToObj(tenth -> quality("0\\." + (10 - tenth) + "[0-9]{0,2}"));
        return Stream.of(
                        Stream.of("(?:" + quality("1(?:\\.0{0,3})?") + ")?"),
                        tenths,
                        Stream.of(quality("0\\.0(?:[1-9][0-9]?|0[1-9])")))
                .flatMap(levels -> levels);
    }

    private static String quality(String value) {
        return "\\s*;\\s*q=" + value;
    }
}
