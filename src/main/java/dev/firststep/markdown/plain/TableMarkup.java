package dev.firststep.markdown.plain;

import dev.firststep.markdown.blocks.IncludeBlock;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.blocks.TableBlock.Alignment;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes one table as Markdig does: rows are filled up to the number of columns. */
final class TableMarkup {
    private final TableBlock table;
    private final PlainWriter writer;
    private final PlainMarkup out;

    TableMarkup(TableBlock table, PlainWriter writer) {
        this.table = table;
        this.writer = writer;
        this.out = writer.out();
    }

    void write() {
        Attributes attributes = writer.attributes(table.getStartOffset());
        out.line().raw("<table").attributes(attributes).raw(">\n<thead>\n");
        row(table.rows().get(0), "th");
        out.raw("</thead>\n");
        List<List<LeafText>> rows = table.rows().subList(1, table.rows().size());
        if (!rows.isEmpty()) {
            out.raw("<tbody>\n");
            rows.forEach(row -> row(row, "td"));
            out.raw("</tbody>\n");
        }
        out.raw("</table>\n");
    }

    private void row(List<LeafText> cells, String tag) {
        Attributes attributes = cells.isEmpty()
                ? new Attributes()
                : writer.attributes(cells.get(0).offset(0));
        out.raw("<tr").attributes(attributes).raw(">\n");
        for (int i = 0; i < table.columns(); i++) {
            out.raw("<" + tag + alignment(i));
            if (i < cells.size()) {
                LeafText cell = cells.get(i);
                out.attributes(writer.attributes(cell.offset(0))).raw(">");
                cell(cell, table.include(cell));
            } else {
                out.raw(">");
            }
            out.raw("</" + tag + ">\n");
        }
        out.raw("</tr>\n");
    }

    private void cell(LeafText text, Optional<IncludeBlock> include) {
        include.ifPresentOrElse(
                block -> writer.implicitly(true, () -> writer.block(block)), () -> writer.inlines(writer.parse(text)));
    }

    /** Columns beyond the line of dashes stand as its last one does. */
    private String alignment(int column) {
        List<Alignment> all = table.alignments();
        Alignment alignment = all.get(Math.min(column, all.size() - 1));
        return alignment == Alignment.NONE
                ? ""
                : " style=\"text-align: " + alignment.name().toLowerCase(Locale.ROOT) + ";\"";
    }
}
