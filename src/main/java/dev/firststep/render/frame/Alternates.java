package dev.firststep.render.frame;

import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.view.AlternateView;
import java.util.ArrayList;
import java.util.List;

/** The same page in other languages: only pages that are really written in them, and only of the same cloud. */
public final class Alternates {
    private final SiteIndex index;
    private final PageFinder pages;
    private final PrefixedUrls absolute;

    public Alternates(SiteIndex index) {
        this.index = index;
        this.pages = new PageFinder(index);
        this.absolute = PrefixedUrls.absolute(index.config().site().baseUrl());
    }

    /**
     * All of them, the page itself included; none for a page that stands in for a missing translation. Readers of other
     * languages are sent to the source text, because search engines heed only pages that name each other, and a page on
     * which the reader chooses among clouds cannot name them all.
     */
    public List<AlternateView> of(Edition edition, ArticlePath path) {
        if (!pages.isNative(edition, path)) {
            return List.of();
        }
        List<AlternateView> alternates = new ArrayList<>();
        for (Edition other : index.editions()) {
            if (other.cloud().equals(edition.cloud()) && pages.isNative(other, path)) {
                String url = absolute.to(index.addresses().page(other, path));
                alternates.add(new AlternateView(other.locale().value(), url));
            }
        }
        Edition source = new Edition(index.config().site().sourceLocale(), edition.cloud());
        if (index.editions().contains(source) && pages.isNative(source, path)) {
            alternates.add(
                    new AlternateView("x-default", absolute.to(index.addresses().page(source, path))));
        }
        return alternates;
    }
}
