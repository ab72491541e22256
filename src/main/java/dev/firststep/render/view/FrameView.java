package dev.firststep.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content.
 *
 * @param edition absent on pages on which the reader chooses one
 * @param crumbs from the home page down to the page itself, which has no address; empty for none
 * @param everyEdition the page on which all editions are listed
 * @param partner whose help centre it is, when it is a partner's
 * @param moved the sections that are no longer on the page
 */
public record FrameView(
        String lang,
        String dir,
        HeadView head,
        String siteName,
        String home,
        Optional<EditionView> edition,
        List<LinkView> crumbs,
        Optional<NavView> sidebar,
        List<HeadingView> headings,
        LinkView everyEdition,
        Optional<LinkView> feed,
        String publisher,
        List<MovedView> moved,
        Optional<PartnerView> partner) {
    public FrameView {
        crumbs = List.copyOf(crumbs);
        headings = List.copyOf(headings);
        moved = List.copyOf(moved);
    }
}
