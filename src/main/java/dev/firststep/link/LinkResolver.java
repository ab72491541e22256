package dev.firststep.link;

import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.ContentConfig;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Edition;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves what articles point at, for a reader of one edition. Safe to share between threads. */
public final class LinkResolver {
    private final SiteIndex index;

    public LinkResolver(SiteIndex index) {
        this.index = index;
    }

    /** Resolves a target that stands on the given page, for the readers of that page's edition. */
    public Resolution resolve(Target target, PageEntry from) {
        Edition edition = from.edition();
        if (target instanceof Target.ToArticle article) {
            return article(article.path(), article.anchor(), edition);
        }
        if (target instanceof Target.ToAnchor anchor) {
            return article(from.path(), Optional.of(anchor.anchor()), edition);
        }
        if (target instanceof Target.ToFile file) {
            return picture(file.path(), from.facts().locale());
        }
        return resolve(target, edition);
    }

    /** Resolves a target that does not depend on the page it stands on. */
    public Resolution resolve(Target target, Edition edition) {
        if (target instanceof Target.ToArticle article) {
            return article(article.path(), article.anchor(), edition);
        }
        if (target instanceof Target.ToEndpoint endpoint) {
            return endpoint(endpoint.id(), edition.cloud());
        }
        if (target instanceof Target.ToSupport support) {
            return support(support, edition);
        }
        if (target instanceof Target.ToWeb web) {
            return new Resolution.Web(web.url(), web.host());
        }
        if (target instanceof Target.ToMail mail) {
            return new Resolution.Mail(mail.address());
        }
        throw new IllegalArgumentException("needs a page to stand on: " + target.display());
    }

    private Resolution article(ArticlePath path, Optional<String> anchor, Edition edition) {
        Optional<PageEntry> page = index.page(edition, path);
        if (page.isEmpty() && index.dataPage(path).isPresent()) {
            return data(index.dataPage(path).get(), anchor, edition);
        }
        if (page.isEmpty() && index.config().partners().leftOut().includes(path)) {
            return new Resolution.LeftOut(Optional.of(path));
        }
        if (page.isEmpty()) {
            return index.source(path).isPresent() ? new Resolution.NotInCloud(path) : new Resolution.NoArticle(path);
        }
        if (anchor.isPresent() && !page.get().hasAnchor(anchor.get())) {
            return new Resolution.NoAnchor(path, anchor.get());
        }
        return new Resolution.Page(index.addresses().page(edition, path), anchor);
    }

    private Resolution data(DataPage page, Optional<String> anchor, Edition edition) {
        if (!page.scope().includes(edition.cloud())) {
            return new Resolution.NotInCloud(page.path());
        }
        CloudScope shown = anchor.map(id -> page.anchors().get(id)).orElse(CloudScope.EVERYWHERE);
        return anchor.isPresent() && (shown == null || !shown.includes(edition.cloud()))
                ? new Resolution.NoAnchor(page.path(), anchor.get())
                : new Resolution.Page(index.addresses().page(edition, page.path()), anchor);
    }

    private Resolution endpoint(String id, CloudId cloud) {
        ContentConfig config = index.config();
        Optional<String> url = config.clouds().get(cloud).endpoint(id);
        if (url.isPresent()) {
            return new Resolution.Web(url.get(), HostPattern.hostOf(url.get()));
        }
        return config.clouds().endpointNames().containsKey(id)
                ? new Resolution.EndpointNotInCloud(id)
                : new Resolution.NoEndpoint(id);
    }

    private Resolution support(Target.ToSupport target, Edition edition) {
        SupportRoutes support = index.config().support();
        if (!support.topics().containsKey(target.topic())) {
            return new Resolution.NoSupportTopic(target.topic());
        }
        String audience = target.audience().orElse(support.mainAudience().id());
        if (support.audience(audience).isEmpty()
                && index.config().partners().edition().isPresent()) {
            return new Resolution.LeftOut(Optional.empty());
        }
        if (support.audience(audience).isEmpty()) {
            return new Resolution.NoSupportAudience(audience);
        }
        List<SupportRoute> routes =
                support.resolve(new SupportCase(edition.cloud(), audience, edition.locale(), target.topic()));
        return routes.size() == 1
                ? resolve(routes.get(0).to().to(), edition)
                : new Resolution.SupportUnsettled(target.topic(), routes.size());
    }

    /** Images are looked for in the article's own locale first, then in the source locale. */
    private Resolution picture(String path, LocaleTag locale) {
        for (LocaleTag candidate : candidates(locale)) {
            Image image = index.images().get(candidate + "/" + path);
            if (image != null) {
                return new Resolution.Picture(image);
            }
        }
        return new Resolution.NoFile(path);
    }

    private List<LocaleTag> candidates(LocaleTag locale) {
        List<LocaleTag> candidates = new ArrayList<>(List.of(locale));
        LocaleTag source = index.config().site().sourceLocale();
        if (!source.equals(locale)) {
            candidates.add(source);
        }
        return candidates;
    }
}
