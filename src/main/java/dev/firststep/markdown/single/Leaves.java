package dev.firststep.markdown.single;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.blocks.BlockTexts;
import dev.firststep.markdown.blocks.LinePlace;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.inline.FootnoteLabels;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.inline.InlineSyntax;
import dev.firststep.markdown.inline.Tokens;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The leaf blocks of a body in their order, and the outline of all its blocks, as one language reads them. */
final class Leaves {
    /** What a leaf is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        CELL
    }

    record Leaf(Kind kind, LeafText text) {}

    private final Projection projection;
    private final BlockTexts texts;
    private final InlineParser parser;
    private final List<Leaf> leaves = new ArrayList<>();
    private final StringBuilder outline = new StringBuilder();

    Leaves(Document document, Emphasis emphasis, Projection projection, Findings findings) {
        this.projection = projection;
        Set<String> footnotes = new HashSet<>();
        this.texts = new BlockTexts(document, footnote -> footnotes.add(footnote.label()));
        this.parser = new InlineParser(
                InlineSyntax.articles(emphasis),
                texts.definitions(),
                new FootnoteLabels(footnotes, findings),
                projection,
                findings,
                Tokens.NONE);
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (!projection.omits(child.getStartOffset())) {
                visit(child);
            }
        }
    }

    List<Leaf> all() {
        return leaves;
    }

    /** The kinds of all blocks and how they are nested; the text of those that are not Markdown. */
    String outline() {
        return outline.toString();
    }

    List<Inline> pieces(Leaf leaf) {
        return parser.parse(leaf.text());
    }

    /** The pieces, each of which stands in the text without a gap. */
    List<Inline> scattered(Leaf leaf) {
        return parser.parseScattered(leaf.text());
    }

    private void visit(Node node) {
        outline.append(node.getClass().getSimpleName());
        if (node instanceof Paragraph) {
            add(Kind.PARAGRAPH, texts.of(node));
        } else if (node instanceof Heading heading) {
            outline.append(heading.getLevel());
            add(Kind.HEADING, texts.of(node));
        } else if (node instanceof TableBlock table) {
            outline.append(table.rows().size()).append(table.alignments());
            table.rows().forEach(row -> row.forEach(cell -> add(Kind.CELL, cell)));
        } else if (node instanceof HtmlBlockBase html) {
            raw(html.getContentLines());
        } else if (node instanceof FencedCodeBlock code) {
            raw(code.getContentLines());
        } else if (node instanceof IndentedCodeBlock code) {
            raw(code.getContentLines());
        } else {
            children(node);
        }
        outline.append('\n');
    }

    private void children(Node node) {
        if (node instanceof ListBlock list) {
            outline.append(list.isTight());
        }
        if (node instanceof OrderedList list) {
            outline.append(list.getStartNumber());
        }
        outline.append('(');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
        outline.append(')');
    }

    private void add(Kind kind, LeafText text) {
        if (!text.isEmpty()) {
            leaves.add(new Leaf(kind, text));
        }
    }

    private void raw(List<BasedSequence> lines) {
        lines.forEach(line -> outline.append(projection.text(line.toString(), LinePlace.start(line))));
    }
}
