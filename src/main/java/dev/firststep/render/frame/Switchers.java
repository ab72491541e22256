package dev.firststep.render.frame;

import dev.firststep.cloud.Cloud;
import dev.firststep.config.SiteLocale;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.EditionView;
import dev.firststep.render.view.SwitchView;
import java.util.ArrayList;
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

    /** The number of a cloud's colour, from 1: its place in the configuration. */
    int tone(CloudId cloud) {
        return 1 + index.config().clouds().ids().indexOf(cloud) % 6;
    }

    private String languageName(Edition edition) {
        return index.config().site().locales().stream()
                .filter(locale -> locale.tag().equals(edition.locale()))
                .map(SiteLocale::name)
                .findFirst()
                .orElse(edition.locale().value());
    }

    private List<SwitchView> languages(EditionContext context, ArticlePath path, Urls urls) {
        List<SwitchView> languages = new ArrayList<>();
        for (Edition other : index.editions()) {
            if (other.cloud().equals(context.edition().cloud())) {
                String name = languageName(other);
                String reason = context.wording().text("switch.not-in-language", Map.of("language", name));
                languages.add(
                        item(context, other, name, Optional.of(other.locale().value()), path, urls, reason, 0));
            }
        }
        return languages;
    }

    private List<SwitchView> clouds(EditionContext context, ArticlePath path, Urls urls) {
        List<SwitchView> clouds = new ArrayList<>();
        for (Edition other : index.editions()) {
            if (other.locale().equals(context.edition().locale())) {
                Cloud cloud = index.config().clouds().get(other.cloud());
                String name = context.text(cloud.name());
                String reason = context.wording().text("switch.not-in-cloud", Map.of("cloud", name));
                clouds.add(item(context, other, name, Optional.empty(), path, urls, reason, tone(other.cloud())));
            }
        }
        return clouds;
    }

    private SwitchView item(
            EditionContext context,
            Edition other,
            String name,
            Optional<String> lang,
            ArticlePath path,
            Urls urls,
            String reason,
            int tone) {
        boolean exists = pages.exists(other, path);
        Optional<String> url = exists ? Optional.of(urls.to(index.addresses().page(other, path))) : Optional.empty();
        boolean current = other.equals(context.edition());
        return new SwitchView(name, lang, url, current, exists ? Optional.empty() : Optional.of(reason), tone);
    }
}
