package dev.firststep.link;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.ContentConfig;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The closed list of variables that content may use: {@code site.name}, {@code cloud.name}, {@code cloud.operator},
 * {@code endpoint.<id>.name}, {@code endpoint.<id>.url}, {@code support.<topic>.name} and {@code support.<topic>.phone}.
 * Safe to share between threads.
 */
public final class Variables {
    private static final Pattern USE = Pattern.compile("\\{\\{ *([A-Za-z0-9._-]{1,100}) *\\}\\}");
    private static final Pattern ENDPOINT = Pattern.compile("endpoint\\.([^.]+)\\.(name|url)");
    private static final Pattern SUPPORT = Pattern.compile("support\\.([^.]+)\\.(name|phone)");

    private final ContentConfig config;
    private final SortedSet<String> names;

    public Variables(ContentConfig config) {
        this.config = config;
        this.names = Collections.unmodifiableSortedSet(allNames(config));
    }

    private static SortedSet<String> allNames(ContentConfig config) {
        SortedSet<String> names = new TreeSet<>(List.of("site.name", "cloud.name", "cloud.operator"));
        config.clouds().endpointNames().keySet().forEach(id -> {
            names.add("endpoint." + id + ".name");
            names.add("endpoint." + id + ".url");
        });
        config.support().topics().keySet().forEach(topic -> names.add("support." + topic + ".name"));
        config.support().topicsWithPhone().forEach(topic -> names.add("support." + topic + ".phone"));
        return names;
    }

    /** Every variable there is, sorted. */
    public SortedSet<String> names() {
        return names;
    }

    /** Whether the variable exists at all, in whichever cloud. */
    public boolean isKnown(String name) {
        return names.contains(name);
    }

    /**
     * The value as plain text; empty when the variable is unknown, or is the address of a place that this cloud lacks.
     *
     * @param locale the locale of the text in which the variable stands
     */
    public Optional<String> value(String name, CloudId cloudId, LocaleTag locale) {
        Matcher endpoint = ENDPOINT.matcher(name);
        if (endpoint.matches()) {
            return endpoint(endpoint.group(1), endpoint.group(2), cloudId, locale);
        }
        Matcher support = SUPPORT.matcher(name);
        if (support.matches()) {
            return support(support.group(1), support.group(2), cloudId, locale);
        }
        Cloud cloud = config.clouds().get(cloudId);
        return switch (name) {
            case "site.name" -> Optional.of(text(config.site().name(), locale));
            case "cloud.name" -> Optional.of(text(cloud.name(), locale));
            case "cloud.operator" -> Optional.of(text(cloud.operator(), locale));
            default -> Optional.empty();
        };
    }

    private Optional<String> endpoint(String id, String property, CloudId cloud, LocaleTag locale) {
        return property.equals("url")
                ? config.clouds().get(cloud).endpoint(id)
                : config.clouds().endpointName(cloud, id).map(name -> text(name, locale));
    }

    /** The number is that for the readers for whom pages are written. */
    private Optional<String> support(String topic, String property, CloudId cloud, LocaleTag locale) {
        SupportRoutes support = config.support();
        return property.equals("phone")
                ? support.destination(
                                new SupportCase(cloud, support.mainAudience().id(), locale, topic))
                        .flatMap(Destination::phone)
                : Optional.ofNullable(support.topics().get(topic)).map(name -> text(name, locale));
    }

    private String text(LocalizedText text, LocaleTag locale) {
        return text.in(locale, config.site().sourceLocale());
    }

    /** The names of the variables in a text, in their order, known or not. */
    public static List<String> uses(String text) {
        return USE.matcher(text).results().map(use -> use.group(1)).toList();
    }

    /** The text with every variable replaced by its value; one without a value stays as written. */
    public String expand(String text, CloudId cloud, LocaleTag locale) {
        if (!text.contains("{{")) {
            return text;
        }
        return USE.matcher(text)
                .replaceAll(use -> Matcher.quoteReplacement(
                        value(use.group(1), cloud, locale).orElse(use.group())));
    }
}
