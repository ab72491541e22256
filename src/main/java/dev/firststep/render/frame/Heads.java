package dev.firststep.render.frame;

import dev.firststep.model.SitePath;
import dev.firststep.render.server.ContentSecurityPolicy;
import dev.firststep.render.template.Asset;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.AlternateView;
import dev.firststep.render.view.HeadView;
import dev.firststep.render.view.PropertyView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the heads of pages. */
final class Heads {
    private final PrefixedUrls absolute;
    private final List<Asset> assets;
    private final String generator;

    Heads(URI baseUrl, List<Asset> assets, String engineVersion) {
        this.absolute = PrefixedUrls.absolute(baseUrl);
        this.assets = List.copyOf(assets);
        this.generator = "Firststep " + engineVersion;
    }

    HeadView edition(Subject subject, EditionContext context, List<AlternateView> alternates, Optional<SitePath> feed) {
        return new HeadView(
                subject.headTitle(),
                subject.description(),
                subject.canonical().map(absolute::to),
                !subject.indexed(),
                ContentSecurityPolicy.META,
                generator,
                alternates,
                openGraph(subject, context),
                feed.map(subject.urls()::to),
                Optional.empty(),
                assets(subject.urls()));
    }

    private List<PropertyView> openGraph(Subject subject, EditionContext context) {
        List<PropertyView> properties = new ArrayList<>();
        subject.canonical().ifPresent(path -> {
            properties.add(new PropertyView("og:type", subject.type()));
            properties.add(new PropertyView("og:title", subject.title().text()));
            subject.description().ifPresent(text -> properties.add(new PropertyView("og:description", text)));
            properties.add(new PropertyView("og:url", absolute.to(path)));
            properties.add(new PropertyView("og:site_name", context.siteName()));
            properties.add(new PropertyView(
                    "og:locale", context.edition().locale().value().replace('-', '_')));
        });
        return properties;
    }

    HeadView plain(PlainSubject subject) {
        return new HeadView(
                subject.headTitle(),
                subject.description(),
                subject.canonical().map(absolute::to),
                !subject.indexed(),
                ContentSecurityPolicy.META,
                generator,
                List.of(),
                List.of(),
                Optional.empty(),
                subject.refresh(),
                assets(subject.urls()));
    }

    private Map<String, String> assets(Urls urls) {
        Map<String, String> addresses = new TreeMap<>();
        assets.forEach(asset -> addresses.put(asset.name(), urls.to(asset.path())));
        return addresses;
    }
}
