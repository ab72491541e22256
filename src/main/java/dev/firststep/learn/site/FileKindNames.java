package dev.firststep.learn.site;

import java.util.List;
import java.util.Locale;

/** What the name of a file that is not there tells of it. */
final class FileKindNames {
    private static final List<String> PAGES = List.of(".md", ".yml", ".yaml", ".json");

    private FileKindNames() {}

    static boolean isPage(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(lower::endsWith) || lower.lastIndexOf('.') <= lower.lastIndexOf('/');
    }
}
