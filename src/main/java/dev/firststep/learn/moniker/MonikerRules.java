package dev.firststep.learn.moniker;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.moniker.RangeReading.Flaw;
import dev.firststep.learn.moniker.RangeReading.Invalid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which monikers a file has, and which of them a zone in it, as DocFX v3 works them out. */
public final class MonikerRules {
    private final MonikerRanges ranges;

    public MonikerRules(MonikerDefinition definition) {
        this.ranges = new MonikerRanges(definition);
    }

    /** The versions that there are. */
    public MonikerDefinition definition() {
        return ranges.definition();
    }

    /** Reports a range of the configuration that can't be read; such a range gives its files no monikers. */
    public void check(MonikerText configRange, DiagnosticSink findings) {
        range(configRange, findings);
    }

    /**
     * The monikers of a file: {@code replace_monikers}, else {@code monikerRange}, else {@code monikers}, else those of
     * the configuration; less {@code exclude_monikers}; within those of the configuration.
     *
     * @param configRange the range that the configuration gives the file
     * @param bound whether the file is a page in Markdown or a table of contents, which need a range in the configuration
     *     before they may have their own
     */
    public FileMonikers file(
            Optional<MonikerText> configRange, MonikerMetadata metadata, boolean bound, DiagnosticSink findings) {
        MonikerSet config =
                configRange.map(range -> ranges.evaluate(range.text()).orNone()).orElse(MonikerSet.NONE);
        if (bound && configRange.isEmpty() && metadata.range().isPresent()) {
            ignored(metadata.range().get(), findings);
            return new FileMonikers(configRange, MonikerSet.NONE, MonikerSet.NONE, true);
        }
        MonikerSet written = written(metadata, config, findings);
        MonikerSet kept = metadata.exclude()
                .map(names -> written.without(known(names, findings)))
                .orElse(written);
        if (!bound || (config.isEmpty() && kept.isEmpty())) {
            return new FileMonikers(configRange, kept, written, bound);
        }
        MonikerSet common = config.within(kept);
        if (common.isEmpty()) {
            outOfScope(configRange, config, kept, metadata, findings);
        }
        return new FileMonikers(configRange, common, written, true);
    }

    /**
     * The monikers of a redirect or of anything else that names them one by one.
     *
     * @return those that exist; the others are findings
     */
    public MonikerSet known(List<MonikerText> names, DiagnosticSink findings) {
        SortedSet<String> known = new TreeSet<>();
        for (MonikerText name : names) {
            Optional<Moniker> moniker = ranges.definition().find(name.text().strip());
            moniker.ifPresent(found -> known.add(found.name()));
            if (moniker.isEmpty()) {
                invalid(name, new Invalid(Flaw.UNDEFINED, name.text().strip()), findings);
            }
        }
        return new MonikerSet(known);
    }

    /** The monikers of the page in which a zone is true; none when the zone must be left out. */
    public MonikerSet zone(FileMonikers page, MonikerText range, DiagnosticSink findings) {
        if (page.bound() && page.configRange().isEmpty()) {
            ignored(range, findings);
            return MonikerSet.NONE;
        }
        MonikerSet zone = range(range, findings);
        if (page.beforeExclusion().within(zone).isEmpty()) {
            findings.add(
                    Code.MONIKER_ZONE_EMPTY,
                    range.position(),
                    "the zone is true in " + zone.shown() + ", but the page in "
                            + page.monikers().shown(),
                    "correct the range of the zone or of the page, or remove the zone");
        }
        return page.monikers().within(zone);
    }

    /** Monikers that exist, by product, the newest first. */
    public List<Moniker> newestFirst(MonikerSet names) {
        return names.names().stream()
                .flatMap(name -> ranges.definition().find(name).stream())
                .sorted(Comparator.comparing(Moniker::product)
                        .thenComparing(Comparator.comparingInt(Moniker::order).reversed()))
                .toList();
    }

    private MonikerSet written(MonikerMetadata metadata, MonikerSet config, DiagnosticSink findings) {
        if (metadata.replace().isPresent()) {
            return known(metadata.replace().get(), findings);
        }
        if (metadata.range().isPresent()) {
            metadata.monikers()
                    .ifPresent(names -> twice(names, metadata.range().get().position(), findings));
            return range(metadata.range().get(), findings);
        }
        return metadata.monikers().map(names -> known(names, findings)).orElse(config);
    }

    private MonikerSet range(MonikerText range, DiagnosticSink findings) {
        RangeReading reading = ranges.evaluate(range.text());
        if (reading instanceof Invalid invalid) {
            invalid(range, invalid, findings);
        }
        return reading.orNone();
    }

    private void invalid(MonikerText range, Invalid invalid, DiagnosticSink findings) {
        findings.add(
                Code.MONIKER_RANGE_INVALID,
                range.position(),
                "the moniker range " + Wording.quoted(range.text()) + " can't be read: " + invalid.why(),
                invalid.flaw() == Flaw.UNDEFINED
                        ? Wording.choices(
                                invalid.at(), ranges.definition().monikers().keySet())
                        : "write names with =, <, <=, > or >= before them, and || between alternatives");
    }

    private static void ignored(MonikerText range, DiagnosticSink findings) {
        findings.add(
                Code.MONIKER_RANGE_IGNORED,
                range.position(),
                "the range " + Wording.quoted(range.text())
                        + " is ignored, because the docset gives this file no range",
                "give the file a range in the docset's configuration ('groups' or 'monikerRange'), or remove this one");
    }

    private static void twice(List<MonikerText> names, Position range, DiagnosticSink findings) {
        findings.add(
                Code.MONIKER_RANGE_IGNORED,
                names.isEmpty() ? range : names.get(0).position(),
                "'monikers' is ignored, because 'monikerRange' is there too",
                "remove one of the two");
    }

    private static void outOfScope(
            Optional<MonikerText> configRange,
            MonikerSet config,
            MonikerSet file,
            MonikerMetadata metadata,
            DiagnosticSink findings) {
        source(metadata)
                .or(() -> configRange)
                .ifPresent(source -> findings.add(
                        Code.MONIKER_RANGE_OUT_OF_SCOPE,
                        source.position(),
                        "no version is left: the docset gives this file " + config.shown() + ", and the file itself "
                                + file.shown(),
                        "correct the file's range, or the one that the docset gives it"));
    }

    private static Optional<MonikerText> source(MonikerMetadata metadata) {
        return metadata.replace()
                .map(names -> names.stream().findFirst())
                .orElseGet(() -> metadata.range().isPresent()
                        ? metadata.range()
                        : metadata.monikers().flatMap(names -> names.stream().findFirst()))
                .or(() -> metadata.exclude().flatMap(names -> names.stream().findFirst()));
    }
}
