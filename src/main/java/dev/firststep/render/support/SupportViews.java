package dev.firststep.render.support;

import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.support.Audience;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.PhoneNumber;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.SupportFactView;
import dev.firststep.render.view.SupportPlaceView;
import dev.firststep.render.view.SupportView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes what any page shows of the place to ask about a topic. Safe to share between threads. */
public final class SupportViews {
    private final SupportRoutes support;
    private final SiteIndex index;
    private final LinkResolver links;

    public SupportViews(SiteIndex index, LinkResolver links) {
        this.support = index.config().support();
        this.index = index;
        this.links = links;
    }

    /**
     * What the reader was reading, for the message that they may write.
     *
     * @param page its address
     */
    public record Asked(String title, SitePath page) {}

    /**
     * Where the readers of an edition ask about a topic.
     *
     * @param topic the site's default topic when absent or unknown
     * @param urls of the page on which this is shown
     * @return empty when the site has no such topic, or the topic leads nowhere, which a check reports
     */
    public Optional<SupportView> of(EditionContext context, Optional<String> topic, Asked asked, Urls urls) {
        return topic.filter(id -> support.topics().containsKey(id))
                .or(support::defaultTopic)
                .flatMap(known -> view(new Page(context, known, asked, urls)));
    }

    private record Page(EditionContext context, String topic, Asked asked, Urls urls) {}

    private Optional<SupportView> view(Page page) {
        Optional<Destination> own = destination(page, support.mainAudience());
        return own.flatMap(destination -> place(page, "", destination))
                .map(place -> new SupportView(topicName(page), place, others(page, own.get())));
    }

    private List<SupportPlaceView> others(Page page, Destination own) {
        List<SupportPlaceView> others = new ArrayList<>();
        for (Audience audience : support.audiences()) {
            destination(page, audience)
                    .filter(destination -> !destination.equals(own))
                    .flatMap(destination -> place(page, label(page, audience), destination))
                    .ifPresent(others::add);
        }
        return others;
    }

    private Optional<Destination> destination(Page page, Audience audience) {
        return support.destination(new SupportCase(
                page.context().edition().cloud(),
                audience.id(),
                page.context().edition().locale(),
                page.topic()));
    }

    private String topicName(Page page) {
        return Optional.ofNullable(support.topics().get(page.topic()))
                .map(page.context()::text)
                .orElse(page.topic());
    }

    private static String label(Page page, Audience audience) {
        EditionContext context = page.context();
        return context.wording().text("support.for", Map.of("audience", context.text(audience.name())));
    }

    private Optional<SupportPlaceView> place(Page page, String label, Destination destination) {
        EditionContext context = page.context();
        return url(page, destination)
                .map(url -> new SupportPlaceView(
                        label,
                        destination.name().map(context::text).orElseGet(() -> topicName(page)),
                        destination
                                .prefill()
                                .map(prefill -> PrefillText.added(url, prefill, context, page.asked()))
                                .orElse(url),
                        url.startsWith("https:"),
                        destination.phone().map(SupportViews::phone),
                        facts(context, destination),
                        destination.note().map(context::text),
                        destination.bring().stream().map(context::text).toList()));
    }

    private Optional<String> url(Page page, Destination destination) {
        Resolution resolution = links.resolve(destination.to(), page.context().edition());
        if (resolution instanceof Resolution.Page inside) {
            return Optional.of(page.urls().to(inside.path(), inside.anchor()));
        }
        if (resolution instanceof Resolution.Mail mail) {
            return Optional.of("mailto:" + mail.address());
        }
        return resolution instanceof Resolution.Web web ? Optional.of(pinned(web.url())) : Optional.empty();
    }

    /** Where a short link leads. */
    private String pinned(String url) {
        return index.config().clouds().redirector(url).map(Redirector::to).orElse(url);
    }

    private static LinkView phone(String number) {
        return LinkView.to(number, "tel:" + PhoneNumber.dialled(number));
    }

    private List<SupportFactView> facts(EditionContext context, Destination destination) {
        List<SupportFactView> facts = new ArrayList<>();
        destination
                .hours()
                .map(hours -> new HoursText(hours, context).lines())
                .ifPresent(
                        lines -> facts.add(new SupportFactView(context.wording().text("support.hours"), lines)));
        if (!destination.languages().isEmpty()) {
            String names = destination.languages().stream()
                    .map(language -> name(language, context))
                    .collect(Collectors.joining(context.wording().text("list.comma")));
            facts.add(new SupportFactView(context.wording().text("support.languages"), List.of(names)));
        }
        return facts;
    }

    /** What the reader calls a language; else what its own speakers call it, if the site is written in it; else its tag. */
    private String name(LocaleTag language, EditionContext context) {
        return context.wording()
                .find("language." + language)
                .or(() -> context.wording().find("language." + language.language()))
                .or(() -> index.config().site().locales().stream()
                        .filter(locale -> locale.tag().equals(language))
                        .map(locale -> locale.name())
                        .findFirst())
                .orElse(language.value());
    }
}
