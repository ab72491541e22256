package dev.firststep.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.ColonBlock;
import dev.firststep.markdown.blocks.ColonConstruct;
import dev.firststep.markdown.blocks.DescribedBlock;
import dev.firststep.markdown.blocks.QuoteBlock;
import dev.firststep.markdown.blocks.QuoteBlock.Kind;
import dev.firststep.markdown.blocks.TabBlock;
import dev.firststep.markdown.blocks.TabGroupBlock;
import dev.firststep.markdown.blocks.TabTitle;
import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.inline.ColonImage;
import dev.firststep.markdown.inline.ColonVideo;
import dev.firststep.markdown.text.Findings;
import dev.firststep.model.RulesUse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the blocks that only Learn's dialect has. */
final class LearnBlocks {
    private static final int WIDEST = 4;

    private final Markup out;
    private final BodyWriter body;
    private final InlineWriter inlines;
    private final Passages passages;
    private final ZoneReader zones;
    private final TabsWriter tabs;
    private final MediaWriter media;
    private final Set<String> offered = new HashSet<>();
    private final Gathered gathered;
    private final Findings findings;
    private int descriptions;

    LearnBlocks(
            Markup out,
            BodyWriter body,
            InlineWriter inlines,
            Passages passages,
            Gathered gathered,
            Findings findings) {
        this.out = out;
        this.body = body;
        this.inlines = inlines;
        this.passages = passages;
        this.gathered = gathered;
        this.findings = findings;
        this.zones = new ZoneReader(findings, gathered, passages);
        this.tabs = new TabsWriter(out);
        this.media = inlines.media();
    }

    void write(TabGroupBlock group) {
        group.tabs().forEach(tab -> check(body.titleOf(tab)));
        group.tabs().forEach(tab -> offered.addAll(body.titleOf(tab).ids()));
        tabs.write(group.tabs().stream().map(this::tab).toList());
    }

    /** As in DocFX, a group before must offer what a tab depends on. */
    private void check(TabTitle title) {
        title.condition()
                .filter(condition -> !offered.contains(condition))
                .ifPresent(condition -> findings.add(
                        Code.TAB_GROUP,
                        title.offset(),
                        "no group before this one offers the tab '" + condition + "', on which this tab depends",
                        "name a tab of a group before it after the last slash"));
    }

    private TabsWriter.Tab tab(TabBlock tab) {
        TabTitle title = body.titleOf(tab);
        return new TabsWriter.Tab(
                title.ids(),
                title.condition().orElse(""),
                PlainText.of(title.pieces()),
                () -> inlines.write(title.pieces(), Place.TEXT),
                () -> body.children(tab));
    }

    void write(QuoteBlock quote) {
        if (quote.kind() instanceof Kind.Alert alert) {
            alert(alert.type().toLowerCase(Locale.ROOT), quote);
        } else if (quote.kind() instanceof Kind.Section section) {
            section(TagAttributes.read(section.attributes()), quote);
        } else if (quote.kind() instanceof Kind.Video video) {
            out.line().tag("<p class=\"video\">");
            media.video(video.address(), "", quote.getStartOffset());
            out.tag("</p>\n");
        } else {
            out.line().tag("<blockquote>\n");
            body.children(quote);
            out.line().tag("</blockquote>\n");
        }
    }

    private void section(Map<String, String> attributes, QuoteBlock quote) {
        Runnable links = () -> body.children(quote);
        boolean pairs =
                attributes.getOrDefault("class", "").toLowerCase(Locale.ROOT).contains("op_multi_selector");
        new SectionWriter(out).write(attributes, pairs ? () -> inlines.inSelector(links) : links);
    }

    private void alert(String type, Node content) {
        out.line().tag("<div class=\"alert alert-" + type + "\" role=\"note\">\n<p class=\"alert-title\">");
        out.labelHole("alert." + type).tag("</p>\n");
        body.children(content);
        out.line().tag("</div>\n");
    }

    void write(ColonBlock block) {
        ColonConstruct construct = block.construct();
        if (construct instanceof ColonConstruct.Zone zone) {
            zone(zone, block);
        } else if (construct instanceof ColonConstruct.Moniker moniker) {
            passage(passages.versions(moniker.range()), block);
        } else if (construct instanceof ColonConstruct.Row) {
            box("row", block);
        } else if (construct instanceof ColonConstruct.Column column) {
            box(column(column.span()), block);
        } else if (construct instanceof ColonConstruct.Form form) {
            form(form.submitText());
        } else if (construct instanceof ColonConstruct.RuleTable table) {
            rules(table, block);
        } else {
            body.children(block);
        }
    }

    /** What is for another form of Learn's pages alone is not for ours; what is for paper waits for it. */
    private void zone(ColonConstruct.Zone zone, ColonBlock block) {
        String target = zone.target().orElse("docs");
        if (target.equals("docs")) {
            Optional<Audience> audience = zones.read(zone, block);
            passage(audience.orElseGet(Audience.Everyone::new), block);
        } else if (target.equals("pdf")) {
            box("print-only", block);
        }
    }

    private void passage(Audience audience, Node content) {
        Runnable children = () -> body.children(content);
        if (audience instanceof Audience.Clouds clouds) {
            body.within(clouds.scope(), children);
        } else if (audience instanceof Audience.Choosers choosers) {
            passages.write(choosers, out, children);
        } else if (audience instanceof Audience.Everyone) {
            children.run();
        }
    }

    private void box(String classes, Node content) {
        out.line().tag("<div class=\"" + classes + "\">\n");
        body.children(content);
        out.line().tag("</div>\n");
    }

    private static String column(String span) {
        int width = span.length() == 1 ? Math.min(WIDEST, Character.digit(span.charAt(0), 10)) : WIDEST;
        return width > 1 ? "column span-" + width : "column";
    }

    /** An image or a video over the text that describes it, which readers open and screen readers find. */
    void write(DescribedBlock block) {
        String id = "fs-description-" + ++descriptions;
        int offset = block.getStartOffset();
        out.line().tag("<figure>\n");
        if (block.media() instanceof ColonImage image) {
            media.picture(image, Optional.of(id), offset);
        } else if (block.media() instanceof ColonVideo video) {
            out.tag("<p class=\"video\">");
            media.video(video.source(), video.title(), offset);
            out.tag("</p>");
        }
        out.tag("\n<details class=\"long-description\">\n<summary>").labelHole("image.description");
        out.tag("</summary>\n<div id=\"" + id + "\">\n");
        body.children(block);
        out.line().tag("</div>\n</details>\n</figure>\n");
    }

    private void rules(ColonConstruct.RuleTable table, ColonBlock block) {
        out.rulesHole(gathered.addRules(new RulesUse(
                table.who(),
                table.topics(),
                table.ids(),
                table.severities(),
                findings.at(block.getStartOffset()),
                inlines.scope())));
    }

    /** A form needs a server; in its place readers are told so. */
    private void form(String submitText) {
        out.line().tag("<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">");
        out.text(submitText).tag("</p>\n<p>").labelHole("form.note").tag("</p>\n</div>\n");
    }
}
