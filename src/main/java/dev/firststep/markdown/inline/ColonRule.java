package dev.firststep.markdown.inline;

import dev.firststep.diagnostic.Code;
import java.util.Optional;

/** Reads {@code :::image} and {@code :::video} in a line of text. */
final class ColonRule implements InlineRule {
    static final String IMAGE_HINT =
            "write :::image type=\"content\" source=\"media/file.png\" alt-text=\"what it shows\":::";
    static final String VIDEO_HINT =
            "write :::video source=\"https://…/player\" title=\"…\" thumbnail=\"…\" upload-date=\"…\":::";

    @Override
    public String starts() {
        return ":";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        if (!at.text().startsWith(":::", start)) {
            return Optional.empty();
        }
        return ColonHead.read(at.text(), start).flatMap(head -> switch (head.name()) {
            case "image" -> image(at, start, head);
            case "video" -> video(at, start, head);
            default -> Optional.empty();
        });
    }

    private static Optional<Found> image(Surroundings at, int start, ColonHead head) {
        head.fault().ifPresent(fault -> at.report(Code.IMAGE_SYNTAX, start, fault, IMAGE_HINT));
        return head.fault().isPresent()
                ? Optional.empty()
                : ColonImage.of(head.attributes(), fault -> at.report(Code.IMAGE_SYNTAX, start, fault, IMAGE_HINT))
                        .map(image -> new Found(new Inline.Picture(image, at.offset(start)), head.end()));
    }

    private static Optional<Found> video(Surroundings at, int start, ColonHead head) {
        head.fault().ifPresent(fault -> at.report(Code.VIDEO_SYNTAX, start, fault, VIDEO_HINT));
        return head.fault().isPresent()
                ? Optional.empty()
                : ColonVideo.of(head.attributes(), fault -> at.report(Code.VIDEO_SYNTAX, start, fault, VIDEO_HINT))
                        .map(video -> new Found(new Inline.Video(video, at.offset(start)), head.end()));
    }
}
