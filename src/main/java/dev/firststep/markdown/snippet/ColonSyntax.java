package dev.firststep.markdown.snippet;

import dev.firststep.markdown.snippet.LineRange.Ranges;
import dev.firststep.markdown.snippet.SnippetCall.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the attributes of {@code :::code source="…" range="…" id="…" language="…" highlight="…" interactive="…":::}. */
public final class ColonSyntax {
    private static final Set<String> NAMES = Set.of("source", "range", "id", "highlight", "language", "interactive");

    /** A call, or what is wrong with the attributes, so that the line stays text. */
    public record Reading(Optional<SnippetCall> call, String fault) {}

    private ColonSyntax() {}

    /** @param attributes by their names in lower case */
    public static Reading read(Map<String, String> attributes) {
        Optional<String> unknown =
                attributes.keySet().stream().filter(name -> !NAMES.contains(name)).sorted().findFirst();
        if (unknown.isPresent()) {
            return new Reading(Optional.empty(), "code has no attribute '" + unknown.get() + "'");
        }
        return attributes.getOrDefault("source", "").isEmpty()
                ? new Reading(Optional.empty(), "code needs the attribute source")
                : new Reading(Optional.of(call(attributes)), "");
    }

    private static SnippetCall call(Map<String, String> attributes) {
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
                range.isEmpty() ? List.of() : ranges.faulty().map(part -> "range=" + part).stream().toList());
    }
}
