package dev.firststep.config;

import dev.firststep.model.LocaleTag;

/**
 * A language of the site.
 *
 * @param name its name in itself, such as 简体中文
 */
public record SiteLocale(LocaleTag tag, String name) {}
