package dev.firststep.markdown.html;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.blocks.BlockTexts;
import dev.firststep.markdown.blocks.ColonBlock;
import dev.firststep.markdown.blocks.DescribedBlock;
import dev.firststep.markdown.blocks.Faults;
import dev.firststep.markdown.blocks.FootnoteBlock;
import dev.firststep.markdown.blocks.IncludeBlock;
import dev.firststep.markdown.blocks.LinePlace;
import dev.firststep.markdown.blocks.QuoteBlock;
import dev.firststep.markdown.blocks.SnippetBlock;
import dev.firststep.markdown.blocks.TabBlock;
import dev.firststep.markdown.blocks.TabGroupBlock;
import dev.firststep.markdown.blocks.TabTitle;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.include.Includer;
import dev.firststep.markdown.inline.FootnoteLabels;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.inline.InlineSyntax;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.segments.Tongues;
import dev.firststep.markdown.snippet.SnippetCall;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import dev.firststep.model.CloudScope;
import dev.firststep.model.CodeSample;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of one body as HTML with holes, in the layout of the CommonMark reference implementation. */
public final class BodyWriter {
    private static final int LONGEST_LANGUAGE = 40;

    private final Markup out = new Markup();
    private final Gathered gathered = new Gathered();
    private final Footnotes footnotes;
    private final Findings findings;
    private final BodyRules rules;
    private final Projection projection;
    private final BlockTexts texts;
    private final InlineParser parser;
    private final InlineWriter inlines;
    private final HeadingWriter headings;
    private final ListWriter lists;
    private final Passages passages;
    private final LearnBlocks learn;
    private final String html;

    /**
     * Writes a whole body.
     *
     * @param document its blocks, which have been expanded; their offsets are what the findings are told
     * @param includer knows the files in which they stand
     */
    public BodyWriter(Document document, Includer includer, BodyRules rules, Findings findings) {
        this(document, includer, rules, Projection.WHOLE, findings);
    }

