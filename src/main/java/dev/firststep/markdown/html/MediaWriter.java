package dev.firststep.markdown.html;

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

    /**
     * Writes a link to a video, as pages play nothing that other sites hold.
     *
     * @param title empty for the template's own words
     */
    void video(String source, String title, int offset) {
        Optional<Target> target = inlines.target(VideoPage.of(source), offset);
        target.ifPresent(found -> inlines.link(found, title, offset));
        out.tag("<span class=\"video-title\">");
        if (title.isEmpty()) {
            out.labelHole("video.watch");
        } else {
            out.text(title);
        }
        target.filter(Target.ToWeb.class::isInstance)
                .map(found -> ((Target.ToWeb) found).host())
                .ifPresent(host ->
                        out.tag(" <span class=\"video-host\">").text(host).tag("</span>"));
        out.tag("</span>").tag(target.isPresent() ? "</a>" : "");
    }
}
