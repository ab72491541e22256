package dev.firststep.config;

import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.net.URI;
import java.util.List;

/**
 * {@code site.yml}: who publishes the help centre, where, and in which languages.
 *
 * @param baseUrl absolute, with a trailing slash
 * @param sourceLocale the locale articles are written in first
 * @param locales all of them, in the order in which readers are offered them
 * @param markdown how its articles are read
 * @param hosts the servers and hosts for which files are written
 */
public record SiteConfig(
        LocalizedText name,
        LocalizedText description,
        LocalizedText publisher,
        URI baseUrl,
        LocaleTag sourceLocale,
        List<SiteLocale> locales,
        MarkdownSettings markdown,
        List<Host> hosts) {
    public SiteConfig {
        locales = List.copyOf(locales);
        hosts = List.copyOf(hosts);
    }

    /** A site with files for the usual hosts. */
    public SiteConfig(
            LocalizedText name,
            LocalizedText description,
            LocalizedText publisher,
            URI baseUrl,
            LocaleTag sourceLocale,
            List<SiteLocale> locales,
            MarkdownSettings markdown) {
        this(name, description, publisher, baseUrl, sourceLocale, locales, markdown, Host.DEFAULT);
    }

    public List<LocaleTag> localeTags() {
        return locales.stream().map(SiteLocale::tag).toList();
    }

    /** The name of a language, in itself; its tag if the site does not have it. */
    public String languageName(LocaleTag locale) {
        return locales.stream()
                .filter(known -> known.tag().equals(locale))
                .map(SiteLocale::name)
                .findFirst()
                .orElse(locale.value());
    }

    /** The same site with articles that are read otherwise. */
    public SiteConfig withMarkdown(MarkdownSettings settings) {
        return new SiteConfig(name, description, publisher, baseUrl, sourceLocale, locales, settings, hosts);
    }

    /** The same site under another name. */
    public SiteConfig withName(LocalizedText other) {
        return new SiteConfig(other, description, publisher, baseUrl, sourceLocale, locales, markdown, hosts);
    }

    /** The same site at another address. */
    public SiteConfig withBaseUrl(URI address) {
        return new SiteConfig(name, description, publisher, address, sourceLocale, locales, markdown, hosts);
    }
}
