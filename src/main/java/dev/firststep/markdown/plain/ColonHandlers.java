package dev.firststep.markdown.plain;

import dev.firststep.markdown.blocks.ColonBlock;
import dev.firststep.markdown.blocks.ColonConstruct;
import dev.firststep.markdown.blocks.ColonConstruct.Column;
import dev.firststep.markdown.blocks.ColonConstruct.Form;
import dev.firststep.markdown.blocks.ColonConstruct.Moniker;
import dev.firststep.markdown.blocks.ColonConstruct.Row;
import dev.firststep.markdown.blocks.ColonConstruct.Zone;

/** Writes zones, moniker zones, rows, columns and forms. */
final class ColonHandlers {
    private ColonHandlers() {}

    static void register(Handlers handlers) {
        handlers.block(ColonBlock.class, ColonHandlers::block);
    }

    private static void block(ColonBlock block, PlainWriter writer) {
        ColonConstruct construct = block.construct();
        if (construct instanceof Form form) {
            form(form, writer, block.getStartOffset());
            return;
        }
        if (construct instanceof Moniker moniker && writer.options().monikers().isPresent()) {
            moniker(moniker, block, writer);
            return;
        }
        String tag = construct instanceof Row ? "section" : "div";
        Attributes attributes = writer.source(attributes(construct), block.getStartOffset());
        writer.out().line().raw("<" + tag).attributes(attributes).raw(">\n");
        writer.children(block);
        writer.out().line().raw("</" + tag + ">\n");
    }

    private static Attributes attributes(ColonConstruct construct) {
        Attributes attributes = new Attributes();
        if (construct instanceof Zone zone) {
            zone(zone, attributes);
        } else if (construct instanceof Moniker moniker) {
            attributes.add("range", moniker.range());
        } else if (construct instanceof Row) {
            attributes.css("row");
        } else if (construct instanceof Column column) {
            attributes.css("column");
            if (!column.span().equals("1")) {
                attributes.css("span" + column.span());
            }
        }
        return attributes;
    }

    private static void zone(Zone zone, Attributes attributes) {
        attributes.css("zone");
        zone.target().ifPresent(target -> attributes.css("has-target").add("data-target", target));
        if (!zone.pivots().isEmpty()) {
            attributes.css("has-pivot").add("data-pivot", String.join(" ", zone.pivots()));
        }
    }

    /** Learn's engine drops a zone that holds for none of the page's versions. */
    private static void moniker(Moniker moniker, ColonBlock block, PlainWriter writer) {
        String names =
                String.join(" ", writer.options().monikers().orElseThrow().apply(moniker.range()));
        if (!names.isEmpty()) {
            Attributes attributes = new Attributes().add("data-moniker", names);
            writer.out().line().raw("<div").attributes(attributes).raw(">\n");
            writer.children(block);
            writer.out().line().raw("</div>\n");
        }
    }

    private static void form(Form form, PlainWriter writer, int offset) {
        Attributes attributes = new Attributes().css("chromeless-form");
        if (!form.model().isEmpty()) {
            attributes.add("data-model", form.model());
        }
        attributes.add("data-action", form.action());
        writer.out()
                .line()
                .raw("<form")
                .attributes(writer.source(attributes, offset))
                .raw(">\n<div></div>\n");
        writer.out().raw("<button class=\"button is-primary\" disabled=\"disabled\" type=\"submit\">");
        writer.out().raw(DotNetText.encode(form.submitText())).raw("</button>\n</form>\n");
    }
}
