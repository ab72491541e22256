package dev.firststep.config.support;

import dev.firststep.cloud.support.Prefill;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.model.ContactText;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a message starts with. Nothing in it may hold personal data, nor ask for it. */
final class PrefillReader {
    private static final List<String> KEYS = List.of("subject", "body");

    /** Addresses that are longer than about 2,000 characters are cut by some mail programs. */
    private static final int LONGEST = 500;

    private static final String PERSONAL =
            "(\\b(name|e-?mail|phone|telephone|mobile|birthday|date of birth|passport|identity card)"
                    + "|姓名|名字|邮箱|邮件地址|电话|手机|生日|出生日期|护照|身份证)";

    /** Either as a label before a colon, or as something that is yours or mine. */
    private static final Pattern ASKS_FOR_PERSONAL_DATA = Pattern.compile(
            "(?i)" + PERSONAL + "[^\\n:：]{0,20}[:：]|(\\b(my|your)\\b|[您你我]的?)[^\\n.,，。]{0,12}" + PERSONAL);

    /** As long as the number of a phone or a card that is written without gaps. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![A-Za-z0-9])[0-9]{7,}(?![A-Za-z0-9])");

    private final LocalizedTextReader texts;
    private final Expect expect;
    private final DiagnosticSink sink;

    PrefillReader(LocalizedTextReader texts, DiagnosticSink sink) {
        this.texts = texts.allowing(Prefill.VARIABLES);
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** @param to where the message goes; only mail and web addresses take texts along */
    Optional<Prefill> read(YamlValue value, Target to) {
        if (!(to instanceof Target.ToMail) && !(to instanceof Target.ToWeb)) {
            invalid(value, to.display() + " takes no texts along", "remove 'prefill', or lead to mailto: or https://");
            return Optional.empty();
        }
        return expect.fields(value, "'prefill'", KEYS)
                .map(fields -> new Prefill(text(fields, "subject"), text(fields, "body")));
    }

    private Optional<LocalizedText> text(Fields fields, String key) {
        return fields.find(key)
                .flatMap(value -> texts.read(value, "'" + key + "'").filter(text -> isImpersonal(value, text)));
    }

    private boolean isImpersonal(YamlValue value, LocalizedText text) {
        boolean contacts = text.byLocale().values().stream()
                .anyMatch(words -> !ContactText.in(words).isEmpty()
                        || LONG_NUMBER.matcher(words).find()
                        || ASKS_FOR_PERSONAL_DATA.matcher(words).find());
        boolean lengthy = text.byLocale().values().stream().anyMatch(words -> words.length() > LONGEST);
        if (contacts) {
            invalid(
                    value,
                    "a message must start without names, mail addresses and phone numbers",
                    "leave them out, and let readers add what they choose to tell");
        } else if (lengthy) {
            invalid(value, "the text is longer than " + LONGEST + " characters", "shorten it");
        }
        return !contacts && !lengthy;
    }

    private void invalid(YamlValue value, String message, String hint) {
        sink.add(Code.VALUE_INVALID, value.position(), message, hint);
    }
}
