package dev.firststep.render.data;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.link.DataPages;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import dev.firststep.render.url.PrefixedUrls;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The rules of an edition as JSON, in the form that {@code docs/schema/rules-1.json} describes. */
public final class RuleFiles {
    /** Changes its number when programs that read the file would have to change. */
    static final String SCHEMA = "firststep-rules/1";

    private final SiteIndex index;
    private final LinkResolver links;
    private final PrefixedUrls urls;
    private final LocaleTag source;

    public RuleFiles(SiteIndex index, LinkResolver links) {
        this.index = index;
        this.links = links;
        this.urls = PrefixedUrls.absolute(index.config().site().baseUrl());
        this.source = index.config().site().sourceLocale();
    }

    /** The file of an edition. */
    public byte[] file(Edition edition) {
        JsonWriter json = new JsonWriter();
        write(json, edition);
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes what the file of an edition holds, one object. */
    public void write(JsonWriter json, Edition edition) {
        Rules rules = index.config().rules();
        Cloud cloud = index.config().clouds().get(edition.cloud());
        json.beginObject()
                .field("schema", SCHEMA)
                .field("language", edition.locale().value());
        json.name("cloud").beginObject().field("id", cloud.id().value());
        json.field("name", text(cloud.name(), edition))
                .field("operator", text(cloud.operator(), edition))
                .end();
        json.field("title", text(rules.title(), edition));
        json.field("address", urls.to(index.addresses().page(edition, DataPages.RULES)));
        json.name("rules").beginArray();
        rules.in(edition.cloud())
                .forEach(rule ->
                        rule.in(edition.cloud()).ifPresent(practice -> new Entry(json, edition, rule).write(practice)));
        json.end().end();
    }

    private String text(LocalizedText text, Edition edition) {
        return text.in(edition.locale(), source);
    }

    /** Writes one rule; what it does not say is left out. */
    private final class Entry {
        private final JsonWriter json;
        private final Edition edition;
        private final Rule rule;
        private final LocaleTag language;

        Entry(JsonWriter json, Edition edition, Rule rule) {
            this.json = json;
            this.edition = edition;
            this.rule = rule;
            this.language = rule.language(edition.locale(), source);
        }

        void write(Practice practice) {
            json.beginObject().field("id", rule.id());
            json.field("action", rule.action().in(language, source)).field("language", language.value());
            json.field("severity", word(rule.force()));
            json.name("who").beginArray();
            practice.who().forEach(actor -> json.value(word(actor)));
            json.end();
            practice.role().ifPresent(this::role);
            practice.where().ifPresent(this::where);
            practice.article().flatMap(this::url).ifPresent(url -> json.field("article", url));
            practice.note().ifPresent(note -> json.field("note", note.in(language, source)));
            route(practice.topic());
            rule.period().from().ifPresent(day -> json.field("from", day.toString()));
            rule.period().until().ifPresent(day -> json.field("until", day.toString()));
            json.field("address", urls.to(index.addresses().go(new ArticlePath(DataPages.RULES + "/" + rule.id()))));
            json.end();
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        private void role(String id) {
            json.name("role").beginObject().field("id", id);
            Optional.ofNullable(index.config().rules().roles().get(id))
                    .ifPresent(name -> json.field("name", text(name, edition)));
            json.end();
        }

        private void where(Target.ToEndpoint endpoint) {
            json.name("where").beginObject().field("id", endpoint.id());
            index.config()
                    .clouds()
                    .endpointName(edition.cloud(), endpoint.id())
                    .ifPresent(name -> json.field("name", text(name, edition)));
            url(endpoint).ifPresent(url -> json.field("url", url));
            json.end();
        }

        private void route(String topic) {
            json.name("route").beginObject().field("topic", topic);
            Optional.ofNullable(index.config().support().topics().get(topic))
                    .ifPresent(name -> json.field("name", text(name, edition)));
            url(new Target.ToSupport(topic)).ifPresent(url -> json.field("url", url));
            json.end();
        }

        private Optional<String> url(Target target) {
            Resolution resolution = links.resolve(target, edition);
            if (resolution instanceof Resolution.Page page) {
                return Optional.of(urls.to(page.path(), page.anchor()));
            }
            if (resolution instanceof Resolution.Mail mail) {
                return Optional.of("mailto:" + mail.address());
            }
            return resolution instanceof Resolution.Web web ? Optional.of(pinned(web.url())) : Optional.empty();
        }

        private String pinned(String url) {
            return index.config().clouds().redirector(url).map(Redirector::to).orElse(url);
        }
    }
}
