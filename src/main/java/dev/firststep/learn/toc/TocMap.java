package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of contents of a docset, less those that are part of another, and the pages they list. */
public final class TocMap {
    private final SortedMap<String, Toc> tocs = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> listing = new TreeMap<>();

    private TocMap() {}

    /**
     * Joins and matches the tables of contents of a docset.
     *
     * @param files all of them, and those of the source repository that the localized one lacks
     */
    public static TocMap of(Collection<TocFile> files, TocTargets targets, DiagnosticSink sink) {
        TocLoader loader = new TocLoader(targets, sink);
        List<Toc> loaded = new ArrayList<>();
        SortedSet<TocFile> included = new TreeSet<>();
        for (TocFile file : onePerFolder(files, targets, sink)) {
            Toc toc = loader.load(file);
            loaded.add(toc);
            included.addAll(toc.included());
        }
        TocMap map = new TocMap();
        loaded.stream().filter(toc -> !included.contains(toc.file())).forEach(map::add);
        return map;
    }

    private void add(Toc toc) {
        toc.pages()
                .forEach(page -> listing.computeIfAbsent(page, key -> new TreeSet<>())
                        .add(toc.file().path()));
        if (isBuilt(toc)) {
            tocs.put(toc.file().path(), toc);
        }
    }

    /** A table that only the source repository has is needed unless those it includes come from there as well. */
    private static boolean isBuilt(Toc toc) {
        return !toc.file().fallback() || toc.included().stream().noneMatch(TocFile::fallback);
    }

    private static Collection<TocFile> onePerFolder(
            Collection<TocFile> files, TocTargets targets, DiagnosticSink sink) {
        Map<String, TocFile> byFolder = new TreeMap<>();
        for (TocFile file : new TreeSet<>(files)) {
            String path = file.path();
            String key = path.substring(0, path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
            TocFile first = byFolder.get(key);
            if (first == null) {
                byFolder.put(key, file);
            } else {
                TocFile kept = rank(file) < rank(first) ? file : first;
                byFolder.put(key, kept);
                report(kept, kept.equals(first) ? file : first, targets, sink);
            }
        }
        return byFolder.values();
    }

    /** What the localized repository has comes first, then the format that a folder is searched for first. */
    private static int rank(TocFile file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        int format = name.endsWith(".md") ? 0 : name.endsWith(".json") ? 1 : 2;
        return format + (file.fallback() ? TocName.IN_ORDER.size() : 0);
    }

    private static void report(TocFile kept, TocFile dropped, TocTargets targets, DiagnosticSink sink) {
        if (!dropped.fallback()) {
            sink.add(
                    Code.PATH_DUPLICATE,
                    Position.of(targets.shown(dropped.path())),
                    "this folder has another table of contents, " + kept.path(),
                    "keep one of the two");
        }
    }

    /** The tables by the path of their file. */
    public SortedMap<String, Toc> tocs() {
        return Collections.unmodifiableSortedMap(tocs);
    }

    /** The table that stands beside a page; none for a page above all of them. */
    public Optional<Toc> nearest(String page) {
        SortedSet<String> listed = listing.get(page);
        Optional<String> path =
                listed == null ? NearestToc.of(page, tocs.keySet(), false) : NearestToc.of(page, listed, true);
        return path.flatMap(file -> Optional.ofNullable(tocs.get(file)));
    }
}
