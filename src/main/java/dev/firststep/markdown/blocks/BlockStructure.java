package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * Reads a body into its blocks. The text inside them is left alone: flexmark's inline parser is never called. Safe to
 * share between threads.
 */
public final class BlockStructure {
    private final Parser parser = Parser.builder(new MutableDataSet().set(Parser.HEADING_PARSER, false))
            .customBlockParserFactory(new HeadingParser.Factory())
            .customBlockParserFactory(new ZoneParser.Factory())
            .customBlockParserFactory(new FootnoteParser.Factory())
            .customBlockParserFactory(new TableParser.Factory())
            .customInlineParserFactory(NoInlines::new)
            .build();

    /** Offsets of the result are offsets in the body. */
    public Document parse(String body) {
        return parser.parse(body);
    }
}
