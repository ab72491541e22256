package dev.firststep.render;

import dev.firststep.model.LocaleTag;
import dev.firststep.render.template.TemplateFile;
import dev.firststep.render.template.TemplateFiles;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the built-in language files, which are flat, without a YAML parser: that one belongs to another room. */
public final class LanguageFiles {
    private LanguageFiles() {}

    public static Map<LocaleTag, SortedMap<String, String>> builtIn() throws IOException {
        return Map.of(SampleSite.EN, read(SampleSite.EN), SampleSite.ZH, read(SampleSite.ZH));
    }

    private static SortedMap<String, String> read(LocaleTag locale) throws IOException {
        TemplateFile file = TemplateFiles.builtIn().builtInStrings(locale).orElseThrow();
        SortedMap<String, String> strings = new TreeMap<>();
        file.text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] pair = line.split(": ", 2);
            boolean quoted = pair[1].startsWith("\"") && pair[1].endsWith("\"");
            strings.put(pair[0], quoted ? pair[1].substring(1, pair[1].length() - 1) : pair[1]);
        });
        return strings;
    }
}
