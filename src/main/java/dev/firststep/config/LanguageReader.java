package dev.firststep.config;

import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import java.util.Optional;

/** Reads the key {@code lang}, the language of a title that is not in that of its file. */
final class LanguageReader {
    private final DiagnosticSink sink;

    LanguageReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    Optional<LocaleTag> read(Fields fields) {
        Optional<Scalar> text = fields.text("lang");
        text.filter(tag -> !LocaleTag.isValid(tag.value()))
                .ifPresent(tag -> sink.add(
                        Code.VALUE_INVALID,
                        tag.position(),
                        Wording.quoted(tag.value()) + " is no language tag",
                        "write it as in site.yml, such as zh-CN"));
        return text.map(Scalar::value).filter(LocaleTag::isValid).map(LocaleTag::new);
    }
}
