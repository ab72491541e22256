package dev.firststep.cloud.rule;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.Digest;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A self-support rule.
 *
 * @param id its anchor on the overview page and its address below {@code /go/rules/}
 * @param action what is to be done, such as "Reset a user's password"
 * @param practices how it works in each cloud in which it holds
 * @param translations how the words stand in each locale other than the source locale
 * @param position where it is written
 */
public record Rule(
        String id,
        LocalizedText action,
        Force force,
        Period period,
        SortedMap<CloudId, Practice> practices,
        SortedMap<LocaleTag, TextState> translations,
        Position position) {
    private static final int DIGITS = 8;

    public Rule {
        practices = Collections.unmodifiableSortedMap(new TreeMap<>(practices));
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /** How the rule works in a cloud; empty where it does not hold. */
    public Optional<Practice> in(CloudId cloud) {
        return Optional.ofNullable(practices.get(cloud));
    }

    /** What a translation says of the source language's words from which it was made: eight hexadecimal digits. */
    public String digest(LocaleTag source) {
        Set<String> words = new LinkedHashSet<>();
        action.in(source).ifPresent(words::add);
        practices
                .values()
                .forEach(practice ->
                        practice.note().flatMap(note -> note.in(source)).ifPresent(words::add));
        return Digest.of(String.join("\n", words)).substring(0, DIGITS);
    }

    /** The same rule with these translations. */
    public Rule withTranslations(SortedMap<LocaleTag, TextState> others) {
        return new Rule(id, action, force, period, practices, others, position);
    }

    /**
     * The language in which readers are shown the rule: their own, unless its words are missing there, or are outdated
     * words of a binding rule; then the source language.
     */
    public LocaleTag language(LocaleTag reader, LocaleTag source) {
        TextState state =
                reader.equals(source) ? TextState.CURRENT : translations.getOrDefault(reader, TextState.MISSING);
        boolean fit = state == TextState.CURRENT || (state == TextState.STALE && force == Force.ADVICE);
        return fit ? reader : source;
    }
}
