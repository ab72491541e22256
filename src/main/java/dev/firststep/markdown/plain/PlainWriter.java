package dev.firststep.markdown.plain;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.config.frontmatter.FrontMatterSplit;
import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.Inclusions.Included;
import dev.firststep.markdown.blocks.BlockTexts;
import dev.firststep.markdown.blocks.Faults;
import dev.firststep.markdown.blocks.LinePlace;
import dev.firststep.markdown.blocks.TabGroupBlock;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.guard.LimitGuard;
import dev.firststep.markdown.include.Includer;
import dev.firststep.markdown.inline.FootnoteLabels;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import dev.firststep.markdown.text.Places;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the blocks of one file of a page. */
final class PlainWriter {
    private final PlainPage page;
    private final String body;
    private final Findings findings;
    private final Projection projection;
    private final Document document;
    private final Includer includer;
    private final BlockTexts texts;
    private final InlineParser parser;
    private final Optional<InlineParser> taskParser;
    private final PlainHeadings headings;
    private boolean implicitParagraphs;
    private int textOnly;
    private int hiddenFrom = -1;

    /** A writer for a file that may start with front matter. */
    PlainWriter(PlainPage page, Included file) {
        this.page = page;
        FrontMatterSplit split = FrontMatterSplit.of(file.text());
        boolean found = split instanceof FrontMatterSplit.Found;
        int start = found ? ((FrontMatterSplit.Found) split).bodyOffset() : 0;
        int line = found ? ((FrontMatterSplit.Found) split).bodyLine() : 1;
        String text = file.text().substring(start);
        this.findings = new Findings(new Places(file.shown(), line, text), page.findings());
        LimitGuard.check(text, findings);
        this.body = findings.hasErrors() ? "" : text;
        boolean whole = page.side() == Side.WHOLE;
        Segments segments = whole ? Segments.NONE : Segments.of(body);
        segments.report(findings::at, findings);
        this.includer = whole
                ? Includer.of(page.structure(), page.inclusions(), file.path(), findings)
                : Includer.ofBilingual(page.structure(), page.inclusions(), file.path(), findings);
        this.projection = includer.projection(segments.read(page.side()));
        this.document = page.structure().parse(segments.joined(body));
        includer.expand(document);
        this.texts = new BlockTexts(document, footnote -> {});
        FootnoteLabels noFootnotes = new FootnoteLabels(Set.of(), findings);
        this.parser = new InlineParser(page.syntax(), texts.definitions(), noFootnotes, projection, findings, includer);
        this.taskParser = DialectSyntax.inLists(page.options())
                .map(syntax ->
                        new InlineParser(syntax, texts.definitions(), noFootnotes, projection, findings, includer));
        this.headings = new PlainHeadings(page.options(), document, leaf -> parser.parse(leaf), texts);
        Faults.report(document, findings);
        TabGroupBlock.gather(document, heading -> headings.of(heading).pieces());
    }

    PlainPage page() {
        return page;
    }

    DialectOptions options() {
        return page.options();
    }

    PlainMarkup out() {
        return page.out();
    }

    Findings findings() {
        return findings;
    }

    /**
     * A destination that stands at an offset as the page would have it: DocFX writes those in included files from the root,
     * v3 as seen from the page.
     */
    String rebased(String destination, int offset) {
        return options().isV3() ? includer.rebase(destination, offset) : includer.fromRoot(destination, offset);
    }

    /** HTML that stands at an offset, with addresses as the page would have them. */
    String rebasedHtml(String html, int offset) {
        return options().isV3() && findings.text(offset) > 0
                ? IncludedHtml.rebased(html, address -> includer.rebase(address, offset))
                : html;
    }

    PlainHeadings headings() {
        return headings;
    }

    /** Writes the whole file. */
    void write() {
        children(document);
    }

    /** Whether readers see anything of the file. */
    boolean isVisible() {
        return new Visibility(this::leafPieces).of(document);
    }

    private List<Inline> leafPieces(Node block) {
        if (block instanceof TableBlock table) {
            return table.rows().stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> parser.parse(cell).stream())
                    .toList();
        }
        return block instanceof Heading heading ? headings.of(heading).pieces() : parser.parse(text(block));
    }

    /** Writes the whole body as if it were one paragraph without tags. */
    void writeInline() {
        inlines(parser.parse(LeafText.of(body, 0)));
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    void block(Node node) {
        page.handlers().of(node).ifPresentOrElse(handler -> handler.write(node, this), () -> children(node));
    }

    /** The text of a paragraph or heading. */
    LeafText text(Node block) {
        return texts.of(block);
    }

    /** The lines of a block whose text is not Markdown. */
    String lines(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(projection.text(line.toString(), LinePlace.start(line))));
        return text.toString();
    }

    List<Inline> parse(LeafText text) {
        return parser.parse(text);
    }

    /** The pieces of a paragraph, which in a list may hold tasks. */
    List<Inline> pieces(Node paragraph) {
        InlineParser reader = paragraph.getParent() instanceof ListItem ? taskParser.orElse(parser) : parser;
        return reader.parse(text(paragraph));
    }

    /** Whether a paragraph of a list holds a task. */
    boolean hasTask(Node item) {
        for (Node child = item.getFirstChild(); taskParser.isPresent() && child != null; child = child.getNext()) {
            if (child instanceof Paragraph && pieces(child).stream().anyMatch(Inline.Task.class::isInstance)) {
                return true;
            }
        }
        return false;
    }

    void inlines(List<Inline> pieces) {
        pieces.forEach(this::inline);
    }

    private void inline(Inline piece) {
        if (piece instanceof Inline.Open open) {
            page.handlers().of(open.span()).ifPresent(handler -> handler.open(open.span(), open.offset(), this));
        } else if (piece instanceof Inline.Close close) {
            page.handlers().of(close.span()).ifPresent(handler -> handler.close(close.span(), this));
        } else {
            page.handlers().of(piece).ifPresent(handler -> handler.write(piece, this));
        }
    }

    /** Whether tags of inline elements are left out, as in the text alternative of an image. */
    boolean isTextOnly() {
        return textOnly > 0;
    }

    void textOnly(boolean on) {
        textOnly += on ? 1 : -1;
    }

    /** What is written from here on is thrown away, up to {@link #show}. */
    void hide() {
        hiddenFrom = out().length();
    }

    /** Ends what {@link #hide} began; whether anything was hidden. */
    boolean show() {
        boolean hidden = hiddenFrom >= 0;
        if (hidden) {
            out().cut(hiddenFrom);
            hiddenFrom = -1;
        }
        return hidden;
    }

    /** Whether paragraphs are written without tags, as in a tight list. */
    boolean hasImplicitParagraphs() {
        return implicitParagraphs;
    }

    /** Writes something with or without the tags of paragraphs. */
    void implicitly(boolean implicit, Runnable inside) {
        boolean before = implicitParagraphs;
        implicitParagraphs = implicit;
        inside.run();
        implicitParagraphs = before;
    }

    /** New attributes of what starts here; they hold its place if line numbers are asked for. */
    Attributes attributes(int offset) {
        return source(new Attributes(), offset);
    }

    /** Adds the place of what starts here if line numbers are asked for. */
    Attributes source(Attributes attributes, int offset) {
        if (options().lineNumbers()) {
            Position place = findings.at(offset);
            attributes.add("sourceFile", place.file()).add("sourceStartLineNumber", String.valueOf(place.line()));
        }
        return attributes;
    }
}
