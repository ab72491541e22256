package dev.firststep.config.support;

import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.OpeningHours;
import dev.firststep.cloud.support.Prefill;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.PhoneNumber;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one destination. What is wrong in a detail leaves that detail out. */
public final class DestinationReader {
    private static final List<String> KEYS =
            List.of("name", "to", "phone", "hours", "languages", "note", "bring", "prefill");

    private final LocalizedTextReader texts;
    private final DestinationAddress addresses;
    private final HoursReader hours;
    private final PrefillReader prefills;
    private final Expect expect;
    private final DiagnosticSink sink;

    public DestinationReader(LocalizedTextReader texts, DiagnosticSink sink) {
        this.texts = texts;
        this.addresses = new DestinationAddress(sink);
        this.hours = new HoursReader(texts, sink);
        this.prefills = new PrefillReader(texts, sink);
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** The destination of an entry, whose key is its id. */
    public Optional<Destination> read(Entry entry) {
        return expect.fields(entry.value(), Wording.quoted(entry.key()), KEYS)
                .flatMap(fields -> destination(entry, fields));
    }

    private Optional<Destination> destination(Entry entry, Fields fields) {
        String subject = " of " + Wording.quoted(entry.key());
        Optional<LocalizedText> name = fields.need("name").flatMap(value -> texts.read(value, "the name" + subject));
        Optional<String> phone = fields.text("phone").filter(this::isPhone).map(Scalar::value);
        Optional<OpeningHours> open = fields.find("hours").flatMap(hours::read);
        List<LocaleTag> languages = languages(fields);
        Optional<LocalizedText> note = fields.find("note").flatMap(value -> texts.read(value, "the note" + subject));
        List<LocalizedText> bring = bring(fields, subject);
        Optional<Target> to = fields.needText("to").flatMap(addresses::read);
        Optional<Prefill> prefill =
                fields.find("prefill").flatMap(value -> to.flatMap(target -> prefills.read(value, target)));
        return to.map(target -> new Destination(
                Optional.of(entry.key()),
                name,
                target,
                phone,
                open,
                languages,
                note,
                bring,
                prefill,
                entry.position()));
    }

    private boolean isPhone(Scalar text) {
        boolean phone = PhoneNumber.isValid(text.value());
        if (!phone) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(text.value()) + " is no phone number",
                    "write digits in groups, such as +1 800 555 0100");
        }
        return phone;
    }

    private List<LocaleTag> languages(Fields fields) {
        List<LocaleTag> languages = new ArrayList<>();
        for (YamlValue item : fields.items("languages")) {
            expect.filledText(item, "each of 'languages'").ifPresent(text -> language(text, languages));
        }
        return languages;
    }

    private void language(Scalar text, List<LocaleTag> languages) {
        if (LocaleTag.isValid(text.value())) {
            languages.add(new LocaleTag(text.value()));
        } else {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(text.value()) + " is no language tag",
                    "write a BCP 47 tag, such as en or zh-CN");
        }
    }

    private List<LocalizedText> bring(Fields fields, String subject) {
        List<LocalizedText> things = new ArrayList<>();
        for (YamlValue item : fields.items("bring")) {
            texts.read(item, "each of 'bring'" + subject).ifPresent(things::add);
        }
        return things;
    }
}
