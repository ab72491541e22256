package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads a body into its blocks. The text inside them is left alone: flexmark's inline parser is never called. Safe to
 * share between threads.
 */
public final class BlockStructure {
    private final Parser parser;

    /** The structure of articles, which may have footnotes. */
    public BlockStructure() {
        this(builder().customBlockParserFactory(new FootnoteParser.Factory()));
    }

    private BlockStructure(Parser.Builder builder) {
        this.parser = builder.build();
    }

    /** The structure that DocFX reads, which has no footnotes. */
    public static BlockStructure plain() {
        return new BlockStructure(builder());
    }

    private static Parser.Builder builder() {
        return Parser.builder(new MutableDataSet().set(Parser.HEADING_PARSER, false))
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new LineParser.Factory())
                .customBlockParserFactory(new ZoneParser.Factory())
                .customBlockParserFactory(new TableParser.Factory())
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
