package dev.firststep.render.frame;

import dev.firststep.config.MovedAnchor;
import dev.firststep.link.DataPage;
import dev.firststep.link.Moves;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Edition;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.MovedView;
import java.util.List;
import java.util.Optional;

/** What a page says to readers who look for a section that has gone elsewhere. */
final class MovedSections {
    private final SiteIndex index;
    private final Moves moves;

    MovedSections(SiteIndex index) {
        this.index = index;
        this.moves = new Moves(index);
    }

    List<MovedView> of(EditionContext context, Subject subject) {
        if (subject.canonical().isEmpty()) {
            return List.of();
        }
        return moves.anchors(context.edition(), subject.path()).stream()
                .map(moved -> new MovedView(moved.anchor(), target(context, subject, moved)))
                .toList();
    }

    private LinkView target(EditionContext context, Subject subject, MovedAnchor moved) {
        Edition edition = context.edition();
        String url = moved.to().equals(subject.path()) && moved.toAnchor().isPresent()
                ? "#" + moved.toAnchor().get()
                : subject.urls().to(context.address(moved.to()), moved.toAnchor());
        Optional<PageEntry> page = index.page(edition, moved.to());
        if (page.isPresent()) {
            Optional<String> lang = page.filter(PageEntry::isFallback)
                    .map(shown -> shown.facts().locale().value());
            return new LinkView(text(context, page.get(), moved), Optional.of(url), lang);
        }
        String title = index.dataPage(edition, moved.to())
                .map(DataPage::title)
                .map(context::text)
                .orElse(url);
        return LinkView.to(title, url);
    }

    /** The heading that is meant now, else the title of its page. */
    private static String text(EditionContext context, PageEntry page, MovedAnchor moved) {
        int number = moved.toAnchor().map(page.headingIds()::indexOf).orElse(-1);
        String text = number >= 0
                ? page.facts().headings().get(number).text()
                : page.facts().title();
        return context.expand(text, page.facts().locale());
    }
}
