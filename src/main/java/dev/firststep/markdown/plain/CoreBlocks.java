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
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.snippet.SnippetCall;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
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
        if (!text.isEmpty()) {
            paragraph(writer.pieces(paragraph), text.offset(0), paragraph.getPrevious() == null, writer);
        }
    }

    private static void paragraph(List<Inline> pieces, int offset, boolean first, PlainWriter writer) {
        if (writer.hasImplicitParagraphs()) {
            writer.inlines(pieces);
            return;
        }
        if (!first) {
            writer.out().line();
        }
        writer.out().raw("<p").attributes(writer.attributes(offset)).raw(">");
        writer.inlines(pieces);
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
        Attributes attributes = writer.attributes(list.getStartOffset());
        if (hasTask(list, writer)) {
            attributes.css("contains-task-list");
        }
        writer.out().attributes(attributes).raw(">\n");
        writer.implicitly(list.isTight(), () -> writer.children(list));
        writer.out().line().raw("</" + tag + ">\n");
    }

    private static boolean hasTask(Node list, PlainWriter writer) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (writer.hasTask(item)) {
                return true;
            }
        }
        return false;
    }

    private static void item(Node item, PlainWriter writer) {
        Attributes attributes = writer.attributes(item.getStartOffset());
        if (writer.hasTask(item)) {
            attributes.css("task-list-item");
        }
        writer.out().line().raw("<li").attributes(attributes).raw(">");
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
        String html = writer.lines(block.getContentLines());
        writer.out()
                .line()
                .raw(writer.rebasedHtml(html, block.getStartOffset()))
                .line();
    }

    private static void rule(Node rule, PlainWriter writer) {
        writer.out()
                .line()
                .raw("<hr")
                .attributes(writer.attributes(rule.getStartOffset()))
                .raw(" />\n");
    }

    /** What only looked like a table is a paragraph. */
    private static void table(TableBlock table, PlainWriter writer) {
        table.paragraph()
                .ifPresentOrElse(
                        text -> paragraph(writer.parse(text), text.offset(0), table.getPrevious() == null, writer),
                        () -> new TableMarkup(table, writer).write());
    }
}
