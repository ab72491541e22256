package dev.firststep.markdown.html;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.markdown.blocks.BlockTexts;
import dev.firststep.markdown.text.LeafText;

/** Writes lists and GFM's task lists. */
final class ListWriter {
    private final Markup out;
    private final BlockTexts texts;
    private final BodyWriter body;

    ListWriter(Markup out, BlockTexts texts, BodyWriter body) {
        this.out = out;
        this.texts = texts;
        this.body = body;
    }

    /** Whether a paragraph stands in a list whose paragraphs have no tags. */
    static boolean isTight(Node paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    void write(ListBlock list) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        boolean counted = list instanceof OrderedList ordered && ordered.getStartNumber() != 1;
        String start = counted ? " start=\"" + ((OrderedList) list).getStartNumber() + "\"" : "";
        out.line().tag("<" + tag + start + ">\n");
        body.children(list);
        out.line().tag("</" + tag + ">\n");
    }

    void write(ListItem item) {
        Node first = item.getFirstChild();
        LeafText text = first instanceof Paragraph ? texts.of(first) : LeafText.of("", 0);
        boolean task = isTask(text.text());
        out.line().tag(task ? "<li class=\"task\">" : "<li>");
        if (task && first != null) {
            task(text, isTight(first));
            for (Node child = first.getNext(); child != null; child = child.getNext()) {
                body.block(child);
            }
        } else {
            body.children(item);
        }
        out.tag("</li>\n");
    }

    private static boolean isTask(String text) {
        return text.length() > 3
                && text.charAt(0) == '['
                && " xX".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ']'
                && Character.isWhitespace(text.charAt(3));
    }

    private void task(LeafText text, boolean tight) {
        boolean done = text.text().charAt(1) != ' ';
        out.tag(tight ? "" : "\n<p>");
        out.visible("<input type=\"checkbox\"" + (done ? " checked" : "") + " disabled aria-label=\"");
        out.labelHole(done ? "task.done" : "task.open").visible("\"> ");
        body.write(text.from(3));
        out.tag(tight ? "" : "</p>\n");
    }
}
