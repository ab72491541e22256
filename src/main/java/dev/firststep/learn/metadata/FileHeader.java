package dev.firststep.learn.metadata;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file says of itself: the header of Markdown, {@code metadata} of YAML and JSON, pages and tables of contents alike. */
public final class FileHeader {
    private static final DiagnosticSink SILENT = finding -> {};

    private FileHeader() {}

    /** The keys of a file; none when it has none or can't be read, which whoever builds the file reports. */
    public static Mapping of(DocsetFile file) {
        return isMarkdown(file) ? ofMarkdown(file) : ofData(file).orElseGet(() -> none(file));
    }

    /** The keys of a file that says nothing. */
    public static Mapping none(DocsetFile file) {
        return new Mapping(List.of(), Position.of(file.shown()));
    }

    private static boolean isMarkdown(DocsetFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static Mapping ofMarkdown(DocsetFile file) {
        return file.files()
                .text(file.stored(), SILENT)
                .map(source ->
                        PageHeader.read(source.shown(), source.text(), SILENT).values())
                .orElseGet(() -> none(file));
    }

    private static Optional<Mapping> ofData(DocsetFile file) {
        Optional<YamlValue> root = Settings.value(file.files(), file.stored(), SILENT);
        return root.filter(Mapping.class::isInstance)
                .flatMap(value -> ((Mapping) value).find("metadata"))
                .map(Entry::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }
}
