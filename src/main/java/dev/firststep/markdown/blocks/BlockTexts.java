package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.Definitions;
import dev.firststep.markdown.text.LeafText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;

/** The texts of paragraphs and headings, after the link reference definitions were taken out of them. */
public final class BlockTexts {
    private final IdentityHashMap<Node, LeafText> texts = new IdentityHashMap<>();
    private final Definitions definitions = new Definitions();
    private final Consumer<FootnoteBlock> footnotes;

    /**
     * Reads the texts below a node.
     *
     * @param footnotes is told of every footnote, in order
     */
    public BlockTexts(Node document, Consumer<FootnoteBlock> footnotes) {
        this.footnotes = footnotes;
        visit(document, 0);
    }

    public Definitions definitions() {
        return definitions;
    }

    /** The text of a paragraph or heading; empty if it held definitions only. */
    public LeafText of(Node block) {
        return texts.getOrDefault(block, LeafText.of("", block.getStartOffset()));
    }

    private void visit(Node parent, int text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph paragraph) {
                texts.put(child, definitions.take(lines(paragraph.getContentLines()), text));
            } else if (child instanceof Heading heading) {
                texts.put(child, heading(heading, text));
            } else {
                if (child instanceof TabBlock tab) {
                    texts.put(tab.heading(), heading(tab.heading(), text));
                }
                if (child instanceof FootnoteBlock footnote) {
                    footnotes.accept(footnote);
                }
                if (child instanceof TabBlock tab) {
                    texts.put(tab.heading(), heading(tab.heading(), text));
                }
                visit(
                        child,
                        child instanceof IncludeBlock include ? include.text().orElse(text) : text);
            }
        }
    }

    private LeafText heading(Heading heading, int number) {
        BasedSequence text = heading.getText();
        return heading.isSetextHeading()
                ? definitions.take(lines(text.splitListEOL(true)), number)
                : LeafText.of(text.toString(), LinePlace.start(text));
    }

    private static LeafText lines(List<BasedSequence> lines) {
        LeafText.Builder content = new LeafText.Builder();
        for (BasedSequence line : lines) {
            int start = 0;
            while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
                start++;
            }
            int offset = start < line.length() ? line.getIndexOffset(start) : line.getEndOffset();
            content.add(line.subSequence(start, line.length()), offset);
        }
        return content.build();
    }
}
