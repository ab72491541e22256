package dev.firststep.markdown.plain;

import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.plain.Handlers.SpanHandler;

/** Writes the inline pieces of CommonMark as Markdig does. */
final class CoreInlines {
    private CoreInlines() {}

    static void register(Handlers handlers) {
        handlers.inline(Inline.Text.class, (text, writer) -> writer.out().text(text.value()));
        handlers.inline(Inline.SoftBreak.class, (feed, writer) -> writer.out().line());
        handlers.inline(Inline.HardBreak.class, CoreInlines::hardBreak);
        handlers.inline(Inline.Code.class, CoreInlines::code);
        handlers.inline(Inline.Html.class, CoreInlines::html);
        handlers.span(Inline.Style.class, new StyleHandler());
        handlers.span(Inline.Link.class, new LinkHandler());
        handlers.span(Inline.Image.class, new ImageHandler());
    }

    private static void hardBreak(Inline.HardBreak feed, PlainWriter writer) {
        if (!writer.isTextOnly()) {
            writer.out().raw("<br />");
        }
        writer.out().line();
    }

    private static void code(Inline.Code code, PlainWriter writer) {
        if (writer.isTextOnly()) {
            writer.out().text(code.text());
            return;
        }
        writer.out().raw("<code").attributes(writer.attributes(code.offset())).raw(">");
        writer.out().text(code.text()).raw("</code>");
    }

    private static void html(Inline.Html html, PlainWriter writer) {
        if (!writer.isTextOnly()) {
            writer.out().raw(writer.rebasedHtml(html.raw(), html.offset()));
        }
    }

    /** Emphasis. */
    private static final class StyleHandler implements SpanHandler<Inline.Style> {
        @Override
        public void open(Inline.Style style, int offset, PlainWriter writer) {
            if (!writer.isTextOnly()) {
                writer.out()
                        .raw("<" + style.tag())
                        .attributes(writer.attributes(offset))
                        .raw(">");
            }
        }

        @Override
        public void close(Inline.Style style, PlainWriter writer) {
            if (!writer.isTextOnly()) {
                writer.out().raw("</" + style.tag() + ">");
            }
        }
    }

    /** Links. */
    private static final class LinkHandler implements SpanHandler<Inline.Link> {
        @Override
        public void open(Inline.Link link, int offset, PlainWriter writer) {
            if (!writer.isTextOnly()) {
                writer.out()
                        .raw("<a href=\"")
                        .url(writer.rebased(link.destination(), offset))
                        .raw("\"");
                Attributes attributes = writer.attributes(offset);
                if (link.bare() && opensWindow(writer.options())) {
                    attributes.add("target", "_blank");
                }
                writer.out().attributes(attributes);
                title(link.title(), writer);
                writer.out().raw(">");
            }
        }

        @Override
        public void close(Inline.Link link, PlainWriter writer) {
            if (!writer.isTextOnly()) {
                writer.out().raw("</a>");
            }
        }
    }

    /** Images; what stands inside is their text alternative, and nothing if they are video or sound. */
    private static final class ImageHandler implements SpanHandler<Inline.Image> {
        @Override
        public void open(Inline.Image image, int offset, PlainWriter writer) {
            boolean media = !writer.isTextOnly()
                    && new MediaLinks(writer.options()).write(image, writer.attributes(offset), writer.out());
            if (media) {
                writer.hide();
            } else if (!writer.isTextOnly()) {
                writer.out()
                        .raw("<img src=\"")
                        .url(writer.rebased(image.destination(), offset))
                        .raw("\"");
                writer.out().attributes(writer.attributes(offset)).raw(" alt=\"");
            }
            writer.textOnly(true);
        }

        @Override
        public void close(Inline.Image image, PlainWriter writer) {
            writer.textOnly(false);
            if (!writer.isTextOnly() && !writer.show()) {
                writer.out().raw("\"");
                title(image.title(), writer);
                writer.out().raw(" />");
            }
        }
    }

    private static boolean opensWindow(DialectOptions options) {
        return options.extension("autolinks")
                .map(extension -> extension.isOn("OpenInNewWindow", false))
                .orElse(false);
    }

    private static void title(String title, PlainWriter writer) {
        if (!title.isEmpty()) {
            writer.out().raw(" title=\"").text(InlineParser.decode(title)).raw("\"");
        }
    }
}
