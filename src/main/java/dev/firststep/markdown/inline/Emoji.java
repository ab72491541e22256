package dev.firststep.markdown.inline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The emoji shortcodes that GitHub and Markdig share, and the smileys that stand for some of them. */
final class Emoji {
    private static final String TABLE = "emoji.txt";
    private static final Map<String, String> BY_NAME = read();

    static final String SMILEY_STARTS = starts();
    static final int LONGEST_SMILEY = 5;

    private Emoji() {}

    /** The emoji with this shortcode, written without its colons. */
    static Optional<String> shortcode(String name) {
        return Optional.ofNullable(BY_NAME.get(":" + name + ":"));
    }

    /** The emoji that a smiley such as {@code :)} stands for. */
    static Optional<String> smiley(String smiley) {
        return Optional.ofNullable(BY_NAME.get(smiley)).map(BY_NAME::get);
    }

    private static String starts() {
        return BY_NAME.keySet().stream()
                .map(name -> name.substring(0, 1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    private static Map<String, String> read() {
        Map<String, String> byName = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Emoji.class.getResourceAsStream(TABLE), TABLE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int blank = line.indexOf(' ');
                        byName.put(line.substring(0, blank), line.substring(blank + 1));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(byName);
    }
}
