package dev.firststep.markdown.inline;

import org.jspecify.annotations.Nullable;

/** A link of the chain of pieces while a paragraph is read. */
final class Cell {
    Inline value;

    @Nullable
    Cell previous;

    @Nullable
    Cell next;

    Cell(Inline value) {
        this.value = value;
    }

    void insertAfter(Cell cell) {
        Cell after = next;
        cell.previous = this;
        cell.next = after;
        next = cell;
        if (after != null) {
            after.previous = cell;
        }
    }

    void insertBefore(Cell cell) {
        Cell before = previous;
        cell.next = this;
        cell.previous = before;
        previous = cell;
        if (before != null) {
            before.next = cell;
        }
    }
}
