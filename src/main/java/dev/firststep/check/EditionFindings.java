package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what is wrong for the readers of some editions, so that each mistake is told once and names all of them. */
final class EditionFindings {
    private final Map<Subject, Told> subjects = new LinkedHashMap<>();

    /** What the end of a message says of the readers concerned. */
    enum Readers {
        CLOUDS,
        CLOUDS_AND_LOCALES
    }

    /** What makes two findings the same but for their readers. The message lacks its end, which names them. */
    private record Subject(Code code, Position position, String message, Readers readers) {}

    private record Told(String hint, SortedSet<Edition> editions) {}

    /**
     * Adds a finding about one edition.
     *
     * @param message ends where the names of the clouds follow, such as "… has no page in"
     * @param hint of the findings that differ only in their readers, the first one's is kept
     */
    void add(Code code, Position position, String message, Readers readers, String hint, Edition edition) {
        subjects.computeIfAbsent(
                        new Subject(code, position, message, readers), subject -> new Told(hint, new TreeSet<>()))
                .editions()
                .add(edition);
    }

    void report(DiagnosticSink findings) {
        subjects.forEach((subject, told) -> findings.add(new Diagnostic(
                subject.code(),
                subject.position(),
                subject.message() + " " + named(subject.readers(), told.editions()),
                told.hint())));
    }

    private static String named(Readers readers, SortedSet<Edition> editions) {
        return readers == Readers.CLOUDS
                ? clouds(editions.stream().map(Edition::cloud).collect(Collectors.toCollection(TreeSet::new)))
                : cloudsAndLocales(editions);
    }

    /** Clouds in which the same languages are concerned are named together. */
    private static String cloudsAndLocales(SortedSet<Edition> editions) {
        SortedMap<CloudId, List<LocaleTag>> locales = new TreeMap<>();
        editions.forEach(edition -> locales.computeIfAbsent(edition.cloud(), cloud -> new ArrayList<>())
                .add(edition.locale()));
        Map<List<LocaleTag>, List<CloudId>> clouds = new LinkedHashMap<>();
        locales.forEach((cloud, tags) ->
                clouds.computeIfAbsent(tags, same -> new ArrayList<>()).add(cloud));
        return clouds.entrySet().stream()
                .map(same -> clouds(same.getValue()) + " in " + listed(same.getKey(), ""))
                .collect(Collectors.joining(" and "));
    }

    /** {@code cloud 'a'} or {@code clouds 'a', 'b'}. */
    static String clouds(Collection<CloudId> ids) {
        return (ids.size() == 1 ? "cloud " : "clouds ") + listed(ids, "'");
    }

    private static String listed(Collection<?> names, String quote) {
        return names.stream().map(name -> quote + name + quote).collect(Collectors.joining(", "));
    }
}
