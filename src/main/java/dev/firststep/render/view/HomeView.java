package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The page that opens an edition.
 *
 * @param article the home article, when somebody wrote one
 * @param cards the sections
 * @param pages the pages that are in no section
 */
public record HomeView(
        Optional<ArticleView> article, String title, String description, List<CardView> cards, List<LinkView> pages) {
    public HomeView {
        cards = List.copyOf(cards);
        pages = List.copyOf(pages);
    }
}
