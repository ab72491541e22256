package dev.firststep.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.model.CloudScope;

/** Writes the footnotes that a body called, after it. */
final class FootnoteWriter {
    private final Markup out;
    private final Footnotes footnotes;
    private final BodyWriter body;

    FootnoteWriter(Markup out, Footnotes footnotes, BodyWriter body) {
        this.out = out;
        this.footnotes = footnotes;
        this.body = body;
    }

    void write() {
        CloudScope scope = footnotes.scope();
        if (scope.only().isEmpty()) {
            footnoteSection();
        } else {
            body.within(scope, this::footnoteSection);
        }
    }

    private void footnoteSection() {
        if (footnotes.called().isEmpty()) {
            return;
        }
        out.line().tag("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        out.labelHole("footnote.title").tag("\">\n<ol>\n");
        for (int i = 0; i < footnotes.called().size(); i++) {
            footnote(footnotes.called().get(i));
        }
        out.line().tag("</ol>\n</section>\n");
    }

    private void footnote(Footnotes.Called footnote) {
        CloudScope scope = footnote.scope();
        if (scope.only().isEmpty()) {
            footnoteItem(footnote);
        } else {
            body.within(scope, () -> footnoteItem(footnote));
        }
    }

    private void footnoteItem(Footnotes.Called footnote) {
        out.line().tag("<li id=\"fn-" + footnote.number() + "\" value=\"" + footnote.number() + "\">");
        Node last = footnote.block().getLastChild();
        for (Node child = footnote.block().getFirstChild(); child != null; child = child.getNext()) {
            if (child == last && child instanceof Paragraph) {
                out.line().tag("<p>");
                body.paragraphText(child);
                backLinks(footnote);
                out.tag("</p>\n");
            } else {
                body.block(child);
            }
        }
        if (!(last instanceof Paragraph)) {
            out.line().tag("<p>");
            backLinks(footnote);
            out.tag("</p>\n");
        }
        out.tag("</li>\n");
    }

    private void backLinks(Footnotes.Called footnote) {
        for (int call = 1; call <= footnote.calls(); call++) {
            out.visible(" <a class=\"footnote-back\" href=\"#" + footnote.callId(call)
                    + "\" role=\"doc-backlink\" aria-label=\"");
            out.labelHole("footnote.back").visible("\">↩</a>");
        }
    }
}
