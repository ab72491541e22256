package dev.firststep.render.frame;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.SitePath;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.HeadingView;
import dev.firststep.render.view.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * What the frame must know of the page of an edition that it surrounds.
 *
 * @param path the page's path in the navigation and in other editions
 * @param headTitle the finished title for browsers and search engines
 * @param title the page's own title, as the last breadcrumb
 * @param canonical the address under which search engines should know the page; empty for none
 * @param indexed whether search engines may list the page
 * @param type of Open Graph
 * @param above the pages above this one from the top, for a page that is not in the navigation
 */
public record Subject(
        ArticlePath path,
        Urls urls,
        String headTitle,
        LinkView title,
        Optional<String> description,
        Optional<SitePath> canonical,
        boolean indexed,
        String type,
        List<HeadingView> headings,
        List<LinkView> above) {
    public Subject {
        headings = List.copyOf(headings);
        above = List.copyOf(above);
    }

    /** A page that says that there is none, which search engines do not list. */
    public static Subject missing(EditionContext context, ArticlePath path, Urls urls, String title) {
        return new Subject(
                path,
                urls,
                context.headTitle(title),
                new LinkView(title, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false,
                "website",
                List.of());
    }

    /** A page whose place the navigation knows. */
    public Subject(
            ArticlePath path,
            Urls urls,
            String headTitle,
            LinkView title,
            Optional<String> description,
            Optional<SitePath> canonical,
            boolean indexed,
            String type,
            List<HeadingView> headings) {
        this(path, urls, headTitle, title, description, canonical, indexed, type, headings, List.of());
    }
}
