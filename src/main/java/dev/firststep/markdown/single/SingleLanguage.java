package dev.firststep.markdown.single;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Halves;
import dev.firststep.markdown.segments.Omission;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.single.Leaves.Leaf;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import dev.firststep.markdown.text.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the segment tags and the other language out of a bilingual body. What the tags kept from being read as mark-up is
 * escaped, and only that; the result is parsed again to prove that it reads the same.
 */
public final class SingleLanguage {
    /**
     * One language of a body.
     *
     * @param markdown without any segment tag
     * @param changed where in the bilingual body blocks start that read otherwise now; none in sound articles
     */
    public record Result(String markdown, List<Integer> changed) {
        public Result {
            changed = List.copyOf(changed);
        }
    }

    private final BlockStructure structure;
    private final Emphasis emphasis;

    /**
     * A writer of bodies in one language.
     *
     * @param emphasis by which the result will be read
     */
    public SingleLanguage(BlockStructure structure, Emphasis emphasis) {
        this.structure = structure;
        this.emphasis = emphasis;
    }

    /**
     * Writes one language of a body.
     *
     * @param omission blocks of the body that are not kept
     */
    public Result of(String body, Side side, Omission omission) {
        Segments segments = Segments.of(body);
        String joined = segments.joined(body);
        Projection projection = segments.read(side).without(omission);
        Document document = structure.parse(joined);
        Leaves wanted = leaves(document, projection, joined);
        Edits edits = new Edits();
        Halves all = projection.halves(LeafText.of(joined, 0));
        all.all().stream().filter(half -> !half.kept()).forEach(half -> edits.remove(half.start(), half.end()));
        omit(document, projection, joined, edits);
        List<LeafEdits> leaves = new ArrayList<>();
        for (Leaf leaf : wanted.all()) {
            leaves.add(new LeafEdits(leaf, projection.halves(leaf.text()), edits));
        }
        leaves.forEach(LeafEdits::edges);
        List<Integer> changed = changed(wanted, edits.apply(joined));
        for (int number : changed) {
            leaves.get(number).escape(wanted.scattered(wanted.all().get(number)));
        }
        String markdown = edits.apply(joined);
        List<Integer> left = changed.isEmpty() ? changed : changed(wanted, markdown);
        return new Result(
                markdown,
                left.stream()
                        .map(number -> wanted.all().get(number).text().offset(0))
                        .toList());
    }

    private Leaves leaves(Document document, Projection projection, String text) {
        return new Leaves(document, emphasis, projection, new Findings(new Places("", 1, text), finding -> {}));
    }

    /** Takes whole lines out, with the blank lines after them. */
    private static void omit(Document document, Projection projection, String text, Edits edits) {
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (projection.omits(child.getStartOffset())) {
                int end = child.getNext() == null
                        ? text.length()
                        : child.getNext().getStartOffset();
                edits.remove(child.getStartOffset(), end);
            }
        }
    }

    /** The numbers of the leaves that read otherwise in the result; all of them if the blocks are others. */
    private List<Integer> changed(Leaves wanted, String markdown) {
        Leaves actual = leaves(structure.parse(markdown), Projection.WHOLE, markdown);
        boolean same = actual.outline().equals(wanted.outline())
                && actual.all().size() == wanted.all().size();
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < wanted.all().size(); i++) {
            Leaf leaf = wanted.all().get(i);
            if (!same
                    || !Form.of(wanted.pieces(leaf))
                            .equals(Form.of(actual.pieces(actual.all().get(i))))) {
                changed.add(i);
            }
        }
        return changed;
    }
}
