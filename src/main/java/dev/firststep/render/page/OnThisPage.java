package dev.firststep.render.page;

import dev.firststep.link.PageEntry;
import dev.firststep.model.Heading;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.view.HeadingView;
import java.util.ArrayList;
import java.util.List;

/** The headings of a page that its readers are shown as a list: those of the second and third level. */
final class OnThisPage {
    private final PageEntry page;
    private final EditionContext context;
    private final List<HeadingView> top = new ArrayList<>();
    private final List<HeadingView> below = new ArrayList<>();

    private OnThisPage(PageEntry page, EditionContext context) {
        this.page = page;
        this.context = context;
    }

    /** Empty when there are too few headings to need a list. */
    static List<HeadingView> of(PageEntry page, EditionContext context) {
        List<HeadingView> headings = new OnThisPage(page, context).collect();
        return headings.size() < 2 ? List.of() : headings;
    }

    private List<HeadingView> collect() {
        List<Heading> headings = page.facts().headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.scope().includes(page.edition().cloud())) {
                take(heading.level(), view(heading, page.headingIds().get(i)));
            }
        }
        close();
        return top;
    }

    private void take(int level, HeadingView heading) {
        if (level == 3 && !top.isEmpty()) {
            below.add(heading);
        } else if (level == 2 || level == 3) {
            close();
            top.add(heading);
        }
    }

    /** Gives the last heading of the upper level those that were found below it. */
    private void close() {
        if (!below.isEmpty()) {
            HeadingView last = top.remove(top.size() - 1);
            top.add(new HeadingView(last.text(), last.url(), last.lang(), below));
            below.clear();
        }
    }

    private HeadingView view(Heading heading, String id) {
        String text = context.expand(heading.text(), page.facts().locale());
        return new HeadingView(text, "#" + id, ArticlePages.foreign(page), List.of());
    }
}
