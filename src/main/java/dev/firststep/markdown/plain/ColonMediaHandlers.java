package dev.firststep.markdown.plain;

import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.blocks.DescribedBlock;
import dev.firststep.markdown.inline.ColonImage;
import dev.firststep.markdown.inline.ColonVideo;
import dev.firststep.markdown.inline.Inline;

/** Writes {@code :::image} and {@code :::video}, in a line and with a description below. */
final class ColonMediaHandlers {
    private ColonMediaHandlers() {}

    static void register(Handlers handlers) {
        handlers.inline(Inline.Picture.class, (picture, writer) -> picture(rebased(picture, writer), writer));
        handlers.inline(Inline.Video.class, (video, writer) -> video(video.video(), writer));
        handlers.block(DescribedBlock.class, ColonMediaHandlers::described);
    }

    private static ColonImage rebased(Inline.Picture picture, PlainWriter writer) {
        return rebased(picture.image(), picture.offset(), writer);
    }

    /** The image as it is seen from the page, which may include the file it stands in. */
    private static ColonImage rebased(ColonImage image, int offset, PlainWriter writer) {
        return image.mapAddresses(address -> address.isEmpty() ? address : writer.rebased(address, offset));
    }

    private static void picture(ColonImage image, PlainWriter writer) {
        PlainMarkup out = writer.out();
        if (image.border()) {
            out.raw("<span class=\"mx-imgBorder\">\n");
        }
        linked(image, writer, () -> out.raw("<img").attributes(image(image)).raw(">\n"));
        if (image.border()) {
            out.raw("</span>\n");
        }
    }

    /** The attributes of the image itself. */
    static Attributes image(ColonImage image) {
        Attributes attributes = new Attributes().add("src", image.source());
        return image.type() == ColonImage.Type.ICON
                ? attributes.add("role", "presentation")
                : attributes.add("alt", image.alt());
    }

    /** Writes something with the link or lightbox of an image around it. */
    static void linked(ColonImage image, PlainWriter writer, Runnable inside) {
        boolean linked = !image.link().isEmpty();
        boolean lightbox = !linked && !image.lightbox().isEmpty();
        if (linked) {
            writer.out()
                    .raw("<a")
                    .attributes(new Attributes().add("href", image.link()))
                    .raw(">\n");
        } else if (lightbox) {
            Attributes attributes =
                    new Attributes().add("href", image.lightbox() + "#lightbox").add("data-linktype", "relative-path");
            writer.out().raw("<a").attributes(attributes).raw(">\n");
        }
        inside.run();
        if (linked || lightbox) {
            writer.out().raw("</a>\n");
        }
    }

    private static void video(ColonVideo video, PlainWriter writer) {
        writer.out().raw("<div class=\"embeddedvideo\">\n<iframe");
        writer.out().attributes(video(video, writer.options())).raw("></iframe>\n</div>\n");
    }

    /** The attributes of the frame that plays a video. */
    static Attributes video(ColonVideo video, DialectOptions options) {
        Attributes attributes = new Attributes()
                .add("src", VideoAddress.of(video.source(), options.base()))
                .add("allowFullScreen", "true")
                .add("frameBorder", "0");
        add(attributes, "title", video.title());
        add(attributes, "style", video.maxWidth().isEmpty() ? "" : "max-width:" + video.maxWidth() + "px;");
        add(attributes, "thumbnail", video.thumbnail());
        add(attributes, "upload-date", video.uploadDate());
        add(attributes, "duration", video.duration());
        return attributes;
    }

    private static void described(DescribedBlock block, PlainWriter writer) {
        Position at = writer.findings().at(block.getStartOffset());
        String id = (at.line() - 1) + "-" + (at.column() - 1);
        writer.out().line();
        if (block.media() instanceof ColonImage written) {
            ColonImage image = rebased(written, block.getStartOffset(), writer);
            writer.out().raw(image.border() ? "<p class=\"mx-imgBorder\">\n" : "<p>\n");
            linked(image, writer, () -> {
                Attributes attributes = image(image).add("aria-describedby", id);
                writer.out().raw("<img").attributes(attributes).raw(">\n");
                description(block, id, writer);
            });
        } else if (block.media() instanceof ColonVideo video) {
            Attributes attributes = video(video, writer.options()).add("aria-describedby", id);
            writer.out().raw("<p>\n<div class=\"embeddedvideo\">\n<iframe").attributes(attributes);
            writer.out().raw("></iframe>\n");
            description(block, id, writer);
            writer.out().raw("</div>\n");
        }
        writer.out().raw("</p>\n");
    }

    private static void description(DescribedBlock block, String id, PlainWriter writer) {
        writer.out().raw("<div id=\"" + id + "\" class=\"visually-hidden\"><p>\n");
        writer.out().raw(block.lastLine()).raw("</p></div>\n");
    }

    private static void add(Attributes attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.add(name, value);
        }
    }
}
