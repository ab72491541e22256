package dev.firststep.render.frame;

import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.render.server.ServerModel;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.EditionView;
import dev.firststep.render.view.SwitchView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links from a page to the same page in other languages and in other clouds, or why it is not there. */
final class Switchers {
    private final SiteIndex index;
    private final PageFinder pages;

    Switchers(SiteIndex index) {
        this.index = index;
        this.pages = new PageFinder(index);
    }

    EditionView view(EditionContext context, ArticlePath path, Urls urls) {
        Edition edition = context.edition();
        return new EditionView(
                edition.toString(),
                cookie(edition),
                languageName(edition),
                context.cloudName(),
                context.wording()
                        .text(
                                "cloud.operated-by",
                                Map.of("operator", context.text(context.cloud().operator()))),
                tone(edition.cloud()),
                languages(context, path, urls),
                clouds(context, path, urls));
    }

    private Optional<String> cookie(Edition edition) {
        return index.addresses().singleCloud()
                ? Optional.of(ServerModel.COOKIE + "=" + edition.locale().slug() + "; path="
                        + index.config().site().baseUrl().getRawPath())
                : Optional.empty();
    }

    /** The number of a cloud's colour, from 1: its place in the configuration. */
    int tone(CloudId cloud) {
        return 1 + index.config().clouds().ids().indexOf(cloud) % 6;
    }

    String languageName(Edition edition) {
        return index.config().site().languageName(edition.locale());
    }

    private List<SwitchView> languages(EditionContext context, ArticlePath path, Urls urls) {
        return index.editions().stream()
                .filter(other -> other.cloud().equals(context.edition().cloud()))
                .map(other -> language(context, other, path, urls))
                .toList();
    }

    private SwitchView language(EditionContext context, Edition other, ArticlePath path, Urls urls) {
        String name = languageName(other);
        Optional<String> url = url(other, path, urls);
        return new SwitchView(
                name,
                Optional.of(other.locale().value()),
                url.map(there -> pages.language(other, path).value()),
                url,
                other.equals(context.edition()),
                reason(url, context, "switch.not-in-language", Map.of("language", name)),
                0);
    }

    private List<SwitchView> clouds(EditionContext context, ArticlePath path, Urls urls) {
        return index.editions().stream()
                .filter(other -> other.locale().equals(context.edition().locale()))
                .map(other -> cloud(context, other, path, urls))
                .toList();
    }

    private SwitchView cloud(EditionContext context, Edition other, ArticlePath path, Urls urls) {
        String name = context.text(index.config().clouds().get(other.cloud()).name());
        Optional<String> url = url(other, path, urls);
        return new SwitchView(
                name,
                Optional.empty(),
                Optional.empty(),
                url,
                other.equals(context.edition()),
                reason(url, context, absence(context.edition(), path), Map.of("cloud", name)),
                tone(other.cloud()));
    }

    private String absence(Edition edition, ArticlePath path) {
        if (index.page(edition, path).isPresent()) {
            return "switch.not-in-cloud";
        }
        return index.dataPage(edition, path).isPresent() ? "switch.data-not-in-cloud" : "switch.section-not-in-cloud";
    }

    private Optional<String> url(Edition other, ArticlePath path, Urls urls) {
        return pages.exists(other, path) ? Optional.of(urls.to(index.addresses().page(other, path))) : Optional.empty();
    }

    private static Optional<String> reason(
            Optional<String> url, EditionContext context, String key, Map<String, String> names) {
        return url.isPresent()
                ? Optional.empty()
                : Optional.of(context.wording().text(key, names));
    }
}
