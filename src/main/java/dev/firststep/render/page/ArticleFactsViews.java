package dev.firststep.render.page;

import dev.firststep.cloud.Cloud;
import dev.firststep.learn.provenance.Freshness;
import dev.firststep.learn.provenance.Provenance;
import dev.firststep.learn.provenance.ProvenanceReader;
import dev.firststep.learn.provenance.Translator;
import dev.firststep.link.PageEntry;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Heading;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.BadgeView;
import dev.firststep.render.view.DateView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.NoticeView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an article says about itself, in the reader's language. */
final class ArticleFactsViews {
    private final EditionContext context;
    private final PageEntry entry;
    private final Frames frames;
    private final Provenance origin;

    ArticleFactsViews(EditionContext context, PageEntry entry, Frames frames) {
        this.context = context;
        this.entry = entry;
        this.frames = frames;
        this.origin = isTranslation() ? provenance(entry.facts()) : Provenance.NONE;
    }

    /** What is wrong with the header was reported when the article was read. */
    private static Provenance provenance(ArticleFacts facts) {
        return ProvenanceReader.read(facts.frontMatter(), facts.file(), finding -> {});
    }

    private boolean isTranslation() {
        return !entry.facts().locale().equals(context.site().sourceLocale());
    }

    /** The anchor of the title, when the title came from a heading of the body. */
    Optional<String> titleId() {
        List<Heading> headings = entry.facts().headings();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 1) {
                return Optional.of(entry.headingIds().get(i));
            }
        }
        return Optional.empty();
    }

    List<NoticeView> notices(Urls urls) {
        if (entry.isFallback()) {
            String language = context.site().languageName(entry.facts().locale());
            String text = context.wording().text("notice.not-translated", Map.of("language", language));
            return List.of(new NoticeView(text, Optional.empty(), Optional.empty()));
        }
        return switch (origin.translator().orElse(Translator.PERSON)) {
            case PERSON, NOBODY -> isBehind() ? List.of(behind(urls)) : List.of();
            case MACHINE -> List.of(translated("notice.machine-translation", urls));
            case EDITED_MACHINE -> List.of(translated("notice.edited-translation", urls));
        };
    }

    private NoticeView translated(String key, Urls urls) {
        return withOriginal(context.wording().text(key, Map.of("age", age())).strip(), urls);
    }

    /** What is known of the text that was translated; nothing if that text still stands. */
    private String age() {
        return switch (origin.freshness()) {
            case FRESH -> "";
            case STALE -> context.wording().text("notice.source-changed");
            case UNKNOWN ->
                origin.handedOff()
                        .map(day -> context.wording()
                                .text(
                                        "notice.text-of",
                                        Map.of("date", context.wording().date(day))))
                        .orElse("");
        };
    }

    private boolean isBehind() {
        return origin.freshness() == Freshness.STALE;
    }

    private NoticeView behind(Urls urls) {
        return withOriginal(context.wording().text("notice.source-changed"), urls);
    }

    private NoticeView withOriginal(String text, Urls urls) {
        LocaleTag source = context.site().sourceLocale();
        String link = context.wording()
                .text("notice.original", Map.of("language", context.site().languageName(source)));
        return new NoticeView(
                text,
                context.original(entry.path()).map(path -> LinkView.to(link, urls.to(path))),
                Optional.of(source.value()));
    }

    List<BadgeView> appliesTo() {
        CloudScope scope = entry.facts().frontMatter().appliesTo();
        if (scope.only().isEmpty()) {
            return List.of(new BadgeView(context.wording().text("article.every-cloud"), false, 0));
        }
        return context.clouds().stream()
                .filter(cloud -> scope.includes(cloud.id()))
                .map(this::badge)
                .toList();
    }

    private BadgeView badge(Cloud cloud) {
        boolean current = cloud.id().equals(entry.edition().cloud());
        return new BadgeView(context.text(cloud.name()), current, frames.tone(cloud.id()));
    }

    /** A role without a name in the language file goes by its id. */
    List<BadgeView> roles() {
        return entry.facts().frontMatter().roles().stream()
                .map(role -> context.wording().find("role." + role).orElse(role))
                .map(name -> new BadgeView(name, false, 0))
                .toList();
    }

    List<DateView> dates() {
        FrontMatter about = entry.facts().frontMatter();
        List<DateView> dates = new ArrayList<>();
        about.updated().ifPresent(day -> dates.add(date("article.updated", day)));
        about.reviewed().ifPresent(day -> dates.add(date("article.reviewed", day)));
        origin.handedOff()
                .filter(day -> !entry.isFallback())
                .ifPresent(day -> dates.add(date("article.handed-off", day)));
        return dates;
    }

    private DateView date(String label, LocalDate day) {
        return new DateView(
                context.wording().text(label), day.toString(), context.wording().date(day));
    }
}
