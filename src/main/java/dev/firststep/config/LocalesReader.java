package dev.firststep.config;

import dev.firststep.config.value.Names;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the list of the site's locales. */
final class LocalesReader {
    /** A locale of this name would share its folder with the addresses that partners share. */
    private static final String GO = "go";

    private final Expect expect;
    private final DiagnosticSink sink;

    LocalesReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** All locales or, when one of them is wrong, none: half of them would make findings of the texts in the others. */
    List<SiteLocale> read(YamlValue value) {
        List<YamlValue> items = expect.items(value, "'locales'");
        if (items.isEmpty() && value instanceof YamlValue.Sequence) {
            invalid(value, "'locales' is empty", "add at least one locale, with its tag and its name");
        }
        List<SiteLocale> locales = new ArrayList<>();
        items.forEach(item -> locale(item, locales).ifPresent(locales::add));
        return locales.size() == items.size() ? List.copyOf(locales) : List.of();
    }

    private Optional<SiteLocale> locale(YamlValue item, List<SiteLocale> before) {
        Optional<Fields> fields = expect.fields(item, "each of 'locales'", List.of("tag", "name"));
        Optional<LocaleTag> tag = fields.flatMap(f -> f.needText("tag")).flatMap(text -> tag(text, before));
        Optional<Scalar> name =
                fields.flatMap(f -> f.needText("name")).filter(text -> Names.check(text, "the name of a locale", sink));
        return tag.flatMap(t -> name.map(n -> new SiteLocale(t, n.line())));
    }

    private Optional<LocaleTag> tag(Scalar text, List<SiteLocale> before) {
        String value = text.value();
        if (!LocaleTag.isValid(value) || value.equals(GO)) {
            invalid(text, Wording.quoted(value) + " can't be the tag of a locale", hint(value));
            return Optional.empty();
        }
        LocaleTag tag = new LocaleTag(value);
        if (before.stream().anyMatch(locale -> locale.tag().slug().equals(tag.slug()))) {
            invalid(text, "the locale " + Wording.quoted(value) + " is listed twice", "delete one of the two");
            return Optional.empty();
        }
        return Optional.of(tag);
    }

    /** The tag in the case that BCP 47 recommends, if that is all that is wrong with it. */
    private static String hint(String value) {
        String canonical = Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag();
        return LocaleTag.isValid(canonical) && !canonical.equals("und") && !canonical.equals(value)
                ? "write " + Wording.quoted(canonical)
                : "write language, script and region as in en, zh-CN or zh-Hans-CN";
    }

    private void invalid(YamlValue value, String message, String hint) {
        sink.add(Code.VALUE_INVALID, value.position(), message, hint);
    }
}
