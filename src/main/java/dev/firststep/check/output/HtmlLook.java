package dev.firststep.check.output;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Looks at a page, a feed, a sitemap or a drawing: every element, attribute, text, comment, script and style. */
final class HtmlLook implements NodeVisitor {
    private static final Set<String> SAMPLES = Set.of("code", "pre", "kbd", "samp", "var", "textarea");

    private final FileLook look;
    private final boolean html;
    private final String text;
    private final Optional<Spot> place;
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder block = new StringBuilder();
    private int texts;
    private int samples;

    private HtmlLook(FileLook look, boolean html, String text, Optional<Spot> place) {
        this.look = look;
        this.html = html;
        this.text = text;
        this.place = place;
    }

    static void html(FileLook look, String text) {
        new HtmlLook(look, true, text, Optional.empty())
                .read(Parser.htmlParser().setTrackPosition(true));
    }

    static void xml(FileLook look, String text) {
        new HtmlLook(look, false, text, Optional.empty())
                .read(Parser.xmlParser().setTrackPosition(true));
    }

    /** Markup that stands at one spot of a file; its ids are none of the file's. */
    static void fragment(FileLook look, Spot spot, String text) {
        new HtmlLook(look, true, text, Optional.of(spot)).parse(Parser.htmlParser());
    }

    private void read(Parser parser) {
        parse(parser);
        look.links().anchors(look.file(), ids);
    }

    private void parse(Parser parser) {
        Jsoup.parse(text, "", parser).traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            samples += isSample(element) ? 1 : 0;
            endBlock(element);
            new ElementLook(look, element, spot(element, "<" + element.normalName() + ">")).attributes(ids);
        } else if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof DataNode data) {
            data(data);
        } else if (node instanceof Comment comment) {
            look.acting(spot(comment, "a comment"), comment.getData());
        } else {
            look.acting(spot(node, "a declaration"), written(node));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            endBlock(element);
            samples -= isSample(element) ? 1 : 0;
        }
    }

    private boolean isSample(Element element) {
        return html && SAMPLES.contains(element.normalName());
    }

    private void text(TextNode node) {
        String text = node.getWholeText();
        if (text.isBlank()) {
            block.append(' ');
            return;
        }
        block.append(text);
        texts++;
        Spot spot = spot(node, "the text");
        if (!html && isStyle(node)) {
            StyleLook.look(look, spot, text);
        } else if (!html) {
            look.markup(spot, text, Crossing.NONE);
        } else if (samples > 0) {
            look.named(spot, text);
        } else {
            look.shown(spot, text);
        }
    }

    /** In a drawing, style and script are text as any other. */
    private static boolean isStyle(TextNode node) {
        return Optional.ofNullable(node.parent())
                .filter(parent -> parent.normalName().equals("style")
                        || parent.normalName().equals("script"))
                .isPresent();
    }

    /** A host that is spread over several elements reads as one all the same. */
    private void endBlock(Element element) {
        if (!element.isBlock() && html) {
            return;
        }
        if (texts > 1) {
            look.named(spot(element, "the text"), block.toString());
        }
        block.setLength(0);
        texts = 0;
    }

    private void data(DataNode node) {
        Element parent = Optional.ofNullable(node.parent()).orElseGet(() -> new Element("data"));
        Spot spot = spot(node, "<" + parent.normalName() + ">");
        if (parent.normalName().equals("style")) {
            StyleLook.look(look, spot, node.getWholeData());
        } else if (parent.attr("type").toLowerCase(Locale.ROOT).endsWith("json")) {
            JsonLook.look(look, spot, node.getWholeData());
        } else {
            look.acting(spot, node.getWholeData());
        }
    }

    /** As it stands in the file: the parser drops what it does not understand of a document type. */
    private String written(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() ? text.substring(range.startPos(), range.endPos()) : node.outerHtml();
    }

    private Spot spot(Node node, String what) {
        if (place.isPresent()) {
            return place.get();
        }
        Range range = node.sourceRange();
        return range.isTracked()
                ? look.whole().at(range.start().lineNumber(), range.start().columnNumber(), what)
                : look.whole().at(0, 0, what);
    }
}
