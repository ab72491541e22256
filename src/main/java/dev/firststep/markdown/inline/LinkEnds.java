package dev.firststep.markdown.inline;

import dev.firststep.markdown.inline.Definitions.Definition;
import java.util.Optional;

/** Reads what makes brackets a link or an image: what follows them, or a definition of what they hold. */
final class LinkEnds {
    /** Where a link leads and where its mark-up ends. */
    record Found(String destination, String title, int end) {}

    private final String text;
    private final Definitions definitions;
    private final HalfScope half;

    LinkEnds(String text, Definitions definitions, HalfScope half) {
        this.text = text;
        this.definitions = definitions;
        this.half = half;
    }

    /**
     * What follows the bracket that closes here.
     *
     * @param textStart where the text in the brackets starts
     * @param nested whether it holds brackets itself, so that it is no label
     */
    Optional<Found> read(int textStart, boolean nested, int pos) {
        return inlineLink(pos + 1)
                .filter(link -> half.fits(link.end()))
                .or(() -> referenceLink(textStart, nested, pos))
                .filter(link -> half.fits(link.end()));
    }

    /** {@code (destination "title")}. */
    private Optional<Found> inlineLink(int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return Optional.empty();
        }
        int from = LinkSyntax.skipBlanks(text, start + 1);
        int to = LinkSyntax.destinationEnd(text, from);
        if (to < 0) {
            return Optional.empty();
        }
        String title = "";
        int next = LinkSyntax.skipBlanks(text, to);
        int titleEnd = next > to ? LinkSyntax.titleEnd(text, next) : -1;
        if (titleEnd > 0) {
            title = half.slice(text, next + 1, titleEnd - 1);
            next = LinkSyntax.skipBlanks(text, titleEnd);
        }
        return next < text.length() && text.charAt(next) == ')'
                ? Optional.of(new Found(LinkSyntax.destination(text, from, to), title, next + 1))
                : Optional.empty();
    }

    /** A label, or {@code []}, or the bracket's own text is the label. */
    private Optional<Found> referenceLink(int textStart, boolean nested, int pos) {
        int after = pos + 1;
        int labelEnd = LinkSyntax.labelEnd(text, after);
        if (labelEnd > 0) {
            return definition(after + 1, labelEnd - 1, labelEnd);
        }
        boolean collapsed = text.startsWith("[]", after);
        return nested ? Optional.empty() : definition(textStart, pos, collapsed ? after + 2 : after);
    }

    private Optional<Found> definition(int labelStart, int labelEnd, int end) {
        if (labelEnd - labelStart > LinkSyntax.LONGEST_LABEL) {
            return Optional.empty();
        }
        Optional<Definition> known = definitions.find(half.slice(text, labelStart, labelEnd));
        return known.map(definition -> new Found(definition.destination(), definition.title(), end));
    }
}
