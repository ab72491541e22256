package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.Inline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML that names a place in Markdown: {@code <a name="id"></a>}, with {@code id} or an empty {@code href} as well. */
final class AnchorTag {
    /** Attributes of an anchor that leads nowhere. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+(name|id|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    private AnchorTag() {}

    /** The id that the piece at this place and the one after it give to a place. */
    static Optional<String> read(List<Inline> pieces, int at) {
        boolean pair = at + 1 < pieces.size()
                && pieces.get(at) instanceof Inline.Html
                && pieces.get(at + 1) instanceof Inline.Html close
                && close.raw().equalsIgnoreCase("</a>");
        return pair ? id(((Inline.Html) pieces.get(at)).raw()) : Optional.empty();
    }

    private static Optional<String> id(String tag) {
        if (!tag.startsWith("<a ") && !tag.startsWith("<A ")) {
            return Optional.empty();
        }
        Matcher attribute = ATTRIBUTE.matcher(tag);
        int end = 2;
        Optional<String> id = Optional.empty();
        while (attribute.find(end) && attribute.start() == end) {
            String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
            if (attribute.group(1).equalsIgnoreCase("href")) {
                if (!value.isEmpty()) {
                    return Optional.empty();
                }
            } else if (id.isEmpty()) {
                id = Optional.of(value);
            }
            end = attribute.end();
        }
        return tag.substring(end).strip().equals(">") ? id.filter(value -> !value.isEmpty()) : Optional.empty();
    }
}
