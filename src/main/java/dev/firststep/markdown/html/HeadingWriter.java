package dev.firststep.markdown.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.IncludeBlock;
import dev.firststep.markdown.html.HeadingIds.Choice;
import dev.firststep.markdown.html.HeadingIds.Draft;
import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import dev.firststep.model.CloudScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes headings and checks their order. */
final class HeadingWriter {
    private final Markup out;
    private final InlineParser parser;
    private final InlineWriter inlines;
    private final Findings findings;
    private final List<Draft> drafts = new ArrayList<>();
    private CloudScope scope = CloudScope.EVERYWHERE;
    private int level = 1;

    HeadingWriter(Markup out, InlineParser parser, InlineWriter inlines, Findings findings) {
        this.out = out;
        this.parser = parser;
        this.inlines = inlines;
        this.findings = findings;
    }

    /** The headings so far; their places are their numbers. */
    List<Draft> drafts() {
        return drafts;
    }

    void scope(CloudScope clouds) {
        this.scope = clouds;
    }

    /** A level-1 heading that opens the body is the page's own heading: its facts are gathered, its HTML is not kept. */
    void write(Heading heading, LeafText text) {
        int offset = heading.getStartOffset();
        boolean pageHeading = heading.getLevel() == 1 && drafts.isEmpty() && opens(heading);
        if (!pageHeading) {
            checkLevel(heading.getLevel(), offset);
        }
        level = heading.getLevel();
        Optional<String> explicit = explicitId(text.text());
        LeafText title = explicit.isPresent() ? text.until(text.text().lastIndexOf("{#")) : text;
        List<Inline> pieces = parser.parse(title);
        Optional<String> anchor = explicit.isPresent() ? Optional.empty() : anchor(pieces);
        if (anchor.isPresent()) {
            pieces = pieces.subList(2, pieces.size());
        }
        Choice choice = explicit.isPresent() ? Choice.EXPLICIT : anchor.isPresent() ? Choice.ANCHOR : Choice.AUTOMATIC;
        String plain = PlainText.of(pieces);
        if (plain.isEmpty()) {
            findings.add(Code.HEADING_EMPTY, offset, "this heading has no text", "write its text, or delete it");
        }
        drafts.add(new Draft(level, choice, explicit.or(() -> anchor).orElse(""), plain, offset, scope));
        int before = out.length();
        int anchors = inlines.anchors().size();
        write(pieces, drafts.size() - 1);
        if (pageHeading) {
            out.truncate(before);
            for (int i = anchors; i < inlines.anchors().size(); i++) {
                out.anchorHole(i);
            }
        }
    }

    /** Whether nothing stands before a block, be it in the article or in a file that the article starts with. */
    private static boolean opens(Node block) {
        Node before = block.getPrevious();
        while (before instanceof HtmlBlockBase) {
            before = before.getPrevious();
        }
        Node parent = block.getParent();
        return before == null && (parent instanceof Document || (parent instanceof IncludeBlock && opens(parent)));
    }

    private void checkLevel(int now, int offset) {
        if (now == 1) {
            findings.add(
                    Code.HEADING_LEVEL,
                    offset,
                    "only the first line of an article may be a level-1 heading",
                    "use ## for the article's parts");
        } else if (now > level + 1) {
            findings.add(
                    Code.HEADING_LEVEL,
                    offset,
                    "this heading of level " + now + " stands directly under one of level " + level,
                    "use " + "#".repeat(level + 1) + " so that no level is left out");
        }
    }

    /** What stands between a brace with {@code #} and the brace that ends the line. */
    private static Optional<String> explicitId(String text) {
        int start = text.lastIndexOf("{#");
        boolean found = text.endsWith("}")
                && start >= 0
                && (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                && text.indexOf(' ', start) < 0;
        return found ? Optional.of(text.substring(start + 2, text.length() - 1)) : Optional.empty();
    }

    /** The pieces of a heading without the anchor before them. */
    static List<Inline> withoutAnchor(List<Inline> pieces) {
        return anchor(pieces).isPresent() ? pieces.subList(2, pieces.size()) : pieces;
    }

    /** The name of an anchor as Learn's localized articles put it before the text. */
    private static Optional<String> anchor(List<Inline> pieces) {
        if (pieces.size() < 2
                || !(pieces.get(0) instanceof Inline.Html open)
                || !(pieces.get(1) instanceof Inline.Html close)
                || !close.raw().equalsIgnoreCase("</a>")) {
            return Optional.empty();
        }
        String tag = open.raw();
        boolean named = tag.startsWith("<a name=\"") || tag.startsWith("<a id=\"");
        int start = tag.indexOf('"') + 1;
        int end = tag.indexOf('"', start);
        return named && end > start && tag.substring(end + 1).strip().equals(">")
                ? Optional.of(tag.substring(start, end))
                : Optional.empty();
    }

    /** The link stands beside the heading, not in it, and goes by its words: so neither name is said within the other. */
    private void write(List<Inline> pieces, int number) {
        String tag = "h" + level;
        out.line().tag("<div class=\"heading\"><" + tag + " id=\"");
        out.headingIdHole(number).tag("\">");
        inlines.write(pieces, Place.TEXT);
        out.visible("</" + tag + "><a class=\"heading-anchor\" href=\"#").headingIdHole(number);
        out.tag("\" aria-labelledby=\"").headingIdHole(number).tag("\" title=\"");
        out.labelHole("heading.link").visible("\"></a></div>\n");
    }
}
