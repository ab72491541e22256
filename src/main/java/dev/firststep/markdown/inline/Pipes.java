package dev.firststep.markdown.inline;

import dev.firststep.markdown.inline.InlineSyntax.Feature;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import dev.firststep.markdown.text.Places;
import java.util.List;
import java.util.Set;

/**
 * Finds the pipes of a line that part cells, as Markdig does: those in code, links, tags and other constructs do not. Safe
 * to share between threads.
 */
public final class Pipes {
    private final InlineSyntax syntax;

    public Pipes(InlineSyntax syntax) {
        this.syntax = syntax.with(Feature.PIPES);
    }

    /** Where in the line the pipes stand, in order. */
    public List<Integer> in(String line) {
        Findings silent = new Findings(new Places("", 1, ""), finding -> {});
        FootnoteLabels noFootnotes = new FootnoteLabels(Set.of(), silent);
        InlineScan scan =
                new InlineScan(LeafText.of(line, 0), syntax, new Definitions(), noFootnotes, Projection.WHOLE, silent);
        int[] links = {0};
        return scan.run().stream()
                .filter(piece -> {
                    links[0] += depth(piece);
                    return piece instanceof Inline.Pipe && links[0] == 0;
                })
                .map(Inline::offset)
                .toList();
    }

    private static int depth(Inline piece) {
        if (piece instanceof Inline.Open open) {
            return open.span() instanceof Inline.Style ? 0 : 1;
        }
        return piece instanceof Inline.Close close && !(close.span() instanceof Inline.Style) ? -1 : 0;
    }
}
