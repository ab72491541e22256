package dev.firststep.markdown.segments;

import java.util.List;
import java.util.Optional;

/** The tags of which segments are made, as the localization of Learn repositories writes them. */
final class SegmentTags {
    static final String CLOSE = "</span>";
    static final String END = CLOSE + CLOSE;
    static final String TARGET = "<span data-ttu-id=";
    static final String LOOKUP = "<span class=";
    static final String SOURCE = "<span data-stu-id=";
    private static final String LOOKUP_CLASS = "sxs-lookup";
    private static final int LONGEST_ID = 80;

    /** Plain, inside a YAML scalar, and as tools that take Markdown for HTML leave them. */
    private static final List<String> QUOTES = List.of("\"", "\\\"", "&quot;");

    private SegmentTags() {}

    /**
     * A tag that opens a half.
     *
     * @param clean whether its quotes are alike and no entities
     */
    record Tag(int start, int end, String id, boolean source, boolean clean) {}

    /** The tag that opens a half here, if one does. */
    static Optional<Tag> read(String text, int start) {
        if (text.startsWith(TARGET, start)) {
            return opening(text, start, start + TARGET.length(), false, true);
        }
        if (!text.startsWith(LOOKUP, start)) {
            return Optional.empty();
        }
        int name = quoteEnd(text, start + LOOKUP.length());
        if (name < 0 || !text.startsWith(LOOKUP_CLASS, name)) {
            return Optional.empty();
        }
        int close = quoteEnd(text, name + LOOKUP_CLASS.length());
        if (close < 0 || !text.startsWith(">" + SOURCE, close)) {
            return Optional.empty();
        }
        return opening(text, start, close + 1 + SOURCE.length(), true, text.charAt(close - 1) == '"');
    }

    /** Reads the quoted id and the end of the tag. */
    private static Optional<Tag> opening(String text, int start, int quote, boolean source, boolean clean) {
        int id = quoteEnd(text, quote);
        if (id < 0) {
            return Optional.empty();
        }
        int idEnd = id;
        while (idEnd < text.length() && idEnd - id < LONGEST_ID && "\"&\\<>\n".indexOf(text.charAt(idEnd)) < 0) {
            idEnd++;
        }
        int end = quoteEnd(text, idEnd);
        if (idEnd == id || end < 0 || end >= text.length() || text.charAt(end) != '>') {
            return Optional.empty();
        }
        boolean alike = text.substring(quote, id).equals(text.substring(idEnd, end));
        return Optional.of(new Tag(
                start, end + 1, text.substring(id, idEnd), source, clean && alike && text.charAt(end - 1) == '"'));
    }

    private static int quoteEnd(String text, int start) {
        for (String quote : QUOTES) {
            if (text.startsWith(quote, start)) {
                return start + quote.length();
            }
        }
        return -1;
    }
}
