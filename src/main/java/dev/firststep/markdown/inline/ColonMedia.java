package dev.firststep.markdown.inline;

/** What {@code :::image} or {@code :::video} shows. */
public sealed interface ColonMedia permits ColonImage, ColonVideo {
    /** Whether a description follows, up to a line such as {@code :::image-end:::}. */
    boolean isDescribed();
}
