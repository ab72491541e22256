package dev.firststep.config;

import dev.firststep.config.yaml.YamlText;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of the configuration files; whoever reads the disk hands them over.
 *
 * @param folder the content folder as it is shown to writers, such as {@code content}
 * @param texts by path below the content folder, such as {@code site.yml} or {@code zh-CN/toc.yml}; decoded, without a
 *     byte-order mark, with LF line ends. Files that nothing here reads are passed over
 */
public record ConfigFiles(String folder, SortedMap<String, String> texts) {
    public ConfigFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static ConfigFiles of(String folder, Map<String, String> texts) {
        return new ConfigFiles(folder, new TreeMap<>(texts));
    }

    Optional<YamlText> find(String name) {
        return Optional.ofNullable(texts.get(name)).map(text -> YamlText.ofFile(shown(name), text));
    }

    /** The path shown in diagnostics. */
    String shown(String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
