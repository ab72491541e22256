package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.InlineSyntax;
import dev.firststep.markdown.inline.Pipes;
import java.util.Collection;
import java.util.List;

/**
 * Reads a body into its blocks. The text inside them is left alone: flexmark's inline parser is never called. Safe to
 * share between threads.
 */
public final class BlockStructure {
    private final Parser parser;

    /** The structure of articles, which may have footnotes. */
    public BlockStructure() {
        this(builder(QuoteMarker.of(List.of(), true), new ColonSyntax(false), TableRules.GFM)
                .customBlockParserFactory(new FootnoteParser.Factory()));
    }

    private BlockStructure(Parser.Builder builder) {
        this.parser = builder.build();
    }

    /**
     * The structure that DocFX reads, to the letter; it has no footnotes.
     *
     * @param alerts names of alerts beside the usual ones
     * @param videoIds whether the id of a video will do for its address, as in Learn's engine
     * @param syntax what keeps a pipe from parting the cells of a table
     * @param headerCounts whether the header of a table alone says how many columns it has
     */
    public static BlockStructure docFx(
            Collection<String> alerts, boolean videoIds, InlineSyntax syntax, boolean headerCounts) {
        TableRules tables = new MarkdigTables(new Pipes(syntax), headerCounts);
        return new BlockStructure(builder(QuoteMarker.of(alerts, videoIds), new ColonSyntax(true), tables));
    }

    private static Parser.Builder builder(QuoteMarker quotes, ColonSyntax colons, TableRules tables) {
        return Parser.builder(
                        new MutableDataSet().set(Parser.HEADING_PARSER, false).set(Parser.BLOCK_QUOTE_PARSER, false))
                .customBlockParserFactory(new QuoteParser.Factory(quotes))
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new LineParser.Factory())
                .customBlockParserFactory(new ColonParser.Factory(colons))
                .customBlockParserFactory(new DescribedParser.Factory())
                .customBlockParserFactory(new TableParser.Factory(tables))
                .customInlineParserFactory(NoInlines::new);
    }

    /** Offsets of the result are offsets in the body. */
    public Document parse(String body) {
        return parser.parse(body);
    }

    /** Parses a text that stands at an offset after others; offsets of the result count from the first of them. */
    public Document parse(String text, int offset) {
        int end = offset + text.length();
        return parser.parse(BasedSequence.of(new ShiftedText(text, offset)).subSequence(offset, end));
    }
}
