package dev.firststep.learn.site;

import dev.firststep.config.frontmatter.LearnKeys;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.applicability.Applicability;
import dev.firststep.learn.applicability.Role;
import dev.firststep.learn.bilingual.BilingualText;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.markdown.segments.Side;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the front matter of an article of the keys of its page. Safe to share between threads. */
public final class FrontMatters {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Keys that tell of a translation, and nothing of the text that it was made from. */
    private static final Pattern LOCALIZATION = Pattern.compile(
            "ms\\.(openlocfilehash|sourcegitcommit|translationtype|contentlocale|lasthandoff|locfileid)|translationtype");

    private final CloudScopes scopes;
    private final Function<SitePage, CloudScope> byVersion;
    private final Function<PageText, Optional<String>> breadcrumbs;

    FrontMatters(
            CloudScopes scopes,
            Function<SitePage, CloudScope> byVersion,
            Function<PageText, Optional<String>> breadcrumbs) {
        this.scopes = scopes;
        this.byVersion = byVersion;
        this.breadcrumbs = breadcrumbs;
    }

    /**
     * The front matter of one language of a page.
     *
     * @param side the half of a bilingual page whose front matter is wanted; the keys of such a page are in the language of
     *     its target, as a rule, and stand for the other one only where they hold both
     * @param heading the first heading in that language
     */
    public FrontMatter of(PageText page, Side side, Applicability notes, Optional<String> heading) {
        PageMetadata keys = page.metadata();
        CloudScope scope = notes.appliesTo().only().isEmpty()
                ? scopes.of(page.page(), keys.text("titleSuffix"), byVersion.apply(page.page()))
                : notes.appliesTo();
        return new FrontMatter(
                text(page, "title", side)
                        .or(() -> heading.filter(words -> !words.isBlank()))
                        .orElseGet(() -> page.page().path().words()),
                text(page, "description", side),
                scope,
                notes.roles().stream().map(role -> name(role, side)).toList(),
                Optional.empty(),
                keys.text("ms.date").flatMap(FrontMatters::day),
                Optional.empty(),
                learn(page, side),
                positions(page));
    }

    /** The id of a role that has a name in every language, else its name as the page has it. */
    private static String name(Role role, Side side) {
        if (role.known()) {
            return role.id();
        }
        return side == Side.SOURCE ? role.source() : role.target();
    }

    private static Optional<String> text(PageText page, String key, Side side) {
        Position position = page.metadata().position(key).orElse(Position.of(page.shown()));
        return page.metadata()
                .text(key)
                .map(text -> new BilingualText(text, position))
                .filter(text -> side != Side.SOURCE || text.isBilingual())
                .map(text -> text.isBilingual() ? text.read(side == Side.WHOLE ? Side.TARGET : side) : text.text())
                .map(text -> text.strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private SortedMap<String, String> learn(PageText page, Side side) {
        SortedMap<String, String> learn = new TreeMap<>();
        page.metadata().entries().forEach((key, entry) -> {
            boolean wanted = LearnKeys.contains(key)
                    && (side != Side.SOURCE || !LOCALIZATION.matcher(key).matches());
            if (wanted) {
                shown(entry.value()).ifPresent(text -> learn.put(key, text));
            }
        });
        breadcrumbs.apply(page).ifPresent(address -> learn.put("breadcrumb_path", address));
        return learn;
    }

    private static Optional<String> shown(YamlValue value) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar.isAbsent() ? "" : scalar.line());
        }
        return value instanceof Sequence sequence
                ? Optional.of(sequence.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).line())
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static Map<String, Position> positions(PageText page) {
        Map<String, Position> positions = new HashMap<>();
        page.metadata().entries().forEach((key, entry) -> positions.put(key, entry.position()));
        return positions;
    }
}
