package dev.firststep.markdown.snippet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds passages of code in the text of a file. Pure and linear in the size of the file. */
public final class SnippetExtractor {
    /** A range may be asked for again and again; no passage is longer than this many lines. */
    static final int MAX_LINES = 50_000;

    private SnippetExtractor() {}

    /**
     * Takes the passage that is asked for.
     *
     * @param language a name or a file extension with its dot; it decides how tags are written
     */
    public static Snippet extract(String text, String language, Selection selection) {
        List<String> lines = text.lines().toList();
        return selection
                .tag()
                .map(tag -> tagged(lines, language, tag, selection))
                .orElseGet(() -> lines(lines, selection));
    }

    /** The name of the language of a file, by its extension. */
    public static Optional<String> languageOf(String path) {
        return CodeLanguage.named(extension(path)).map(CodeLanguage::id);
    }

    /** The extension of a file with its dot, empty if it has none. */
    public static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') && dot < path.length() - 1 ? path.substring(dot) : "";
    }

    private static Snippet tagged(List<String> lines, String language, String tag, Selection selection) {
        Optional<CodeLanguage> known =
                CodeLanguage.named(language).filter(found -> !found.styles().isEmpty());
        Set<TagStyle> styles = known.isPresent() ? EnumSet.copyOf(known.get().styles()) : EnumSet.allOf(TagStyle.class);
        Snippet found = styled(lines, styles, tag, selection);
        return known.isPresent() ? found : found.with(SnippetProblem.LANGUAGE_UNKNOWN);
    }

    private static Snippet styled(List<String> lines, Set<TagStyle> styles, String tag, Selection selection) {
        for (TagStyle style : styles) {
            Tags tags = new Tags(lines, style);
            Optional<LineRange> range = tags.find(tag);
            if (range.isPresent()) {
                return between(lines, tags, range.get(), selection);
            }
        }
        return Snippet.missing(SnippetProblem.TAG_MISSING);
    }

    private static Snippet between(List<String> lines, Tags tags, LineRange range, Selection selection) {
        if (range.last() == 0) {
            return Snippet.missing(SnippetProblem.TAG_OPEN);
        }
        CodeLines code = new CodeLines();
        for (int i = range.first() - 1; i < range.last(); i++) {
            if (!tags.isMark(i)) {
                code.add(lines.get(i));
            }
        }
        return new Snippet(code.dedented(selection.dedent()), List.of());
    }

    private static Snippet lines(List<String> lines, Selection selection) {
        CodeLines code = new CodeLines();
        for (LineRange range : selection.lines()) {
            int end = Math.min(range.last(), lines.size());
            for (int i = Math.max(range.first() - 1, 0); i < end; i++) {
                if (code.size() == MAX_LINES) {
                    return Snippet.missing(SnippetProblem.TOO_LONG);
                }
                code.add(lines.get(i));
            }
        }
        return new Snippet(code.dedented(selection.dedent()), List.of());
    }
}
