package dev.firststep.markdown.plain;

import dev.firststep.markdown.inline.Inline;

/** Writes references, names, formulas, tasks and typographic marks. */
final class DialectInlines {
    private DialectInlines() {}

    static void register(Handlers handlers) {
        handlers.inline(Inline.Xref.class, DialectInlines::xref);
        handlers.inline(Inline.NoLoc.class, DialectInlines::noLoc);
        handlers.inline(Inline.Formula.class, DialectInlines::math);
        handlers.inline(Inline.Task.class, DialectInlines::task);
        handlers.inline(Inline.Typographic.class, (mark, writer) -> writer.out().raw(mark.entity()));
        handlers.inline(Inline.Pipe.class, (pipe, writer) -> writer.out().raw("|"));
    }

    private static void xref(Inline.Xref xref, PlainWriter writer) {
        if (writer.isTextOnly()) {
            writer.out().raw(xref.raw());
            return;
        }
        Attributes attributes = new Attributes()
                .add("data-throw-if-not-resolved", xref.required() ? "True" : "False")
                .add("data-raw-source", xref.raw());
        writer.out()
                .raw("<xref href=\"" + xref.uid() + "\"")
                .attributes(attributes)
                .raw("></xref>");
    }

    /** Today's DocFX writes the name as it stands, v3 in an element of its own. */
    private static void noLoc(Inline.NoLoc name, PlainWriter writer) {
        if (!writer.options().isV3()) {
            writer.out().raw(name.text());
            return;
        }
        writer.out().raw("<span class=\"no-loc\" dir=\"ltr\" lang=\"en-us\">");
        writer.out().text(name.text()).raw("</span>");
    }

    private static void math(Inline.Formula math, PlainWriter writer) {
        if (writer.isTextOnly()) {
            writer.out().text(math.text());
            return;
        }
        Attributes attributes = writer.attributes(math.offset()).css("math");
        writer.out().raw("<span").attributes(attributes).raw(">\\(");
        writer.out().text(math.text()).raw("\\)</span>");
    }

    private static void task(Inline.Task task, PlainWriter writer) {
        if (!writer.isTextOnly()) {
            writer.out().raw("<input disabled=\"disabled\" type=\"checkbox\"");
            writer.out().raw(task.done() ? " checked=\"checked\" />" : " />");
        }
    }
}
