package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.ColonImage;
import dev.firststep.model.Target;
import java.util.Optional;

/** Writes images and videos in the forms that only Learn's dialect has. */
final class MediaWriter {
    private final Markup out;
    private final InlineWriter inlines;

    MediaWriter(Markup out, InlineWriter inlines) {
        this.out = out;
        this.inlines = inlines;
    }

    void picture(ColonImage image, int offset) {
        picture(image, Optional.empty(), offset);
    }

    /** @param description the id of a longer description */
    void picture(ColonImage image, Optional<String> description, int offset) {
        Optional<Target> file = inlines.imageTarget(image.source(), offset);
        if (file.isEmpty()) {
            out.text(image.alt());
            return;
        }
        boolean leads = !image.link().isEmpty();
        Optional<Target> target =
                inlines.isInLink() || (!leads && image.lightbox().isEmpty())
                        ? Optional.empty()
                        : inlines.target(leads ? image.link() : image.lightbox(), offset);
        target.ifPresent(found -> inlines.link(found, image.alt(), offset));
        image(image, file.get(), description, offset);
        if (target.isPresent() && !leads) {
            out.tag("<span class=\"full-size\">").labelHole("image.full-size").tag("</span>");
        }
        out.tag(target.isPresent() ? "</a>" : "");
    }

    private void image(ColonImage image, Target file, Optional<String> description, int offset) {
        boolean icon = image.type() == ColonImage.Type.ICON;
        String alt = icon ? "" : image.alt();
        inlines.startImage(file, alt, offset);
        out.tag(" alt=\"").attribute(alt).tag("\"");
        if (!alt.isEmpty()) {
            inlines.foreign(offset);
        }
        if (icon || image.border()) {
            out.tag(" data-look=\"" + (icon ? "icon" : "border") + "\"");
        }
        description.ifPresent(id -> out.tag(" aria-describedby=\"" + id + "\""));
        out.visible(">");
    }

    /**
     * Writes a link to a video, as pages play nothing that other sites hold.
     *
     * @param title empty for the template's own words
     */
    void video(String source, String title, int offset) {
        Optional<Target> target = inlines.isInLink() ? Optional.empty() : inlines.target(VideoPage.of(source), offset);
        target.ifPresent(found -> inlines.link(found, title, offset));
        out.tag("<span class=\"video-title\"");
        if (title.isEmpty()) {
            out.tag(">").labelHole("video.watch");
        } else {
            inlines.foreign(offset);
            out.tag(">").text(title);
        }
        target.filter(Target.ToWeb.class::isInstance)
                .map(found -> ((Target.ToWeb) found).host())
                .ifPresent(host ->
                        out.tag(" <span class=\"video-host\">").text(host).tag("</span>"));
        out.tag("</span>").tag(target.isPresent() ? "</a>" : "");
    }
}
