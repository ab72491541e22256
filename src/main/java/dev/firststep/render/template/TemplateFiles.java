package dev.firststep.render.template;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.model.LocaleTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the templates, read once: the site's own over those that come with the program, one by one. */
public final class TemplateFiles {
    private final SortedMap<String, TemplateFile> builtIn;
    private final SortedMap<String, TemplateFile> own;

    private TemplateFiles(SortedMap<String, TemplateFile> builtIn, SortedMap<String, TemplateFile> own) {
        this.builtIn = Collections.unmodifiableSortedMap(builtIn);
        this.own = Collections.unmodifiableSortedMap(own);
    }

    /** Only what comes with the program. */
    public static TemplateFiles builtIn() throws IOException {
        SortedMap<String, TemplateFile> files = new TreeMap<>();
        for (String name : BuiltInTemplates.NAMES) {
            files.put(name, BuiltInTemplates.read(name));
        }
        return new TemplateFiles(files, Collections.emptySortedMap());
    }

    /**
     * What comes with the program, and the files of a folder over it. Files that lead out of the folder, are too large,
     * badly named or not UTF-8 are reported and left out.
     *
     * @param shown how the folder is called in diagnostics
     */
    public static TemplateFiles read(Path folder, String shown, DiagnosticSink sink) throws IOException {
        return new TemplateFiles(builtIn().builtIn, new TemplateFolder(folder, shown, sink).read());
    }

    /** The files in force, by name. */
    public SortedMap<String, TemplateFile> all() {
        SortedMap<String, TemplateFile> all = new TreeMap<>(builtIn);
        all.putAll(own);
        return Collections.unmodifiableSortedMap(all);
    }

    /** The files in force in a folder, by name. */
    List<TemplateFile> in(String folder) {
        return all().values().stream().filter(f -> f.name().startsWith(folder)).toList();
    }

    /** The language file that comes with the program. */
    public Optional<TemplateFile> builtInStrings(LocaleTag locale) {
        return Optional.ofNullable(builtIn.get("strings/" + locale + ".yml"));
    }

    /** The language file of the site's own templates. */
    public Optional<TemplateFile> ownStrings(LocaleTag locale) {
        return Optional.ofNullable(own.get("strings/" + locale + ".yml"));
    }
}
