package dev.firststep.learn.pivot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The definition files of a docset, by the address at which Learn would publish them. */
public final class PivotFiles {
    private static final String DEFAULT = "zone-pivot-groups.json";

    private final SortedMap<String, List<PivotDefinition>> byAddress;
    private final boolean baseKnown;

    /**
     * Takes the definitions.
     *
     * @param byAddress by site-absolute address, which ends with {@code .json} whatever the file ends with, such as
     *     {@code /base/zone-pivot-groups.json}
     * @param baseKnown whether the first part of the addresses is that of the site; otherwise a definition in the docset's
     *     own folder counts as well
     */
    public PivotFiles(SortedMap<String, List<PivotDefinition>> byAddress, boolean baseKnown) {
        this.baseKnown = baseKnown;
        SortedMap<String, List<PivotDefinition>> copy = new TreeMap<>();
        byAddress.forEach(
                (address, files) -> copy.computeIfAbsent(address.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                        .addAll(files));
        this.byAddress = Collections.unmodifiableSortedMap(copy);
    }

    /** Takes definitions whose addresses are those of the site. */
    public PivotFiles(SortedMap<String, List<PivotDefinition>> byAddress) {
        this(byAddress, true);
    }

    /**
     * Where the definition of a page must be: below the first segment of the page's address, as in DocFX v3.
     *
     * @param page the page's site-absolute address
     * @param fileName {@code zone_pivot_group_filename}, whose ending does not matter
     */
    public static String address(String page, Optional<String> fileName) {
        String path = page.startsWith("/") ? page.substring(1) : page;
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String name = fileName.map(String::strip).filter(n -> !n.isEmpty()).orElse(DEFAULT);
        int dot = name.lastIndexOf('.');
        String stem = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
        return "/" + first + "/" + stem + ".json";
    }

    /** The definitions that are at an address; there should be exactly one. */
    public List<PivotDefinition> at(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        List<PivotDefinition> found = byAddress.getOrDefault(lower, List.of());
        return found.isEmpty() && !baseKnown
                ? byAddress.getOrDefault(lower.substring(Math.max(0, lower.lastIndexOf('/'))), List.of())
                : found;
    }
}
