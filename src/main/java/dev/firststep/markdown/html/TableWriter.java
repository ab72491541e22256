package dev.firststep.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.IncludeBlock;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.blocks.TableBlock.Alignment;
import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes tables. */
final class TableWriter {
    /** The widest table a screen could show, many times over. */
    static final int MAX_COLUMNS = 200;

    static final int MAX_ROWS = 2_000;

    private final Markup out;
    private final InlineParser parser;
    private final InlineWriter inlines;
    private final Findings findings;
    private final BodyWriter body;

    TableWriter(Markup out, InlineParser parser, InlineWriter inlines, Findings findings, BodyWriter body) {
        this.out = out;
        this.parser = parser;
        this.inlines = inlines;
        this.findings = findings;
        this.body = body;
    }

    void write(TableBlock table) {
        List<List<LeafText>> rows = table.rows();
        if (table.alignments().size() > MAX_COLUMNS || rows.size() - 1 > MAX_ROWS) {
            findings.add(
                    Code.LIMIT_TABLE,
                    table.getStartOffset(),
                    "this table has " + table.alignments().size() + " columns and " + (rows.size() - 1) + " rows; "
                            + MAX_COLUMNS + " and " + MAX_ROWS + " are allowed",
                    "split the table, or offer it as a file");
            return;
        }
        out.line().tag("<div class=\"table-scroll\" role=\"group\" aria-label=\"");
        out.labelHole("table.label").tag("\" tabindex=\"0\">\n<table>\n<thead>\n");
        row(rows.get(0), table, "th scope=\"col\"", "th");
        out.tag("</thead>\n");
        if (rows.size() > 1) {
            out.tag("<tbody>\n");
            rows.subList(1, rows.size()).forEach(row -> row(row, table, "td", "td"));
            out.tag("</tbody>\n");
        }
        out.tag("</table>\n</div>\n");
    }

    private void row(List<LeafText> cells, TableBlock table, String open, String tag) {
        List<Alignment> alignments = table.alignments();
        out.tag("<tr>\n");
        for (int i = 0; i < alignments.size(); i++) {
            out.tag("<" + open + alignment(alignments.get(i)) + ">");
            if (i < cells.size()) {
                cell(cells.get(i), table.include(cells.get(i)));
            }
            out.visible("</" + tag + ">\n");
        }
        out.tag("</tr>\n");
    }

    /** A file that is only one paragraph stands in its cell without tags. */
    private void cell(LeafText text, Optional<IncludeBlock> include) {
        if (include.isEmpty()) {
            inlines.write(parser.parse(text), Place.TABLE_CELL);
        } else if (include.get().getFirstChild() instanceof Paragraph only && only.getNext() == null) {
            body.paragraphText(only);
        } else {
            body.block(include.get());
        }
    }

    private static String alignment(Alignment alignment) {
        return alignment == Alignment.NONE
                ? ""
                : " class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
    }
}
