package dev.firststep.render.server;

import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the language of a reader leads to a folder of a site that has one cloud.
 *
 * @param ranges the longest first
 * @param fallback the folder for readers of other languages
 */
public record Languages(List<Range> ranges, String fallback) {
    private static final Set<String> TRADITIONAL_REGIONS = Set.of("HK", "MO", "TW");

    /** What readers of Chinese ask for without naming a region that the site has. */
    private static final Map<Boolean, List<String>> CHINESE =
            Map.of(true, List.of("zh-hant", "zh-hk", "zh-mo", "zh-tw"), false, List.of("zh-hans", "zh-cn", "zh-sg"));

    /**
     * A language range as RFC 4647 has it.
     *
     * @param prefix what a tag is, or starts with before a hyphen, in lower case
     * @param folder where its readers are led
     */
    public record Range(String prefix, String folder) {}

    public Languages {
        ranges = List.copyOf(ranges);
    }

    /**
     * @param locales those of the site, in the order in which readers are offered them
     * @param main the one for everybody else
     */
    static Languages of(List<LocaleTag> locales, LocaleTag main) {
        Map<String, String> folders = new LinkedHashMap<>();
        locales.forEach(locale -> folders.put(locale.slug(), locale.slug()));
        locales.forEach(locale -> chinese(locale).forEach(range -> folders.putIfAbsent(range, locale.slug())));
        locales.forEach(locale -> folders.putIfAbsent(locale.language(), locale.slug()));
        List<Range> ranges = new ArrayList<>();
        folders.forEach((prefix, folder) -> ranges.add(new Range(prefix, folder)));
        ranges.sort(Comparator.comparing((Range range) -> range.prefix().length())
                .reversed()
                .thenComparing(Range::prefix));
        return new Languages(ranges, main.slug());
    }

    private static List<String> chinese(LocaleTag locale) {
        return locale.language().equals("zh") ? CHINESE.getOrDefault(isTraditional(locale), List.of()) : List.of();
    }

    private static boolean isTraditional(LocaleTag locale) {
        List<String> parts = List.of(locale.value().split("-", -1));
        return parts.contains("Hant")
                || (!parts.contains("Hans") && parts.stream().anyMatch(TRADITIONAL_REGIONS::contains));
    }

    /** The folders to which readers can be led, sorted. */
    public List<String> folders() {
        return ranges.stream().map(Range::folder).distinct().sorted().toList();
    }

    /** The languages that are known, without their regions, sorted. */
    public List<String> primary() {
        return ranges.stream()
                .map(range -> range.prefix().split("-", -1)[0])
                .distinct()
                .sorted()
                .toList();
    }
}
