package dev.firststep.render.rule;

import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.rule.Actor;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import dev.firststep.render.frame.DataNames;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.PlaceView;
import dev.firststep.render.view.TextView;
import java.util.Optional;

/** Turns what rules point at into links for the readers of one page. */
final class Places {
    private final SiteIndex index;
    private final LinkResolver links;
    private final Edition edition;
    private final PageStrings wording;
    private final Urls urls;

    Places(SiteIndex index, LinkResolver links, Edition edition, PageStrings wording, Urls urls) {
        this.index = index;
        this.links = links;
        this.edition = edition;
        this.wording = wording;
        this.urls = urls;
    }

    PlaceView endpoint(Target.ToEndpoint endpoint) {
        String name = index.config()
                .clouds()
                .endpointName(edition.cloud(), endpoint.id())
                .map(this::text)
                .orElse(endpoint.id());
        return place(new TextView(name, edition.locale().value()), endpoint);
    }

    PlaceView article(Target.ToArticle article) {
        return place(title(article.path()), article);
    }

    /** The support route of a topic for those whom pages are written for. */
    PlaceView route(String topic) {
        return route(topic, Optional.empty());
    }

    /** The support route of a topic for somebody who acts, if such people have routes of their own. */
    PlaceView route(String topic, Actor asker) {
        return route(
                topic,
                Optional.of(RuleWords.id(asker))
                        .filter(id -> index.config().support().audience(id).isPresent()));
    }

    private PlaceView route(String topic, Optional<String> audience) {
        String name = Optional.ofNullable(index.config().support().topics().get(topic))
                .map(this::text)
                .orElse(topic);
        return place(new TextView(name, edition.locale().value()), new Target.ToSupport(topic, audience));
    }

    /** The address that fits readers of every edition who are to see a rule. */
    String share(String rule) {
        return urls.to(index.addresses().go(new ArticlePath("rules/" + rule)));
    }

    /** The title of a page of this edition and its language; its path when the edition has no such page. */
    TextView title(ArticlePath path) {
        return index.page(edition, path)
                .map(page -> text(page.facts().title(), page.facts().locale()))
                .or(() -> index.dataPage(edition, path).map(page -> text(names().title(page), names().language(page))))
                .orElseGet(() -> text(path.words(), edition.locale()));
    }

    private DataNames names() {
        return new DataNames(wording, source());
    }

    private TextView text(String text, LocaleTag locale) {
        String expanded = new Variables(index.config()).expand(text, edition.cloud(), locale);
        return new TextView(expanded, locale.value());
    }

    private PlaceView place(TextView name, Target target) {
        Resolution found = links.resolve(target, edition);
        return new PlaceView(
                name.text(),
                url(found),
                Optional.of(name.lang())
                        .filter(lang -> !lang.equals(edition.locale().value())),
                found instanceof Resolution.Web);
    }

    private Optional<String> url(Resolution found) {
        if (found instanceof Resolution.Page page) {
            return Optional.of(urls.to(page.path(), page.anchor()));
        }
        if (found instanceof Resolution.Mail mail) {
            return Optional.of("mailto:" + mail.address());
        }
        return found instanceof Resolution.Web web ? Optional.of(pinned(web.url())) : Optional.empty();
    }

    private String pinned(String url) {
        return index.config().clouds().redirector(url).map(Redirector::to).orElse(url);
    }

    private String text(LocalizedText text) {
        return text.in(edition.locale(), source());
    }

    private LocaleTag source() {
        return index.config().site().sourceLocale();
    }
}
