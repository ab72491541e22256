package dev.firststep.markdown.inline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What {@code :::video} plays. Everything but the source may be empty.
 *
 * @param source the address of a player
 * @param maxWidth in pixels
 * @param complex whether a description follows up to {@code :::video-end:::}
 */
public record ColonVideo(
        String source,
        String title,
        String maxWidth,
        String thumbnail,
        String uploadDate,
        String duration,
        boolean complex)
        implements ColonMedia {
    private static final Set<String> KNOWN =
            Set.of("duration", "max-width", "source", "thumbnail", "title", "type", "upload-date");
    private static final List<String> PLAYERS =
            List.of("channel9.msdn.com", "youtube.com/embed", "microsoft.com/en-us/videoplayer/embed");

    @Override
    public boolean isDescribed() {
        return complex;
    }

    /** Understands the attributes; what is wrong with them, even if the video plays, goes to the faults. */
    public static Optional<ColonVideo> of(Map<String, String> attributes, Consumer<String> faults) {
        Optional<String> unknown = attributes.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            faults.accept("a video has no attribute '" + unknown.get() + "'");
            return Optional.empty();
        }
        String source = attributes.getOrDefault("source", "");
        String width = attributes.getOrDefault("max-width", "");
        if (source.isEmpty()) {
            faults.accept("the video has no source");
            return Optional.empty();
        }
        if (!isNumber(width)) {
            faults.accept("the max-width '" + width + "' of the video is no number");
            return Optional.empty();
        }
        ColonVideo video = new ColonVideo(
                source,
                attributes.getOrDefault("title", ""),
                width,
                attributes.getOrDefault("thumbnail", ""),
                attributes.getOrDefault("upload-date", ""),
                attributes.getOrDefault("duration", ""),
                attributes.getOrDefault("type", "").equals("complex"));
        video.check(faults);
        return Optional.of(video);
    }

    private static boolean isNumber(String width) {
        String digits = width.strip();
        return width.isEmpty()
                || (!digits.isEmpty()
                        && digits.length() < 10
                        && digits.chars().skip(digits.startsWith("-") ? 1 : 0).allMatch(c -> c >= '0' && c <= '9'));
    }

    private void check(Consumer<String> faults) {
        if (thumbnail.isEmpty()) {
            faults.accept("the video has no thumbnail");
        }
        if (uploadDate.isEmpty()) {
            faults.accept("the video has no upload-date");
        }
        if (PLAYERS.stream().noneMatch(source::contains)) {
            faults.accept(
                    "the video does not come from channel9.msdn.com, youtube.com/embed or microsoft.com/videoplayer");
        }
        if (source.contains("channel9.msdn.com") && !source.contains("/player")) {
            faults.accept("the address of the video does not end in /player");
        }
    }
}
