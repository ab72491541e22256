package dev.firststep.markdown.inline;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.inline.InlineSyntax.Feature;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads inline Markdown: CommonMark 0.31, GFM strikethrough and autolinks, footnote references and {@code {{variables}}}.
 * flexmark's own inline parser overflows the stack and takes quadratic time on hostile text, and knows none of the rules
 * for Chinese.
 */
public final class InlineParser {
    /** Brackets open at one place of a paragraph; real text stays below 5. */
    public static final int MAX_OPEN_BRACKETS = 64;

    /** Emphasis inside emphasis; real text stays below 4. */
    public static final int MAX_SPAN_DEPTH = 64;

    private final InlineSyntax syntax;
    private final Definitions definitions;
    private final FootnoteLabels footnotes;
    private final Projection projection;
    private final Findings findings;
    private final Tokens tokens;

    /** A parser for the leaf blocks of one body. */
    public InlineParser(Emphasis emphasis, Definitions definitions, FootnoteLabels footnotes, Findings findings) {
        this(InlineSyntax.articles(emphasis), definitions, footnotes, findings);
    }

    /** A parser that reads what the given syntax holds, and leaves includes as they are written. */
    public InlineParser(InlineSyntax syntax, Definitions definitions, FootnoteLabels footnotes, Findings findings) {
        this(syntax, definitions, footnotes, Projection.WHOLE, findings, Tokens.NONE);
    }

    /** A parser for the leaf blocks of one language of a body, which puts the tokens in the place of includes. */
    public InlineParser(
            InlineSyntax syntax,
            Definitions definitions,
            FootnoteLabels footnotes,
            Projection projection,
            Findings findings,
            Tokens tokens) {
        this.projection = projection;
        this.syntax = syntax;
        this.definitions = definitions;
        this.footnotes = footnotes;
        this.findings = findings;
        this.tokens = tokens;
    }

    /** The pieces of a leaf block, with what its includes stand for in their places. */
    public List<Inline> parse(LeafText content) {
        Definitions own = definitions.of(findings.text(content.offset(0)));
        Projection here = projection.at(content.offset(0));
        List<Inline> finished = finish(new InlineScan(content, syntax, own, footnotes, here, findings).run());
        List<Inline> settled = syntax.has(Feature.TYPOGRAPHY) ? Typography.settle(finished) : finished;
        return here.isBilingual() ? Edges.trim(settled) : settled;
    }

    /** The pieces of a file that is included in a line: of all its paragraphs, with nothing between them, as in DocFX. */
    private List<Inline> included(Inline.Include include) {
        Optional<List<LeafText>> paragraphs = tokens.paragraphs(include);
        if (paragraphs.isEmpty()) {
            String raw = IncludeSyntax.Found.raw(include.title(), include.path());
            return List.of(new Inline.Text(raw, include.offset(), true));
        }
        List<LeafText> left = paragraphs.get().stream()
                .map(paragraph -> definitions.take(paragraph, findings.text(paragraph.offset(0))))
                .toList();
        return left.stream().flatMap(paragraph -> parse(paragraph).stream()).toList();
    }

    /** The pieces of a leaf block, before neighbouring texts are joined: each text stands in the block without a gap. */
    public List<Inline> parseScattered(LeafText content) {
        return new InlineScan(content, syntax, definitions, footnotes, projection, findings).run();
    }

    /** The pieces of a link's title: text and variables. */
    public static List<Inline> parseTitle(String title, int offset) {
        return VariableSyntax.readTitle(title, offset);
    }

    /** Text as it stands in an info string, with escapes and entities decoded. */
    public static String decode(String raw) {
        return Escapes.decode(raw);
    }

    /** Joins neighbouring texts, finds addresses in those that no link surrounds, and measures how deep spans stand. */
    private List<Inline> finish(Iterable<Inline> pieces) {
        List<Inline> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int textOffset = 0;
        int depth = 0;
        int links = 0;
        boolean tooDeep = false;
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Text plain && !plain.literal()) {
                if (text.length() == 0) {
                    textOffset = plain.offset();
                }
                text.append(plain.value());
                continue;
            }
            flush(text, textOffset, links > 0 || !syntax.has(Feature.BARE_ADDRESSES), out);
            if (piece instanceof Inline.Include include) {
                out.addAll(included(include));
                continue;
            }
            out.add(piece);
            if (piece instanceof Inline.Open open) {
                links += open.span() instanceof Inline.Style ? 0 : 1;
                if (++depth > MAX_SPAN_DEPTH && !tooDeep) {
                    tooDeep = true;
                    reportDepth(open.offset());
                }
            } else if (piece instanceof Inline.Close close) {
                links -= close.span() instanceof Inline.Style ? 0 : 1;
                depth--;
            }
        }
        flush(text, textOffset, links > 0 || !syntax.has(Feature.BARE_ADDRESSES), out);
        return out;
    }

    private static void flush(StringBuilder text, int offset, boolean plain, List<Inline> out) {
        if (text.length() == 0) {
            return;
        }
        if (plain) {
            out.add(new Inline.Text(text.toString(), offset, false));
        } else {
            Autolinks.split(text.toString(), offset, out);
        }
        text.setLength(0);
    }

    private void reportDepth(int offset) {
        findings.add(
                Code.LIMIT_EMPHASIS,
                offset,
                "emphasis stands more than " + MAX_SPAN_DEPTH + " deep in emphasis",
                "remove the surplus * or _ signs, or write \\* for a plain asterisk");
    }
}
