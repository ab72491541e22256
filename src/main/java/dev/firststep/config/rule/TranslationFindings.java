package dev.firststep.config.rule;

import dev.firststep.cloud.rule.Force;
import dev.firststep.cloud.rule.TextState;
import dev.firststep.config.rule.RuleTranslation.Words;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.LocaleTag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Says how the words of translated rules stand to the source language. */
final class TranslationFindings {
    private final DiagnosticSink sink;

    TranslationFindings(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Words for rules, roles and notes that there are not.
     *
     * @param ids those of all rules, of which only the sound ones are among the rules
     */
    void unknown(
            RuleTranslation words, SortedMap<String, String> roles, Collection<String> ids, List<WrittenRule> rules) {
        words.rules().forEach((id, rule) -> unknown("rule", id, rule.position(), ids));
        words.roles().forEach((id, role) -> unknown("role", id, role.position(), roles.keySet()));
        rules.forEach(rule -> Optional.ofNullable(words.rules().get(rule.id()))
                .ifPresent(translated -> translated
                        .notes()
                        .forEach((key, position) -> unknown(
                                "note", key, position, rule.words().notes().keySet()))));
    }

    private void unknown(String kind, String id, Position position, Collection<String> known) {
        if (!known.contains(id)) {
            sink.add(
                    Code.RULE_UNKNOWN,
                    position,
                    "the source language has no " + kind + " " + Wording.quoted(id),
                    Wording.meant(id, known, "remove it, or add it to the rules in the source language"));
        }
    }

    /** The title, the description and roles that have no words in a language. */
    void unnamed(RuleTranslation words, LocaleTag locale, Collection<String> roles) {
        if (words.title().isEmpty()) {
            unnamed("'title'", "title", locale, words.position());
        }
        if (words.description().isEmpty()) {
            unnamed("'description'", "description", locale, words.position());
        }
        roles.stream()
                .filter(id -> !words.roles().containsKey(id))
                .forEach(id -> unnamed("the role " + Wording.quoted(id), id, locale, words.position()));
    }

    private void unnamed(String what, String key, LocaleTag locale, Position position) {
        sink.add(
                Code.RULE_TRANSLATION_MISSING,
                position,
                what + " has no words in " + locale,
                "add a line '" + key + ": …'");
    }

    /**
     * How a translation stands, which is told unless it is current.
     *
     * @param digest of the words in the source language
     */
    TextState state(WrittenRule rule, String digest, LocaleTag locale, Optional<Words> translated) {
        if (translated.isEmpty()) {
            missing(
                    rule,
                    rule.position(),
                    "the rule " + Wording.quoted(rule.id()) + " has no words in " + locale,
                    "add it to " + locale + "/rules.yml with the line 'of: " + digest + "'");
            return TextState.MISSING;
        }
        Words words = translated.get();
        Optional<String> without = rule.words().notes().keySet().stream()
                .filter(key -> !words.notes().containsKey(key))
                .findFirst();
        if (without.isPresent()) {
            missing(
                    rule,
                    words.position(),
                    "the note of the rule " + Wording.quoted(rule.id()) + " for " + Wording.quoted(without.get())
                            + " has no words in " + locale,
                    "add it under 'notes'");
            return TextState.MISSING;
        }
        boolean current = words.of().map(Scalar::value).filter(digest::equals).isPresent();
        if (!current) {
            stale(rule, words, locale, digest);
        }
        return current ? TextState.CURRENT : TextState.STALE;
    }

    private void missing(WrittenRule rule, Position position, String message, String hint) {
        sink.add(
                isBinding(rule) ? Code.RULE_TRANSLATION_MISSING : Code.RULE_TRANSLATION_ADVICE,
                position,
                message,
                hint + "; until then readers see the source language");
    }

    private void stale(WrittenRule rule, Words words, LocaleTag locale, String digest) {
        boolean binding = isBinding(rule);
        sink.add(
                binding ? Code.RULE_TRANSLATION_STALE : Code.RULE_TRANSLATION_ADVICE,
                words.origin(),
                "the rule " + Wording.quoted(rule.id()) + " has other words now than those from which the words in "
                        + locale + " were made",
                "compare the two, then write 'of: " + digest + "'"
                        + (binding ? "; until then readers see the source language" : ""));
    }

    private static boolean isBinding(WrittenRule rule) {
        return rule.force() == Force.BINDING;
    }
}
