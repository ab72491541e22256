package dev.firststep.markdown.plain;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.blocks.IncludeBlock;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.snippet.SnippetCall;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the blocks of CommonMark and tables as Markdig lays them out. */
final class CoreBlocks {
    private CoreBlocks() {}

    static void register(Handlers handlers) {
        handlers.block(Paragraph.class, CoreBlocks::paragraph);
        handlers.block(Heading.class, CoreBlocks::heading);
        handlers.block(BulletList.class, CoreBlocks::list);
        handlers.block(OrderedList.class, CoreBlocks::list);
        handlers.block(BulletListItem.class, CoreBlocks::item);
        handlers.block(OrderedListItem.class, CoreBlocks::item);
        handlers.block(FencedCodeBlock.class, CoreBlocks::fenced);
        handlers.block(IndentedCodeBlock.class, CoreBlocks::indented);
        handlers.block(HtmlBlock.class, CoreBlocks::html);
        handlers.block(HtmlCommentBlock.class, CoreBlocks::html);
        handlers.block(ThematicBreak.class, CoreBlocks::rule);
        handlers.block(TableBlock.class, CoreBlocks::table);
    }

    private static void paragraph(Node paragraph, PlainWriter writer) {
        LeafText text = writer.text(paragraph);
        if (text.isEmpty()) {
            return;
        }
        if (writer.hasImplicitParagraphs()) {
            writer.inlines(writer.parse(text));
            return;
        }
        if (paragraph.getPrevious() != null) {
            writer.out().line();
        }
        writer.out().raw("<p").attributes(writer.attributes(text.offset(0))).raw(">");
        writer.inlines(writer.parse(text));
        writer.out().raw("</p>\n");
    }

    private static void heading(Heading heading, PlainWriter writer) {
        PlainHeadings.Titled titled = writer.headings().of(heading);
        Attributes attributes = writer.attributes(heading.getStartOffset()).id(titled.id());
        writer.out()
                .line()
                .raw("<h" + heading.getLevel())
                .attributes(attributes)
                .raw(">");
        writer.inlines(titled.pieces());
        writer.out().raw("</h" + heading.getLevel() + ">\n");
    }

    private static void list(ListBlock list, PlainWriter writer) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        writer.out().line().raw("<" + tag);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            writer.out().raw(" start=\"" + ordered.getStartNumber() + "\"");
        }
        writer.out().attributes(writer.attributes(list.getStartOffset())).raw(">\n");
        writer.implicitly(list.isTight(), () -> writer.children(list));
        writer.out().line().raw("</" + tag + ">\n");
    }

    private static void item(Node item, PlainWriter writer) {
        writer.out()
                .line()
                .raw("<li")
                .attributes(writer.attributes(item.getStartOffset()))
                .raw(">");
        writer.children(item);
        writer.out().raw("</li>\n");
    }

    private static void fenced(FencedCodeBlock block, PlainWriter writer) {
        Attributes attributes = new Attributes();
        String language = language(block.getInfo().toString());
        Optional<String> interactive = SnippetCall.interactive(language);
        if (!language.isEmpty()) {
            attributes.css("lang-" + interactive.orElse(language));
        }
        interactive.ifPresent(name -> attributes.add("data-interactive", name));
        code(block.getContentLines(), writer.source(attributes, block.getStartOffset()), writer);
    }

    /** The first word of an info string. */
    private static String language(String info) {
        String decoded = InlineParser.decode(info).strip();
        int end = 0;
        while (end < decoded.length() && !Character.isWhitespace(decoded.charAt(end))) {
            end++;
        }
        return decoded.substring(0, end);
    }

    private static void indented(IndentedCodeBlock block, PlainWriter writer) {
        code(block.getContentLines(), writer.attributes(block.getStartOffset()), writer);
    }

    private static void code(List<BasedSequence> lines, Attributes attributes, PlainWriter writer) {
        StringBuilder code = new StringBuilder(writer.lines(lines));
        if (code.length() > 0 && code.charAt(code.length() - 1) != '\n') {
            code.append('\n');
        }
        writer.out().line().raw("<pre><code").attributes(attributes).raw(">");
        writer.out().text(code.toString()).raw("</code></pre>\n");
    }

    private static void html(HtmlBlockBase block, PlainWriter writer) {
        writer.out().line().raw(writer.lines(block.getContentLines())).line();
    }

    private static void rule(Node rule, PlainWriter writer) {
        writer.out()
                .line()
                .raw("<hr")
                .attributes(writer.attributes(rule.getStartOffset()))
                .raw(" />\n");
    }

    private static void table(TableBlock table, PlainWriter writer) {
        writer.out()
                .line()
                .raw("<table")
                .attributes(writer.attributes(table.getStartOffset()))
                .raw(">\n<thead>\n");
        row(table, 0, writer);
        writer.out().raw("</thead>\n");
        if (table.rows().size() > 1) {
            writer.out().raw("<tbody>\n");
            for (int i = 1; i < table.rows().size(); i++) {
                row(table, i, writer);
            }
            writer.out().raw("</tbody>\n");
        }
        writer.out().raw("</table>\n");
    }

    private static void row(TableBlock table, int number, PlainWriter writer) {
        List<LeafText> cells = table.rows().get(number);
        String tag = number == 0 ? "th" : "td";
        writer.out().raw("<tr>\n");
        for (int i = 0; i < table.alignments().size(); i++) {
            writer.out().raw("<" + tag + alignment(table.alignments().get(i)) + ">");
            if (i < cells.size()) {
                cell(cells.get(i), table.include(cells.get(i)), writer);
            }
            writer.out().raw("</" + tag + ">\n");
        }
        writer.out().raw("</tr>\n");
    }

    private static void cell(LeafText text, Optional<IncludeBlock> include, PlainWriter writer) {
        include.ifPresentOrElse(
                block -> writer.implicitly(true, () -> writer.block(block)), () -> writer.inlines(writer.parse(text)));
    }

    private static String alignment(TableBlock.Alignment alignment) {
        return alignment == TableBlock.Alignment.NONE
                ? ""
                : " style=\"text-align: " + alignment.name().toLowerCase(Locale.ROOT) + ";\"";
    }
}
