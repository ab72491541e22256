package dev.firststep.render.frame;

import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.SitePath;
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

    /** All of them, the page itself included; none for a page that stands in for a missing translation. */
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
        if (hasChooser(edition, path)) {
            alternates.add(new AlternateView("x-default", absolute.to(chooser(path))));
        }
        return alternates;
    }

    /** Generated section pages have no chooser: partners share articles. */
    private boolean hasChooser(Edition edition, ArticlePath path) {
        return path.isHome() || index.page(edition, path).isPresent();
    }

    private SitePath chooser(ArticlePath path) {
        return path.isHome() ? index.addresses().root() : index.addresses().go(path);
    }
}
