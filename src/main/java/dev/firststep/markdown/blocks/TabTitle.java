package dev.firststep.markdown.blocks;

import dev.firststep.markdown.inline.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that is nothing but a link to a tab: {@code # [Title](#tab/id+id/condition)}.
 *
 * @param id as written; several ids are joined by plus signs
 * @param condition the id that another group must offer for this tab to be seen
 * @param offset where the link starts
 * @param pieces what stands in the link
 */
public record TabTitle(String id, Optional<String> condition, int offset, List<Inline> pieces) {
    /** Possessive, so that no target takes more than one pass. */
    private static final Pattern TARGET =
            Pattern.compile("#tab/([a-zA-Z0-9-]++(?:\\+[a-zA-Z0-9-]++)*+)(?:/([a-zA-Z0-9-]++)?+)?+");

    public TabTitle {
        pieces = List.copyOf(pieces);
    }

    /** The ids for which the tab stands. */
    public List<String> ids() {
        return Arrays.asList(id.split("\\+", -1));
    }

    /** Reads the pieces of a heading, without the anchor that became its id. */
    public static Optional<TabTitle> of(List<Inline> pieces) {
        int last = pieces.size() - 1;
        if (last < 1
                || !(pieces.get(0) instanceof Inline.Open open)
                || !(open.span() instanceof Inline.Link link)
                || !(pieces.get(last) instanceof Inline.Close close)
                || close.span() != link) {
            return Optional.empty();
        }
        Matcher target = TARGET.matcher(link.destination());
        return target.matches()
                ? Optional.of(new TabTitle(
                        target.group(1), Optional.ofNullable(target.group(2)), open.offset(), pieces.subList(1, last)))
                : Optional.empty();
    }
}
