package dev.firststep.markdown.inline;

import java.util.Optional;

/** Reads {@code [ ]} and {@code [x]} wherever they stand in a paragraph, as Markdig does in the items of lists. */
final class TaskRule implements InlineRule {
    @Override
    public String starts() {
        return "[";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        boolean task = start + 2 < text.length()
                && " xX".indexOf(text.charAt(start + 1)) >= 0
                && text.charAt(start + 2) == ']';
        return task
                ? Optional.of(new Found(new Inline.Task(text.charAt(start + 1) != ' ', at.offset(start)), start + 3))
                : Optional.empty();
    }
}
