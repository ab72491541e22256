package dev.firststep.learn.site;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.CloudAliases;
import dev.firststep.cloud.Clouds;
import dev.firststep.learn.glob.Glob;
import dev.firststep.learn.glob.GlobFlavour;
import dev.firststep.learn.repository.Docset;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which clouds a page is true that does not say so itself. Safe to share between threads. */
final class CloudScopes {
    private final Clouds clouds;
    private final CloudScope unmarked;

    CloudScopes(Clouds clouds) {
        this.clouds = clouds;
        this.unmarked = CloudScope.of(clouds.all().stream()
                .filter(cloud -> !hasPagesOfItsOwn(cloud.aliases()))
                .map(Cloud::id)
                .toList());
    }

    private static boolean hasPagesOfItsOwn(CloudAliases aliases) {
        return !aliases.docsets().isEmpty()
                || !aliases.paths().isEmpty()
                || !aliases.titleSuffixes().isEmpty();
    }

    /**
     * The clouds that its docset, its path or its title suffix name; else those that its versions stand for; else those
     * that have no pages of their own.
     */
    CloudScope of(SitePage page, Optional<String> titleSuffix, CloudScope byVersion) {
        SortedSet<CloudId> named = new TreeSet<>();
        for (Cloud cloud : clouds.all()) {
            if (names(cloud.aliases(), page, titleSuffix.orElse(""))) {
                named.add(cloud.id());
            }
        }
        if (!named.isEmpty()) {
            return CloudScope.of(named);
        }
        return byVersion.only().isEmpty() ? unmarked : byVersion;
    }

    private static boolean names(CloudAliases aliases, SitePage page, String titleSuffix) {
        return isDocset(aliases.docsets(), page.docset())
                || aliases.titleSuffixes().stream()
                        .anyMatch(suffix -> lower(titleSuffix).contains(lower(suffix)))
                || aliases.paths().stream()
                        .flatMap(path -> Glob.of(path, GlobFlavour.LEARN).stream())
                        .anyMatch(glob -> glob.matches(page.file().stored()));
    }

    private static boolean isDocset(List<String> names, Docset docset) {
        String folder = docset.folder().replaceAll("/$", "");
        return names.stream()
                .anyMatch(name -> !name.isEmpty()
                        && (name.equalsIgnoreCase(docset.config().name()) || name.equalsIgnoreCase(folder)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
