package dev.firststep.markdown.snippet;

import java.util.List;
import java.util.Optional;

/**
 * What an article says about a passage of code that it shows.
 *
 * @param form how it is written; the forms differ in their HTML
 * @param source the path of the file, as written, with escapes decoded
 * @param language as written, without {@code -interactive}; empty if none is
 * @param name what the code is called; empty if nothing
 * @param title empty if there is none
 * @param highlight the lines to bring out, counted in the passage
 * @param highlighted {@code highlight} as written
 * @param interactive how the code may be run, such as {@code try-dotnet}; present but empty if that is not said
 * @param faults what is wrong with how it is written, in words
 */
public record SnippetCall(
        Form form,
        String source,
        Selection selection,
        String language,
        String name,
        String title,
        List<LineRange> highlight,
        String highlighted,
        Optional<String> interactive,
        List<String> faults) {
    private static final String INTERACTIVE = "-interactive";

    /** How a call is written. */
    public enum Form {
        /** {@code [!code-lang[name](path)]}. */
        BRACKETS,
        /** {@code [!notebook-lang[name](path?name=cell)]}. */
        NOTEBOOK,
        /** {@code :::code source="path":::}. */
        COLONS
    }

    public SnippetCall {
        highlight = List.copyOf(highlight);
        faults = List.copyOf(faults);
    }

    /** The language whose code may be run, if a name says so by its end: {@code azurecli-interactive}. */
    public static Optional<String> interactive(String language) {
        return language.endsWith(INTERACTIVE)
                ? Optional.of(language.substring(0, language.length() - INTERACTIVE.length()))
                : Optional.empty();
    }

    /** What decides how tags look in the file: the language if it stands in brackets, else the file's extension. */
    public String tagLanguage() {
        return form == Form.BRACKETS && !language.isEmpty() ? language : SnippetExtractor.extension(source);
    }
}
