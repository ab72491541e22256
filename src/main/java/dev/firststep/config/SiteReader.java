package dev.firststep.config;

import dev.firststep.config.value.BaseUrl;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads {@code site.yml}. */
final class SiteReader {
    private static final List<String> KEYS = List.of(
            "name",
            "description",
            "publisher",
            "base_url",
            "source_locale",
            "locales",
            "dialect",
            "emphasis",
            HostsReader.KEY);

    private final Expect expect;
    private final DiagnosticSink sink;

    SiteReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty when a part of the site is missing. */
    Optional<SiteConfig> read(YamlValue root) {
        return expect.document(root, KEYS).flatMap(this::site);
    }

    private Optional<SiteConfig> site(Fields fields) {
        Optional<URI> baseUrl = fields.needText("base_url").flatMap(this::baseUrl);
        List<SiteLocale> locales =
                fields.need("locales").map(new LocalesReader(sink)::read).orElse(List.of());
        Optional<LocaleTag> source = fields.needText("source_locale").flatMap(text -> sourceLocale(text, locales));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        LocalizedTextReader texts = new LocalizedTextReader(source.get(), tags(locales), sink);
        Optional<LocalizedText> name = text(fields, "name", texts);
        Optional<LocalizedText> description = text(fields, "description", texts);
        Optional<LocalizedText> publisher = text(fields, "publisher", texts);
        if (name.isEmpty() || description.isEmpty() || publisher.isEmpty() || baseUrl.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteConfig(
                name.get(),
                description.get(),
                publisher.get(),
                baseUrl.get(),
                source.get(),
                locales,
                markdown(fields),
                new HostsReader(sink).read(fields)));
    }

    private MarkdownSettings markdown(Fields fields) {
        boolean learn = choice(fields, "dialect", List.of("firststep", "learn")).equals("learn");
        String emphasis = choice(fields, "emphasis", List.of("", "cjk", "commonmark"));
        return new MarkdownSettings(learn, emphasis.isEmpty() ? !learn : emphasis.equals("cjk"));
    }

    /** The value of a key, the first choice when it is absent or none of them. */
    private String choice(Fields fields, String key, List<String> choices) {
        Optional<Scalar> text = fields.text(key);
        if (text.isPresent() && !choices.contains(text.get().value())) {
            invalid(
                    text.get(),
                    Wording.quoted(text.get().value()) + " is no " + key,
                    Wording.choices(
                            text.get().value(),
                            choices.stream().filter(c -> !c.isEmpty()).toList()));
            return choices.get(0);
        }
        return text.map(Scalar::value).orElse(choices.get(0));
    }

    private static List<LocaleTag> tags(List<SiteLocale> locales) {
        return locales.stream().map(SiteLocale::tag).toList();
    }

    private static Optional<LocalizedText> text(Fields fields, String key, LocalizedTextReader texts) {
        return fields.need(key).flatMap(value -> texts.read(value, Wording.quoted(key)));
    }

    private Optional<URI> baseUrl(Scalar text) {
        Optional<URI> url = BaseUrl.parse(text.value());
        if (url.isEmpty()) {
            invalid(text, Wording.quoted(text.value()) + " can't be the address of a site", BaseUrl.HINT);
        }
        return url;
    }

    private Optional<LocaleTag> sourceLocale(Scalar text, List<SiteLocale> locales) {
        Optional<LocaleTag> source = tags(locales).stream()
                .filter(tag -> tag.value().equals(text.value()))
                .findFirst();
        if (source.isEmpty() && !locales.isEmpty()) {
            invalid(
                    text,
                    "the source locale " + Wording.quoted(text.value()) + " is not among 'locales'",
                    Wording.choices(
                            text.value(),
                            tags(locales).stream().map(LocaleTag::value).toList()));
        }
        return source;
    }

    private void invalid(Scalar text, String message, String hint) {
        sink.add(Code.VALUE_INVALID, text.position(), message, hint);
    }
}
