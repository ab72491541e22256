package dev.firststep.markdown.inline;

import org.jspecify.annotations.Nullable;

/** An opening bracket that may yet become a link or an image. */
final class Bracket {
    final Cell cell;
    final boolean image;
    final int textStart;
    final Delimiters.@Nullable Run delimiter;
    final @Nullable Bracket previous;
    boolean active = true;
    boolean bracketAfter;

    Bracket(Cell cell, boolean image, int textStart, Delimiters.@Nullable Run delimiter, @Nullable Bracket previous) {
        this.cell = cell;
        this.image = image;
        this.textStart = textStart;
        this.delimiter = delimiter;
        this.previous = previous;
    }
}
