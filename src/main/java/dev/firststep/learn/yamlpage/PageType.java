package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import java.util.List;
import java.util.Optional;

/** Finds the type that a document states: in its first line if it is YAML, as its schema if it is JSON. */
public final class PageType {
    private static final String MARK = "YamlMime:";
    private static final List<String> DATA = List.of(
            "ContextObject", "ZonePivotGroups", "TOC", "TableOfContent", "BreadcrumbNavigation", "YamlDocument");

    private PageType() {}

    /** The type in a first line such as {@code ### YamlMime:FAQ}; empty if the file is no typed document. */
    public static Optional<String> ofYaml(String text) {
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).strip();
        if (!line.startsWith("#")) {
            return Optional.empty();
        }
        String rest = line.replaceFirst("^#+", "").strip();
        boolean typed = rest.regionMatches(true, 0, MARK, 0, MARK.length());
        return typed ? filled(rest.substring(MARK.length())) : Optional.empty();
    }

    /** The type in {@code "$schema": "https://…/FAQ.json"}. */
    public static Optional<String> ofJson(YamlValue root) {
        return text(root, "$schema").flatMap(schema -> {
            String name = schema.substring(schema.lastIndexOf('/') + 1);
            return filled(name.endsWith(".json") ? name.substring(0, name.length() - 5) : name);
        });
    }

    /** The type that a document of the general kind {@code YamlDocument} states in its {@code documentType}. */
    static String settled(String type, YamlValue root) {
        return type.equals("YamlDocument") ? text(root, "documentType").orElse(type) : type;
    }

    /** Whether documents of this type hold data for other pages and are none themselves. */
    public static boolean isData(String type) {
        return DATA.contains(type);
    }

    private static Optional<String> text(YamlValue root, String key) {
        return root instanceof Mapping mapping
                ? mapping.find(key)
                        .map(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(value -> ((Scalar) value).line())
                : Optional.empty();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(type -> !type.isEmpty());
    }
}
