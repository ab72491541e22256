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
        List<HeadingView> headings) {
    public Subject {
        headings = List.copyOf(headings);
    }
}
