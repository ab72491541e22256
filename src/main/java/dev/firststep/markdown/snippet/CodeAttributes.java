package dev.firststep.markdown.snippet;

import dev.firststep.markdown.snippet.LineRange.Ranges;
import dev.firststep.markdown.snippet.SnippetCall.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the attributes of {@code :::code source="…" range="…" id="…" language="…" highlight="…" interactive="…":::}. */
public final class CodeAttributes {
    private static final Set<String> NAMES = Set.of("source", "range", "id", "highlight", "language", "interactive");

    private CodeAttributes() {}

    /**
     * What is wrong with attributes, so that the line stays text.
     *
     * @param attributes by their names in lower case
     */
    public static Optional<String> fault(Map<String, String> attributes) {
        Optional<String> unknown = attributes.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .sorted()
                .findFirst()
                .map(name -> "it has no attribute '" + name + "'");
        return attributes.getOrDefault("source", "").isEmpty()
                ? unknown.or(() -> Optional.of("it needs the attribute source"))
                : unknown;
    }

    /** The call that faultless attributes make. */
    public static SnippetCall call(Map<String, String> attributes) {
        String source = attributes.getOrDefault("source", "");
        String range = attributes.getOrDefault("range", "");
        String highlight = attributes.getOrDefault("highlight", "");
        String language = attributes.getOrDefault("language", "");
        Ranges ranges = LineRange.list(range);
        return new SnippetCall(
                Form.COLONS,
                source,
                new Selection(
                        Optional.ofNullable(attributes.get("id")),
                        Optional.empty(),
                        Optional.empty(),
                        ranges.ranges(),
                        OptionalInt.empty()),
                language.isEmpty() ? SnippetExtractor.languageOf(source).orElse("") : language,
                "",
                "",
                LineRange.list(highlight).ranges(),
                highlight,
                Optional.ofNullable(attributes.get("interactive")).filter(mode -> !mode.isEmpty()),
                faults(source, range, language));
    }

    private static List<String> faults(String source, String range, String language) {
        List<String> faults = new ArrayList<>();
        LineRange.list(range)
                .faulty()
                .filter(part -> !range.isEmpty())
                .ifPresent(part -> faults.add("'" + part + "' is no range of lines"));
        if (language.isEmpty() && SnippetExtractor.languageOf(source).isEmpty()) {
            faults.add("the language of '" + source + "' cannot be told from its name");
        }
        return faults;
    }
}
