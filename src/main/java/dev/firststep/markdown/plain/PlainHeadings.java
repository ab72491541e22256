package dev.firststep.markdown.plain;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.markdown.blocks.BlockTexts;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.text.LeafText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of one file: their pieces, and the ids that Markdig gives them in order. */
final class PlainHeadings {
    /** The anchor that DocFX's HeadingIdRewriter takes as the id of a heading. */
    private static final Pattern ANCHOR =
            Pattern.compile("<a ++(?:name|id)=\"([\\w \\-.]++)\" *+>", Pattern.UNICODE_CHARACTER_CLASS);

    /** A heading without the anchor that became its id. */
    record Titled(String id, List<Inline> pieces) {}

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Node, Titled> headings = new IdentityHashMap<>();
    private final Slug slug;

    PlainHeadings(DialectOptions options, Node document, Function<LeafText, List<Inline>> parser, BlockTexts texts) {
        this.slug = Slug.of(options);
        visit(document, parser, texts);
    }

    Titled of(Heading heading) {
        return headings.getOrDefault(heading, new Titled("", List.of()));
    }

    private void visit(Node parent, Function<LeafText, List<Inline>> parser, BlockTexts texts) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                headings.put(heading, titled(parser.apply(texts.of(heading))));
            } else {
                visit(child, parser, texts);
            }
        }
    }

    /** An anchor does not keep the id that the text alone would have given from being taken. */
    private Titled titled(List<Inline> pieces) {
        String automatic = unique(slug.of(TextOnly.of(pieces).strip()));
        Optional<String> anchor = anchor(pieces);
        return anchor.map(id -> new Titled(id, pieces.subList(2, pieces.size())))
                .orElseGet(() -> new Titled(automatic, pieces));
    }

    private String unique(String slug) {
        String base = slug.isEmpty() ? "section" : slug;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + numbers.merge(base, 1, Integer::sum);
        }
        return id;
    }

    private static Optional<String> anchor(List<Inline> pieces) {
        boolean tags = pieces.size() > 2
                && pieces.get(0) instanceof Inline.Html
                && pieces.get(1) instanceof Inline.Html close
                && close.raw().equals("</a>");
        if (!tags) {
            return Optional.empty();
        }
        Matcher open = ANCHOR.matcher(((Inline.Html) pieces.get(0)).raw());
        return open.matches() ? Optional.of(open.group(1)) : Optional.empty();
    }
}
