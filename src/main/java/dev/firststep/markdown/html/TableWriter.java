package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.blocks.TableBlock.Alignment;
import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
import java.util.Locale;

/** Writes tables. */
final class TableWriter {
    /** The widest table a screen could show, many times over. */
    static final int MAX_COLUMNS = 200;

    static final int MAX_ROWS = 2_000;

    private final Markup out;
    private final InlineParser parser;
    private final InlineWriter inlines;
    private final Findings findings;

    TableWriter(Markup out, InlineParser parser, InlineWriter inlines, Findings findings) {
        this.out = out;
        this.parser = parser;
        this.inlines = inlines;
        this.findings = findings;
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
        row(rows.get(0), table.alignments(), "th scope=\"col\"", "th");
        out.tag("</thead>\n");
        if (rows.size() > 1) {
            out.tag("<tbody>\n");
            rows.subList(1, rows.size()).forEach(row -> row(row, table.alignments(), "td", "td"));
            out.tag("</tbody>\n");
        }
        out.tag("</table>\n</div>\n");
    }

    private void row(List<LeafText> cells, List<Alignment> alignments, String open, String tag) {
        out.tag("<tr>\n");
        for (int i = 0; i < alignments.size(); i++) {
            out.tag("<" + open + alignment(alignments.get(i)) + ">");
            if (i < cells.size()) {
                inlines.write(parser.parse(cells.get(i)), Place.TABLE_CELL);
            }
            out.visible("</" + tag + ">\n");
        }
        out.tag("</tr>\n");
    }

    private static String alignment(Alignment alignment) {
        return alignment == Alignment.NONE
                ? ""
                : " class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
    }
}
