package dev.firststep.markdown.html;

import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.Inline.Span;
import dev.firststep.markdown.sanitize.LearnAllowList;
import dev.firststep.markdown.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes blocks of raw HTML anew, as a browser reads them: repaired, and without what articles may not hold. */
final class HtmlBlocks {
    private static final Set<String> REMOVED = Set.of(
            "button",
            "form",
            "iframe",
            "image",
            "input",
            "label",
            "link",
            "meta",
            "noscript",
            "object",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");
    private static final Set<String> LISTS = Set.of("ol", "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PARAGRAPHS = Set.of("caption", "dd", "dt", "figcaption", "li", "p", "summary");
    static final Set<String> CONTAINERS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "details",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "header",
            "main",
            "nav",
            "section",
            "tbody",
            "tfoot",
            "thead");
    private static final int WIDEST_SPAN = 200;

    private final Markup out;
    private final InlineWriter inlines;
    private final Findings findings;

    HtmlBlocks(Markup out, InlineWriter inlines, Findings findings) {
        this.out = out;
        this.inlines = inlines;
        this.findings = findings;
    }

    /** @param offset where in the body the HTML starts */
    void write(String html, int offset) {
        Writer writer = new Writer(offset);
        new TagPairs(writer.reports, offset).check(html);
        writer.blocks(Jsoup.parseBodyFragment(html).body());
        writer.lastAnchors();
    }

    /** Writes one passage. */
    private final class Writer {
        private final int offset;
        private final HtmlFindings reports;
        private final List<Inline> anchors = new ArrayList<>();

        Writer(int offset) {
            this.offset = offset;
            this.reports = new HtmlFindings(findings);
        }

        /** Writes what an element holds as blocks; text between them becomes paragraphs. */
        void blocks(Element parent) {
            List<Inline> line = new ArrayList<>();
            for (Node child : parent.childNodes()) {
                if (child instanceof Element element && isBlock(element)) {
                    paragraph(line);
                    block(element);
                } else {
                    inline(child, line);
                }
            }
            paragraph(line);
        }

        private boolean isBlock(Element element) {
            String name = element.normalName();
            return CONTAINERS.contains(name)
                    || PARAGRAPHS.contains(name)
                    || LISTS.contains(name)
                    || HEADINGS.contains(name)
                    || Set.of("hr", "pre", "table", "tr", "td", "th").contains(name)
                    || (element.children().stream().anyMatch(this::isBlock) && !REMOVED.contains(name));
        }

        /** Keeps the place of a block until there is a line of text to put it in. */
        private void anchor(Element element) {
            String id = HtmlElements.anchor(element.normalName(), element::attr);
            if (Anchors.isPossible(id)) {
                anchors.add(new Inline.Anchor(id, offset));
            } else if (!id.isEmpty()) {
                reports.anchor(id, offset);
            }
        }

        private void block(Element element) {
            String name = element.normalName();
            anchor(element);
            if (name.equals("table")) {
                table(element);
            } else if (LISTS.contains(name)) {
                list(element, name);
            } else if (name.equals("p") || (PARAGRAPHS.contains(name) && !hasBlocks(element))) {
                line(element, "<p>", "</p>\n");
            } else if (HEADINGS.contains(name)) {
                reports.ignored(name, offset);
                line(element, "<p><strong>", "</strong></p>\n");
            } else if (name.equals("pre")) {
                new CodeWriter(out).write(CodeListing.of(ended(element.wholeText()), ""));
            } else if (name.equals("hr")) {
                out.line().visible("<hr>\n");
            } else if (name.equals("blockquote")) {
                out.line().tag("<blockquote>\n");
                blocks(element);
                out.line().tag("</blockquote>\n");
            } else {
                report(element);
                blocks(element);
            }
        }

        private static String ended(String text) {
            return text.endsWith("\n") ? text : text + "\n";
        }

        private boolean hasBlocks(Element element) {
            return element.children().stream().anyMatch(this::isBlock);
        }

        private void report(Element element) {
            if (!HtmlElements.isTransparent(element.normalName())) {
                reports.ignored(element.normalName(), offset);
            }
        }

        private void list(Element list, String name) {
            out.line().tag("<" + name + start(list) + ">\n");
            for (Element item : list.children()) {
                anchor(item);
                if (!item.normalName().equals("li")) {
                    report(item);
                }
                out.line().tag("<li>");
                contents(item);
                out.tag("</li>\n");
            }
            out.line().tag("</" + name + ">\n");
        }

        private String start(Element list) {
            String start = list.attr("start");
            boolean number =
                    !start.isEmpty() && start.length() < 7 && start.chars().allMatch(Character::isDigit);
            return number && list.normalName().equals("ol") ? " start=\"" + start + "\"" : "";
        }

        /** What an item or a cell holds: a line of text without tags, or blocks. */
        private void contents(Element element) {
            if (hasBlocks(element)) {
                out.tag("\n");
                blocks(element);
            } else {
                line(element, "", "");
            }
        }

        private void line(Element element, String start, String end) {
            List<Inline> line = new ArrayList<>();
            element.childNodes().forEach(child -> inline(child, line));
            List<Inline> trimmed = trimmed(line);
            if (!trimmed.isEmpty() || start.isEmpty()) {
                if (!start.isEmpty()) {
                    out.line();
                }
                out.tag(start);
                inlines.write(trimmed, Place.TEXT);
                out.tag(end);
            }
        }

        private void paragraph(List<Inline> line) {
            List<Inline> trimmed = trimmed(line);
            if (!trimmed.isEmpty()) {
                out.line().tag("<p>");
                inlines.write(trimmed, Place.TEXT);
                out.tag("</p>\n");
            }
            line.clear();
        }

        /** Places after the last line get one of their own. */
        void lastAnchors() {
            if (!anchors.isEmpty()) {
                out.line().tag("<p>");
                inlines.write(List.copyOf(anchors), Place.TEXT);
                out.tag("</p>\n");
            }
        }

        private List<Inline> trimmed(List<Inline> written) {
            List<Inline> line = new ArrayList<>(written);
            int start = 0;
            int end = line.size();
            while (start < end && isBlank(line.get(start))) {
                start++;
            }
            while (end > start && isBlank(line.get(end - 1))) {
                end--;
            }
            List<Inline> trimmed = new ArrayList<>(line.subList(start, end));
            if (!trimmed.isEmpty()) {
                trimmed.addAll(0, anchors);
                anchors.clear();
            }
            return trimmed;
        }

        private static boolean isBlank(Inline piece) {
            return piece instanceof Inline.Text text
                    && text.value().isBlank()
                    && text.value().indexOf('\u00A0') < 0;
        }

        private void inline(Node node, List<Inline> line) {
            if (node instanceof TextNode text) {
                line.add(new Inline.Text(text.getWholeText().replace('\n', ' '), offset, true));
            } else if (node instanceof Element element) {
                inline(element, line);
            }
        }

        private void inline(Element element, List<Inline> line) {
            String name = element.normalName();
            anchor(element);
            line.addAll(anchors);
            anchors.clear();
            if (name.equals("br")) {
                line.add(new Inline.HardBreak(offset));
            } else if (name.equals("img")) {
                image(element, line);
            } else if (REMOVED.contains(name) || !LearnAllowList.allows(name)) {
                reports.removed(name, offset);
            } else if (HEADINGS.contains(name) || !name.equals("wbr")) {
                span(element, line);
            }
        }

        private void span(Element element, List<Inline> line) {
            Optional<Span> span = HtmlElements.inline(element.normalName(), element::attr);
            boolean anchor =
                    element.normalName().equals("a") && element.attr("href").isEmpty();
            if (span.isEmpty() && !anchor) {
                report(element);
            }
            span.ifPresent(found -> line.add(new Inline.Open(found, offset)));
            element.childNodes().forEach(child -> inline(child, line));
            span.ifPresent(found -> line.add(new Inline.Close(found, offset)));
        }

        private void image(Element element, List<Inline> line) {
            String alternative = element.attr("alt").strip();
            Inline.Image image =
                    new Inline.Image(element.attr("src"), alternative.isEmpty() ? InlineWriter.DECORATIVE : "");
            line.add(new Inline.Open(image, offset));
            line.add(new Inline.Text(alternative, offset, true));
            line.add(new Inline.Close(image, offset));
        }

        private void table(Element table) {
            table.children().stream()
                    .filter(child -> child.normalName().equals("caption"))
                    .forEach(caption -> line(caption, "<p>", "</p>\n"));
            List<Element> head = rows(table, Set.of("thead"));
            List<Element> body = rows(table, Set.of("tbody", "tfoot"));
            if (head.isEmpty() && body.isEmpty()) {
                return;
            }
            out.line().tag("<div class=\"table-scroll\" role=\"group\" aria-label=\"");
            out.labelHole("table.label").tag("\" tabindex=\"0\">\n<table>\n");
            section("thead", head);
            section("tbody", body);
            out.tag("</table>\n</div>\n");
        }

        private List<Element> rows(Element table, Set<String> sections) {
            return table.children().stream()
                    .filter(section -> sections.contains(section.normalName()))
                    .flatMap(section -> section.children().stream())
                    .filter(row -> row.normalName().equals("tr"))
                    .toList();
        }

        private void section(String name, List<Element> rows) {
            if (!rows.isEmpty()) {
                out.tag("<" + name + ">\n");
                rows.forEach(this::row);
                out.tag("</" + name + ">\n");
            }
        }

        private void row(Element row) {
            out.tag("<tr>\n");
            anchor(row);
            for (Element cell : row.children()) {
                anchor(cell);
                String name = cell.normalName().equals("th") ? "th" : "td";
                out.tag("<" + name + scope(cell) + spans(cell, "colspan") + spans(cell, "rowspan") + ">");
                contents(cell);
                out.visible("</" + name + ">\n");
            }
            out.tag("</tr>\n");
        }

        /** A header cell heads a column in the head, a row elsewhere, unless it says so itself. */
        private String scope(Element cell) {
            if (!cell.normalName().equals("th")) {
                return "";
            }
            boolean head = cell.closest("thead") != null || isOfHeaders(cell);
            return head ? " scope=\"col\"" : " scope=\"row\"";
        }

        private boolean isOfHeaders(Element cell) {
            Element row = cell.parent();
            return row != null
                    && row.children().stream().allMatch(one -> one.normalName().equals("th"));
        }

        private String spans(Element cell, String attribute) {
            String value = cell.attr(attribute);
            boolean number =
                    !value.isEmpty() && value.length() < 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            int span = number ? Integer.parseInt(value) : 1;
            return span > 1 && span <= WIDEST_SPAN ? " " + attribute + "=\"" + span + "\"" : "";
        }
    }
}
