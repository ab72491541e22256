package dev.firststep.link.ledger;

import dev.firststep.link.Addresses;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The folders of a site, and how a ledger writes several of them in one word: {@code en+zh-cn/china+global} is every
 * language with every cloud.
 */
public final class Folders {
    /** The addresses that partners share. */
    public static final String GO = "go";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    private Folders() {}

    /** The folder of an edition in a build of the whole site. */
    public static String of(Edition edition, int clouds) {
        return new Addresses(clouds == 1).folder(edition);
    }

    /** The address of a page in a folder. */
    public static String address(String folder, ArticlePath path) {
        return path.isHome() ? folder + "/" : folder + "/" + path + "/";
    }

    static String write(SortedSet<String> folders) {
        SortedMap<String, SortedSet<String>> languages = new TreeMap<>();
        for (String folder : folders) {
            int slash = folder.indexOf('/');
            String cloud = slash < 0 ? "" : folder.substring(slash + 1);
            languages
                    .computeIfAbsent(cloud, key -> new TreeSet<>())
                    .add(slash < 0 ? folder : folder.substring(0, slash));
        }
        SortedSet<String> words = new TreeSet<>(languages.getOrDefault("", new TreeSet<>()));
        languages.remove("");
        grouped(languages).forEach((names, clouds) -> words.add(names + "/" + String.join("+", clouds)));
        return String.join(",", words);
    }

    /** The clouds that have the same languages. */
    private static SortedMap<String, SortedSet<String>> grouped(SortedMap<String, SortedSet<String>> languages) {
        SortedMap<String, SortedSet<String>> clouds = new TreeMap<>();
        languages.forEach((cloud, names) -> clouds.computeIfAbsent(String.join("+", names), key -> new TreeSet<>())
                .add(cloud));
        return clouds;
    }

    /** Empty unless every word is sound. */
    static Optional<SortedSet<String>> read(String text) {
        SortedSet<String> folders = new TreeSet<>();
        for (String word : text.split(",", -1)) {
            int slash = word.indexOf('/');
            Collection<String> languages = names(slash < 0 ? word : word.substring(0, slash));
            Collection<String> clouds = slash < 0 ? Arrays.asList("") : names(word.substring(slash + 1));
            if (languages.isEmpty() || clouds.isEmpty()) {
                return Optional.empty();
            }
            languages.forEach(language ->
                    clouds.forEach(cloud -> folders.add(cloud.isEmpty() ? language : language + "/" + cloud)));
        }
        return Optional.of(folders);
    }

    private static Collection<String> names(String text) {
        Collection<String> names = Arrays.asList(text.split("\\+", -1));
        return names.stream().allMatch(name -> NAME.matcher(name).matches()) ? names : Arrays.asList();
    }
}
