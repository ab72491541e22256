package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.Inline.Span;
import dev.firststep.markdown.inline.Inline.Style;
import dev.firststep.markdown.inline.InlineParser;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which elements of raw HTML articles keep, and as what. */
final class HtmlElements {
    private static final Map<String, Span> STYLES = Map.ofEntries(
            Map.entry("b", Style.STRONG),
            Map.entry("strong", Style.STRONG),
            Map.entry("i", Style.EMPHASIS),
            Map.entry("em", Style.EMPHASIS),
            Map.entry("del", Style.STRIKETHROUGH),
            Map.entry("s", Style.STRIKETHROUGH),
            Map.entry("strike", Style.STRIKETHROUGH),
            Map.entry("mark", Style.MARKED),
            Map.entry("sub", Style.SUBSCRIPT),
            Map.entry("sup", Style.SUPERSCRIPT));
    private static final Set<String> PLAIN = Set.of("code", "kbd");
    private static final Set<String> IN_CELLS = Set.of("li", "ol", "p", "ul");

    /** Elements that only hold others together, and say nothing by themselves. */
    private static final Set<String> TRANSPARENT =
            Set.of("article", "center", "col", "colgroup", "div", "font", "nobr", "section", "small", "span", "wbr");

    private HtmlElements() {}

    /**
     * What an element within a line is read as; empty if it is left out.
     *
     * @param attributes their values, decoded; an attribute that is missing is empty
     */
    static Optional<Span> inline(String name, UnaryOperator<String> attributes) {
        if (STYLES.containsKey(name)) {
            return Optional.of(STYLES.get(name));
        }
        if (PLAIN.contains(name)) {
            return Optional.of(new Inline.Tag(name, ""));
        }
        if (name.equals("a") && !attributes.apply("href").isEmpty()) {
            String title = attributes.apply("title");
            return Optional.of(new Inline.Link(attributes.apply("href"), title.replace("\\", "\\\\"), false));
        }
        return name.equals("span") ? language(attributes) : Optional.empty();
    }

    /** The id by which links can lead to an element; empty if it has none. */
    static String anchor(String name, UnaryOperator<String> attributes) {
        String id = attributes.apply("id");
        return id.isEmpty() && name.equals("a") ? attributes.apply("name") : id;
    }

    /** What a list or a paragraph in the cell of a table is read as. */
    static Optional<Span> inCell(String name) {
        return IN_CELLS.contains(name) ? Optional.of(new Inline.Tag(name, "")) : Optional.empty();
    }

    private static Optional<Span> language(UnaryOperator<String> attributes) {
        String language = attributes.apply("lang");
        String direction = attributes.apply("dir");
        boolean known = !language.isEmpty()
                && language.length() < 36
                && language.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
        String written = (known ? " lang=\"" + language + "\"" : "")
                + (Set.of("ltr", "rtl", "auto").contains(direction) ? " dir=\"" + direction + "\"" : "");
        return written.isEmpty() ? Optional.empty() : Optional.of(new Inline.Tag("span", written));
    }

    /** Whether nothing is lost when only what an element holds is kept. */
    static boolean isTransparent(String name) {
        return TRANSPARENT.contains(name);
    }

    /** The value of an attribute with its entities decoded; a backslash stands for itself. */
    static String decode(String value) {
        return InlineParser.decode(value.replace("\\", "\\\\"));
    }
}