    /** Writes one language of a body. */
    public BodyWriter(Document document, Includer includer, BodyRules rules, Projection projection, Findings findings) {
        this.projection = includer.projection(projection);
        this.findings = findings;
        this.rules = rules;
        this.footnotes = new Footnotes(findings);
        this.texts = new BlockTexts(document, footnotes::define);
        this.parser = new InlineParser(
                InlineSyntax.articles(rules.emphasis())
                        .linking(uid -> rules.destinations().reference(uid).isPresent()),
                texts.definitions(),
                new FootnoteLabels(footnotes.labels(), findings),
                this.projection,
                findings,
                includer);
        this.inlines = new InlineWriter(out, gathered, footnotes, findings, rules, includer, this.projection);
        this.headings = new HeadingWriter(out, parser, inlines, findings);
        this.passages = new Passages(
                rules.passages(), this.projection.foreign().map(Tongues::shared).orElse(""));
        this.lists = new ListWriter(out, texts, this);
        this.learn = new LearnBlocks(out, this, inlines, passages, gathered, findings);
        TabGroupBlock.gather(document, this::titleOfTab);
        Faults.report(document, findings);
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (!this.projection.omits(child.getStartOffset())) {
                block(child);
            }
        }
        Markup choices = new Markup();
        passages.writeChoices(choices);
        out.prepend(choices.toString());
        new FootnoteWriter(out, footnotes, this).write();
        footnotes.reportUnused();
        gathered.headings().addAll(new HeadingIds(findings).settle(headings.drafts()));
        Anchors anchors = new Anchors(gathered.headings());
        this.html = anchors.place(out.toString(), gathered.anchors());
        gathered.anchors().clear();
        gathered.anchors().addAll(anchors.shown());
    }

    /** The pieces of a heading that may be the title of a tab. */
    private List<Inline> titleOfTab(Heading heading) {
        LeafText text = texts.of(heading);
        return text.text().contains("#tab/") ? HeadingWriter.withoutAnchor(parser.parse(text)) : List.of();
    }

    /** The title of a tab in the language that is written; the blocks were gathered once for all. */
    TabTitle titleOf(TabBlock tab) {
        return TabTitle.of(titleOfTab(tab.heading())).orElseGet(tab::title);
    }

    /** The HTML, with the holes of {@link Markup}. */
    public String html() {
        return html;
    }

    public Gathered gathered() {
        return gathered;
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(texts.of(paragraph), ListWriter.isTight(paragraph));
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            lists.write(list);
        } else if (node instanceof ListItem item) {
            lists.write(item);
        } else if (node instanceof FencedCodeBlock code) {
            fence(code);
        } else if (node instanceof IndentedCodeBlock code) {
            code(CodeListing.of(content(code.getContentLines()), ""), code);
        } else if (node instanceof HtmlBlockBase html) {
            html(html);
        } else if (node instanceof ThematicBreak) {
            out.line().visible("<hr>\n");
        } else if (node instanceof TableBlock table) {
            new TableWriter(out, parser, inlines, findings, this).write(table);
        } else if (node instanceof QuoteBlock quote) {
            learn.write(quote);
        } else if (node instanceof TabGroupBlock group) {
            learn.write(group);
        } else if (node instanceof ColonBlock block) {
            learn.write(block);
        } else if (node instanceof DescribedBlock described) {
            learn.write(described);
        } else if (node instanceof IncludeBlock include) {
            include(include);
        } else if (node instanceof SnippetBlock snippet) {
            snippet(snippet);
        } else if (!(node instanceof FootnoteBlock)) {
            children(node);
        }
    }

    private void paragraph(LeafText text, boolean tight) {
        List<Inline> pieces = parser.parse(text);
        if (pieces.stream().allMatch(BodyWriter::isBlank)) {
            return;
        }
        if (tight) {
            inlines.write(pieces, Place.TEXT);
        } else {
            out.line().tag("<p>");
            inlines.write(pieces, Place.TEXT);
            out.tag("</p>\n");
        }
    }

    /** Editors leave no-break spaces on lines of their own: paragraphs to a parser, and nothing at all to readers. */
    private static boolean isBlank(Inline piece) {
        return piece instanceof Inline.SoftBreak
                || (piece instanceof Inline.Text text
                        && text.value().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** Writes the text of a paragraph without its tags. */
    void paragraphText(Node paragraph) {
        write(texts.of(paragraph));
    }

    void write(LeafText text) {
        inlines.write(parser.parse(text), Place.TEXT);
    }

    private void heading(Heading heading) {
        headings.write(heading, texts.of(heading));
    }

    /** The blocks of the file, as if they stood here; the line itself if there is no file. */
    private void include(IncludeBlock include) {
        if (include.text().isPresent()) {
            children(include);
        } else {
            out.line().tag("<p>").text(include.raw()).tag("</p>\n");
        }
    }

    private void snippet(SnippetBlock block) {
        if (block.snippet().isEmpty()) {
            out.line().tag("<div class=\"alert alert-warning\" role=\"note\">\n<p class=\"alert-title\">");
            out.labelHole("alert.warning").tag("</p>\n<p>");
            out.labelHole("code.missing").tag("</p>\n</div>\n");
            return;
        }
        SnippetCall call = block.call();
        code(
                new CodeListing(
                        block.snippet().get().code(),
                        language(call.language()),
                        call.title(),
                        block.highlighted(),
                        call.interactive().isPresent()),
                block);
    }

    private void fence(FencedCodeBlock block) {
        String language = language(block.getInfo().toString());
        Optional<String> interactive = SnippetCall.interactive(language);
        CodeListing listing = CodeListing.of(content(block.getContentLines()), interactive.orElse(language));
        code(interactive.isPresent() ? listing.forTrying() : listing, block);
    }

    private String content(List<BasedSequence> lines) {
        StringBuilder code = new StringBuilder();
        lines.forEach(line -> code.append(projection.text(line.toString(), LinePlace.start(line))));
        if (code.length() > 0 && code.charAt(code.length() - 1) != '\n') {
            code.append('\n');
        }
        return code.toString();
    }

    private void code(CodeListing listing, Node node) {
        gathered.addCodeBlock(
                new CodeSample(listing.text(), findings.at(node.getStartOffset())), inlines.scope(), findings);
        new CodeWriter(out).write(listing);
    }

    /** The first word of an info string if it looks like the name of a language, else nothing. */
    private static String language(String info) {
        String decoded = InlineParser.decode(info);
        int end = 0;
        while (end < decoded.length() && !Character.isWhitespace(decoded.charAt(end))) {
            char c = decoded.charAt(end);
            boolean allowed = c < 128 && (Character.isLetterOrDigit(c) || "+#.-".indexOf(c) >= 0);
            if (!allowed || ++end > LONGEST_LANGUAGE) {
                return "";
            }
        }
        return decoded.substring(0, end);
    }

    private void html(HtmlBlockBase block) {
        if (!rules.html().isReadAnew()) {
            judged(block);
        } else if (!(block.getPrevious() instanceof HtmlBlockBase)) {
            StringBuilder raw = new StringBuilder();
            for (Node next = block; next instanceof HtmlBlockBase html; next = next.getNext()) {
                raw.append(raw(html));
            }
            new HtmlBlocks(out, inlines, findings).write(raw.toString(), block.getStartOffset());
        }
    }

    private String raw(HtmlBlockBase block) {
        StringBuilder lines = new StringBuilder();
        block.getContentLines().forEach(line -> lines.append(projection.text(line.toString(), LinePlace.start(line))));
        return lines.toString();
    }

    private void judged(HtmlBlockBase block) {
        String raw = raw(block);
        RawHtml.Verdict verdict = rules.html().judge(raw, Place.BLOCK);
        if (verdict == RawHtml.Verdict.KEEP) {
            out.line().visible(raw).line();
        } else if (verdict != RawHtml.Verdict.DROP) {
            RawTags.report(raw, block.getStartOffset(), findings);
            out.line().tag("<p>").text(raw.strip()).tag("</p>\n");
        }
    }

    /** Writes something that is shown in some clouds only. */
    void within(CloudScope scope, Runnable inside) {
        CloudScope outer = inlines.scope();
        Optional<CloudScope> both = outer.and(scope);
        if (both.isEmpty()) {
            return;
        }
        inlines.scope(both.get());
        headings.scope(both.get());
        out.zoneStart(gathered.addScope(scope));
        inside.run();
        out.zoneEnd();
        inlines.scope(outer);
        headings.scope(outer);
    }
}
