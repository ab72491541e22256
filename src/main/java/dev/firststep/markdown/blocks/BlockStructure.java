package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.InlineSyntax;
import dev.firststep.markdown.inline.Pipes;
import java.util.List;
import java.util.Set;

/**
 * Reads a body into its blocks. The text inside them is left alone: flexmark's inline parser is never called. Safe to
 * share between threads.
 */
public final class BlockStructure {
    private final Parser parser;

    private static final QuoteMarker QUOTES = QuoteMarker.of(List.of(), true);

    /** The structure of articles, which may have footnotes. */
    public BlockStructure() {
        this(QUOTES);
    }

    private BlockStructure(QuoteMarker quotes) {
        this(builder(quotes, new ColonSyntax(false), TableRules.GFM)
                .customBlockParserFactory(new FootnoteParser.Factory()));
    }

    /** The structure of articles in which an alert may have its keyword translated, which is reported. */
    public static BlockStructure mendingAlerts() {
        return new BlockStructure(QUOTES.mending());
    }

    private BlockStructure(Parser.Builder builder) {
        this.parser = builder.build();
    }

    /**
     * What DocFX is told about blocks.
     *
     * @param alerts names of alerts beside the usual ones
     * @param videoIds whether the id of a video will do for its address, as in Learn's engine
     * @param syntax what keeps a pipe from parting the cells of a table
     * @param headerCounts whether the header of a table alone says how many columns it has
     * @param definitions whether there are lists of definitions
     */
    public record DocFx(
            Set<String> alerts, boolean videoIds, InlineSyntax syntax, boolean headerCounts, boolean definitions) {
        public DocFx {
            alerts = Set.copyOf(alerts);
        }
    }

    /** The structure that DocFX reads, to the letter; it has no footnotes. */
    public static BlockStructure docFx(DocFx rules) {
        TableRules tables = new MarkdigTables(new Pipes(rules.syntax()), rules.headerCounts());
        Parser.Builder builder =
                builder(QuoteMarker.of(rules.alerts(), rules.videoIds()), new ColonSyntax(true), tables);
        return new BlockStructure(
                rules.definitions() ? builder.customBlockParserFactory(new DefinitionParser.Factory()) : builder);
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
