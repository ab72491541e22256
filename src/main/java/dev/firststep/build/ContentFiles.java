package dev.firststep.build;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.ImageReader;
import dev.firststep.source.SourceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of a content folder, sorted by what they are for. */
record ContentFiles(List<SourceEntry> config, List<SourceEntry> articles, List<SourceEntry> images) {
    private static final Set<String> CONFIG = Set.of("site.yml", "clouds.yml", "support.yml", "redirects.yml");

    ContentFiles {
        config = List.copyOf(config);
        articles = List.copyOf(articles);
        images = List.copyOf(images);
    }

    /** Sorts the files; those that nothing reads are findings, because their writer expects something of them. */
    static ContentFiles of(List<SourceEntry> entries, DiagnosticSink findings) {
        List<SourceEntry> config = new ArrayList<>();
        List<SourceEntry> articles = new ArrayList<>();
        List<SourceEntry> images = new ArrayList<>();
        for (SourceEntry entry : entries) {
            if (isConfig(entry)) {
                config.add(entry);
            } else if (inLocale(entry) && entry.extension().equals("md")) {
                articles.add(entry);
            } else if (inLocale(entry) && ImageReader.EXTENSIONS.contains(entry.extension())) {
                images.add(entry);
            } else {
                findings.add(Code.FILE_TYPE, Position.of(entry.shown()), "nothing reads this file", hint(entry));
            }
        }
        return new ContentFiles(config, articles, images);
    }

    private static boolean isConfig(SourceEntry entry) {
        return CONFIG.contains(entry.relative())
                || (inLocale(entry) && entry.relative().equals(entry.top() + "/toc.yml"));
    }

    private static boolean inLocale(SourceEntry entry) {
        return entry.relative().indexOf('/') > 0 && LocaleTag.isValid(entry.top());
    }

    private static String hint(SourceEntry entry) {
        return entry.extension().equals("html")
                ? "articles are Markdown; turn it into an .md file"
                : "articles (.md) and images lie in the folder of their language; move or remove it";
    }
}
