package dev.firststep.cloud.rule;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.Optional;
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
    public Rule {
        practices = Collections.unmodifiableSortedMap(new TreeMap<>(practices));
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /** How the rule works in a cloud; empty where it does not hold. */
    public Optional<Practice> in(CloudId cloud) {
        return Optional.ofNullable(practices.get(cloud));
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
