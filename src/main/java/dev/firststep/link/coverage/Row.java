package dev.firststep.link.coverage;

import dev.firststep.model.ArticlePath;
import java.util.List;

/**
 * An article in every edition.
 *
 * @param title that of the source text
 * @param cells in the order of the editions
 */
public record Row(ArticlePath path, String title, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** What writers call the article: its path, or {@code index} for the start page. */
    public String name() {
        return path.isHome() ? "index" : path.value();
    }

    public boolean has(Standing standing) {
        return cells.stream().anyMatch(cell -> cell.standing() == standing);
    }
}
