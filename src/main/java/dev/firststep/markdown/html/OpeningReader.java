package dev.firststep.markdown.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.markdown.OpeningBlock;
import dev.firststep.markdown.OpeningBlock.Extent;
import dev.firststep.markdown.OpeningBlock.Kind;
import dev.firststep.markdown.OpeningBlock.Line;
import dev.firststep.markdown.blocks.BlockTexts;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.inline.FootnoteLabels;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.Inline.Style;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.inline.InlineSyntax;
import dev.firststep.markdown.inline.Tokens;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the blocks between an article's first heading and its second. */
public final class OpeningReader {
    private final Document document;
    private final BlockTexts texts;
    private final InlineParser target;
    private final InlineParser source;
    private final Findings findings;

    /**
     * A reader of one body.
     *
     * @param findings where the blocks stand; nothing is reported
     */
    public OpeningReader(Document document, Emphasis emphasis, Segments segments, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.texts = new BlockTexts(document, footnote -> {});
        this.target = parser(emphasis, segments, Side.TARGET);
        this.source = parser(emphasis, segments, Side.SOURCE);
    }

    /** Where the opening of a body ends at the latest: at its second line that starts with a number sign. */
    public static int end(String body) {
        int end = 0;
        for (int headings = 0; headings < 2 && end >= 0; headings++) {
            int from = headings == 0 && body.startsWith("#") ? 0 : body.indexOf("\n#", end);
            end = from < 0 ? -1 : from + 1;
        }
        return end < 0 ? body.length() : end;
    }

    private InlineParser parser(Emphasis emphasis, Segments segments, Side side) {
        return new InlineParser(
                InlineSyntax.articles(emphasis),
                texts.definitions(),
                new FootnoteLabels(Set.of(), findings),
                segments.read(side),
                findings,
                Tokens.NONE);
    }

    public List<OpeningBlock> read() {
        List<OpeningBlock> blocks = new ArrayList<>();
        boolean titled = false;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                if (titled || heading.getLevel() > 1) {
                    break;
                }
                titled = true;
            } else {
                blocks.add(block(node));
            }
        }
        return blocks;
    }

    private OpeningBlock block(Node node) {
        boolean list = node instanceof ListBlock block && isPlain(block);
        Kind kind = node instanceof Paragraph ? Kind.PARAGRAPH : list ? Kind.LIST : Kind.OTHER;
        return new OpeningBlock(
                kind,
                lines(node, kind, target),
                lines(node, kind, source),
                new Extent(node.getStartOffset(), node.getEndOffset()),
                findings.at(node.getStartOffset()));
    }

    private static boolean isPlain(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            boolean plain = item instanceof ListItem
                    && item.getFirstChild() instanceof Paragraph
                    && item.getFirstChild() == item.getLastChild();
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private List<Line> lines(Node node, Kind kind, InlineParser parser) {
        if (kind == Kind.PARAGRAPH) {
            return lines(parser.parse(texts.of(node)));
        }
        List<Line> items = new ArrayList<>();
        for (Node item = node.getFirstChild(); kind == Kind.LIST && item != null; item = item.getNext()) {
            LeafText text = texts.of(item.getFirstChild());
            items.add(line(parser.parse(text)));
        }
        return items;
    }

    /** Cut at the breaks, hard and soft. */
    private static List<Line> lines(List<Inline> pieces) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || isBreak(pieces.get(i))) {
                lines.add(line(pieces.subList(start, i)));
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(Inline piece) {
        return piece instanceof Inline.SoftBreak
                || piece instanceof Inline.HardBreak
                || (piece instanceof Inline.Html html && html.raw().startsWith("<br"));
    }

    private static Line line(List<Inline> pieces) {
        int end = 0;
        if (!pieces.isEmpty() && pieces.get(0) instanceof Inline.Open open && open.span() == Style.STRONG) {
            while (end < pieces.size()
                    && !(pieces.get(end) instanceof Inline.Close close && close.span() == Style.STRONG)) {
                end++;
            }
        }
        return new Line(PlainText.of(pieces), PlainText.of(pieces.subList(0, end)));
    }
}
