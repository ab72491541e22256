package dev.firststep.learn.provenance;

import dev.firststep.config.frontmatter.LearnKeys;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keys that the localization of Learn repositories writes into headers. Keys it does not find are no fault. */
public final class ProvenanceReader {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{40}");
    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(-[A-Za-z]{4})?(-[A-Za-z]{2}|-[0-9]{3})?");

    private final FrontMatter header;
    private final String file;
    private final DiagnosticSink findings;

    private ProvenanceReader(FrontMatter header, String file, DiagnosticSink findings) {
        this.header = header;
        this.file = file;
        this.findings = findings;
    }

    /** Reads a header, and reports values that cannot be what they should be. */
    public static Provenance read(FrontMatter header, String file, DiagnosticSink findings) {
        return new ProvenanceReader(header, file, findings).read();
    }

    private Provenance read() {
        String typeKey = header.learn().containsKey("ms.translationtype") ? "ms.translationtype" : "translationtype";
        Optional<Translator> translator =
                value(typeKey, Translator::read, "a translation type", "write HT, MT, MTE75 or MTE95");
        String sha1Key = "ms.openlocfilehash";
        String hash = "40 hexadecimal digits";
        String handoff = "take over what the localization wrote";
        return new Provenance(
                translator,
                translator.flatMap(known -> text(typeKey)),
                value(
                        "ms.lasthandoff",
                        ProvenanceReader::day,
                        "a day",
                        "write month, day and year, such as 05/19/2021"),
                value("ms.sourcegitcommit", ProvenanceReader::hash, hash, handoff),
                value(sha1Key, ProvenanceReader::hash, hash, handoff),
                value("ms.contentlocale", ProvenanceReader::locale, "a language tag", "write one such as zh-CN"),
                value("ms.locfileid", ProvenanceReader::id, "a number in quotation marks", handoff),
                value(LearnKeys.SOURCE_TEXT, Freshness::read, "known of a source", "write changed or unchanged")
                        .orElse(Freshness.UNKNOWN));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(header.learn().get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> value(String key, Function<String, Optional<T>> reader, String wanted, String hint) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            findings.add(
                    Code.PROVENANCE_INVALID,
                    header.position(key, file),
                    Wording.quoted(key) + " is " + Wording.quoted(text.get()) + ", which is not " + wanted,
                    hint);
        }
        return value;
    }

    /** Month first, as Learn writes days; the ISO form is read as well. */
    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return Optional.of(
                    day.matches()
                            ? LocalDate.of(number(day, 3), number(day, 1), number(day, 2))
                            : LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static Optional<String> hash(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(hash -> HASH.matcher(hash).matches());
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(id -> ID.matcher(id).matches());
    }

    private static Optional<LocaleTag> locale(String text) {
        Matcher tag = TAG.matcher(text);
        return tag.matches()
                ? Optional.of(Locale.forLanguageTag(text).toLanguageTag())
                        .filter(LocaleTag::isValid)
                        .map(LocaleTag::new)
                : Optional.empty();
    }
}
