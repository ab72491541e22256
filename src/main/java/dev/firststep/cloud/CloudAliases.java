package dev.firststep.cloud;

import java.util.List;

/**
 * What repositories in Microsoft Learn's layout call a cloud.
 *
 * @param appliesTo its names in "Applies to" lists, in every language
 * @param monikers the versions that stand for it
 * @param pivots the zone pivots that stand for it
 * @param docsets the docsets that are about it alone
 * @param titleSuffixes the title suffixes of pages that are about it alone
 * @param paths globs of files that are about it alone, from the root of the repository
 */
public record CloudAliases(
        List<String> appliesTo,
        List<String> monikers,
        List<String> pivots,
        List<String> docsets,
        List<String> titleSuffixes,
        List<String> paths) {
    /** For clouds that no such repository speaks of. */
    public static final CloudAliases NONE =
            new CloudAliases(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public CloudAliases {
        appliesTo = List.copyOf(appliesTo);
        monikers = List.copyOf(monikers);
        pivots = List.copyOf(pivots);
        docsets = List.copyOf(docsets);
        titleSuffixes = List.copyOf(titleSuffixes);
        paths = List.copyOf(paths);
    }
}
