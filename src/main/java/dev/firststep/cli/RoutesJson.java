package dev.firststep.cli;

import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.OpeningHours;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.render.url.PrefixedUrls;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The places to ask for portals and chatbots: one object for each case, in the language of its readers. */
final class RoutesJson {
    private final SiteIndex index;
    private final SupportRoutes support;
    private final LinkResolver links;

    RoutesJson(SiteIndex index) {
        this.index = index;
        this.support = index.config().support();
        this.links = new LinkResolver(index);
    }

    String of(List<SupportCase> cases) {
        JsonWriter json = new JsonWriter().beginObject().field("version", 1);
        json.name("cases").beginArray();
        for (SupportCase one : cases) {
            json.beginObject().field("cloud", one.cloud().value()).field("audience", one.audience());
            json.field("locale", one.locale().value()).field("topic", one.topic());
            json.name("places").beginArray();
            for (SupportRoute route : support.resolve(one)) {
                place(json, one, route.to());
            }
            json.end().end();
        }
        return json.end().end().toString();
    }

    private void place(JsonWriter json, SupportCase one, Destination place) {
        json.beginObject();
        place.id().ifPresent(id -> json.field("id", id));
        place.name().ifPresent(name -> json.field("name", text(name, one.locale())));
        json.field("to", place.to().display());
        url(place, one).ifPresent(url -> json.field("url", url));
        place.phone().ifPresent(phone -> json.field("phone", phone));
        place.hours().ifPresent(hours -> hours(json, hours));
        texts(
                json,
                "languages",
                place.languages().stream().map(LocaleTag::value).toList());
        place.note().ifPresent(note -> json.field("note", text(note, one.locale())));
        texts(
                json,
                "bring",
                place.bring().stream().map(thing -> text(thing, one.locale())).toList());
        json.end();
    }

    private Optional<String> url(Destination place, SupportCase one) {
        Resolution found = links.resolve(place.to(), new Edition(one.locale(), one.cloud()));
        if (found instanceof Resolution.Page page) {
            return Optional.of(
                    PrefixedUrls.absolute(index.config().site().baseUrl()).to(page.path(), page.anchor()));
        }
        if (found instanceof Resolution.Mail mail) {
            return Optional.of("mailto:" + mail.address());
        }
        return found instanceof Resolution.Web web ? Optional.of(web.url()) : Optional.empty();
    }

    private static void hours(JsonWriter json, OpeningHours hours) {
        json.name("hours")
                .beginObject()
                .field("zone", hours.zone().getId())
                .name("open")
                .beginObject();
        hours.week()
                .forEach((day, times) -> texts(
                        json,
                        day.name().toLowerCase(Locale.ROOT),
                        times.stream().map(Object::toString).toList()));
        json.end().end();
    }

    private static void texts(JsonWriter json, String name, List<String> texts) {
        json.name(name).beginArray();
        texts.forEach(json::value);
        json.end();
    }

    private String text(LocalizedText text, LocaleTag locale) {
        return text.in(locale, index.config().site().sourceLocale());
    }
}
