package dev.firststep.learn.site;

import dev.firststep.config.SiteLocale;
import dev.firststep.learn.address.LearnLocale;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.model.LocaleTag;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages of Learn repositories. */
public final class SiteLocales {
    /** English in whatever region: the language that Microsoft writes in. */
    public static final LocaleTag ENGLISH = new LocaleTag("en");

    private static final String LEARN = "https://learn.microsoft.com";

    /** The languages of Learn, in themselves; the JDK's own names differ from one version to the next. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ar-SA", "العربية"),
            Map.entry("cs-CZ", "Čeština"),
            Map.entry("da-DK", "Dansk"),
            Map.entry("de-DE", "Deutsch"),
            Map.entry("en", "English"),
            Map.entry("es-ES", "Español"),
            Map.entry("fi-FI", "Suomi"),
            Map.entry("fr-FR", "Français"),
            Map.entry("he-IL", "עברית"),
            Map.entry("hu-HU", "Magyar"),
            Map.entry("id-ID", "Indonesia"),
            Map.entry("it-IT", "Italiano"),
            Map.entry("ja-JP", "日本語"),
            Map.entry("ko-KR", "한국어"),
            Map.entry("nb-NO", "Norsk"),
            Map.entry("nl-NL", "Nederlands"),
            Map.entry("pl-PL", "Polski"),
            Map.entry("pt-BR", "Português (Brasil)"),
            Map.entry("pt-PT", "Português (Portugal)"),
            Map.entry("ru-RU", "Русский"),
            Map.entry("sv-SE", "Svenska"),
            Map.entry("th-TH", "ไทย"),
            Map.entry("tr-TR", "Türkçe"),
            Map.entry("uk-UA", "Українська"),
            Map.entry("vi-VN", "Tiếng Việt"),
            Map.entry("zh-CN", "简体中文"),
            Map.entry("zh-HK", "繁體中文（香港）"),
            Map.entry("zh-TW", "繁體中文"));

    private SiteLocales() {}

    /** The language of a repository: what its docsets say, else the end of its name, else English. */
    static LocaleTag of(LearnRepository repository, String name) {
        return repository.docsets().stream()
                .flatMap(docset -> docset.locale().stream())
                .findFirst()
                .or(() -> LearnLocale.ofRepository(name))
                .map(SiteLocales::tag)
                .orElse(ENGLISH);
    }

    private static LocaleTag tag(String written) {
        String tag = Locale.forLanguageTag(written).toLanguageTag();
        boolean english = tag.equals("en") || tag.startsWith("en-");
        return english || !LocaleTag.isValid(tag) ? ENGLISH : new LocaleTag(tag);
    }

    static SiteLocale named(LocaleTag tag) {
        return new SiteLocale(tag, NAMES.getOrDefault(tag.value(), tag.value()));
    }

    /** A site-absolute path without the locale at its start. */
    static String withoutLocale(String path) {
        return locale(path)
                .map(locale -> path.substring(locale.length() + 1))
                .map(rest -> rest.isEmpty() ? "/" : rest)
                .orElse(path);
    }

    private static Optional<String> locale(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return LearnLocale.isValid(first) ? Optional.of(first) : Optional.empty();
    }

    /** A site-absolute address on Learn itself, in a language unless it names one or has none. */
    static String onLearn(LocaleTag locale, String address) {
        boolean settled = locale(address).isPresent() || address.startsWith("/api/") || address.startsWith("/_");
        String language = locale.equals(ENGLISH) ? "en-us" : locale.slug();
        return LEARN + (settled ? "" : "/" + language) + address;
    }
}
