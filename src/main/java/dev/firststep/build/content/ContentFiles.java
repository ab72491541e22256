package dev.firststep.build.content;

import dev.firststep.cloud.partner.Partners;
import dev.firststep.config.segments.SegmentLines;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.ImageReader;
import dev.firststep.source.SourceEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files of a content folder, sorted by what they are for.
 *
 * @param choices what readers choose among: versions, and the pivots of each language
 * @param parts files to be included in articles
 * @param segments the sentences of articles in two languages
 */
public record ContentFiles(
        List<SourceEntry> config,
        List<SourceEntry> choices,
        List<SourceEntry> articles,
        List<SourceEntry> parts,
        List<SourceEntry> segments,
        List<SourceEntry> images) {
    private static final Set<String> CONFIG =
            Set.of("site.yml", "clouds.yml", "support.yml", "redirects.yml", "rules.yml");
    private static final Pattern RULES = Pattern.compile("rules/[^/]+\\.yml");
    private static final Pattern PARTNER = Pattern.compile(Partners.FOLDER + "[^/]+\\.yml");
    private static final Pattern LOGO = Pattern.compile(Partners.FOLDER + "[^/]+");
    private static final Set<String> IN_LOCALE = Set.of("toc.yml", "breadcrumbs.yml", "rules.yml");
    private static final Set<String> VERSIONS = Set.of("monikers.yml", "monikers.json");
    private static final String PARTS = "/includes/";

    public ContentFiles {
        config = List.copyOf(config);
        choices = List.copyOf(choices);
        articles = List.copyOf(articles);
        parts = List.copyOf(parts);
        segments = List.copyOf(segments);
        images = List.copyOf(images);
    }

    private enum Use {
        CONFIG,
        CHOICES,
        ARTICLE,
        PART,
        SEGMENTS,
        IMAGE,
        NONE
    }

    /** Sorts the files; those that nothing reads are findings, because their writer expects something of them. */
    public static ContentFiles of(List<SourceEntry> entries, DiagnosticSink findings) {
        Map<Use, List<SourceEntry>> byUse = new EnumMap<>(Use.class);
        entries.forEach(entry ->
                byUse.computeIfAbsent(use(entry), use -> new ArrayList<>()).add(entry));
        byUse.getOrDefault(Use.NONE, List.of()).forEach(entry -> unread(entry, findings));
        return new ContentFiles(
                byUse.getOrDefault(Use.CONFIG, List.of()),
                byUse.getOrDefault(Use.CHOICES, List.of()),
                byUse.getOrDefault(Use.ARTICLE, List.of()),
                byUse.getOrDefault(Use.PART, List.of()),
                byUse.getOrDefault(Use.SEGMENTS, List.of()),
                byUse.getOrDefault(Use.IMAGE, List.of()));
    }

    private static Use use(SourceEntry entry) {
        String path = entry.relative();
        if (CONFIG.contains(path)
                || RULES.matcher(path).matches()
                || PARTNER.matcher(path).matches()) {
            return Use.CONFIG;
        }
        if (LOGO.matcher(path).matches() && ImageReader.EXTENSIONS.contains(entry.extension())) {
            return Use.IMAGE;
        }
        if (VERSIONS.contains(path)) {
            return Use.CHOICES;
        }
        if (!inLocale(entry)) {
            return Use.NONE;
        }
        if (IN_LOCALE.contains(path.substring(entry.top().length() + 1))) {
            return Use.CONFIG;
        }
        return inLanguage(entry);
    }

    private static Use inLanguage(SourceEntry entry) {
        if (ImageReader.EXTENSIONS.contains(entry.extension())) {
            return Use.IMAGE;
        }
        if (entry.relative().indexOf(PARTS) > 0) {
            return Use.PART;
        }
        if (entry.relative().endsWith(SegmentLines.ENDING)) {
            return Use.SEGMENTS;
        }
        return switch (entry.extension()) {
            case "md" -> Use.ARTICLE;
            case "yml" -> Use.CHOICES;
            default -> Use.NONE;
        };
    }

    private static boolean inLocale(SourceEntry entry) {
        return entry.relative().indexOf('/') > 0
                && !entry.relative().startsWith(Partners.FOLDER)
                && LocaleTag.isValid(entry.top());
    }

    /** Reports a file of which nothing can be made. */
    static void unread(SourceEntry entry, DiagnosticSink findings) {
        findings.add(Code.FILE_TYPE, Position.of(entry.shown()), "nothing reads this file", hint(entry));
    }

    private static String hint(SourceEntry entry) {
        return entry.extension().equals("html")
                ? "articles are Markdown; turn it into an .md file"
                : "articles (.md) and images lie in the folder of their language, what they include in a folder "
                        + "'includes' there; move or remove it";
    }

    /** Leaves out the folders of languages that the site does not have. */
    public ContentFiles of(Collection<LocaleTag> languages, DiagnosticSink findings) {
        Set<String> tags =
                new TreeSet<>(languages.stream().map(LocaleTag::value).toList());
        return new ContentFiles(
                config,
                known(choices, tags, findings),
                known(articles, tags, findings),
                known(parts, tags, findings),
                known(segments, tags, findings),
                known(images, tags, findings));
    }

    private static List<SourceEntry> known(List<SourceEntry> entries, Set<String> tags, DiagnosticSink findings) {
        List<SourceEntry> known = new ArrayList<>();
        for (SourceEntry entry : entries) {
            if (!inLocale(entry) || tags.contains(entry.top())) {
                known.add(entry);
            } else {
                findings.add(
                        Code.FILE_NAME,
                        Position.of(entry.shown()),
                        "'" + entry.top() + "' is not a language of this site",
                        "add it to 'locales' in site.yml, or move the file; the languages are "
                                + String.join(", ", tags));
            }
        }
        return known;
    }
}
