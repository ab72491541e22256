package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.Heading;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.SortedMap;

/**
 * A translation says what its source says: the same headings, for the same clouds, with the same {@link TranslatedParts}.
 */
final class TranslationCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        LocaleTag source = index.config().site().sourceLocale();
        index.articles().forEach((path, byLocale) -> {
            ArticleFacts original = byLocale.get(source);
            if (original == null) {
                byLocale.values().forEach(facts -> reportExtra(facts, source, findings));
            } else {
                reportMissing(original, byLocale, index, findings);
                byLocale.forEach((locale, facts) -> {
                    if (!locale.equals(source)) {
                        compare(original, facts, findings);
                    }
                });
            }
        });
    }

    private static void reportExtra(ArticleFacts facts, LocaleTag source, DiagnosticSink findings) {
        findings.add(
                Code.TRANSLATION_EXTRA,
                Position.of(facts.file()),
                "there is no such article in the source language " + source,
                "write it in " + source + " too; until then its readers see this text");
    }

    private static void reportMissing(
            ArticleFacts original,
            SortedMap<LocaleTag, ArticleFacts> byLocale,
            SiteIndex index,
            DiagnosticSink findings) {
        index.editions().stream()
                .map(edition -> edition.locale())
                .distinct()
                .filter(locale -> !byLocale.containsKey(locale))
                .forEach(locale -> findings.add(
                        Code.TRANSLATION_MISSING,
                        Position.of(original.file()),
                        "there is no translation into " + locale,
                        "readers of " + locale + " see the source text with a notice until there is one"));
    }

    private static void compare(ArticleFacts original, ArticleFacts translation, DiagnosticSink findings) {
        compareHeadings(original, translation, findings);
        compareClouds(original, translation, findings);
        new TranslatedParts(original, translation, findings).compare();
    }

    private static void compareHeadings(ArticleFacts original, ArticleFacts translation, DiagnosticSink findings) {
        List<Heading> theirs = original.headings();
        List<Heading> ours = translation.headings();
        for (int i = 0; i < Math.max(theirs.size(), ours.size()); i++) {
            if (i >= ours.size()) {
                reportHeading(
                        Position.of(translation.file()),
                        "no heading for '" + theirs.get(i).text() + "'",
                        findings);
                return;
            }
            if (i >= theirs.size()) {
                reportHeading(ours.get(i).position(), "the source has no such heading", findings);
                return;
            }
            if (ours.get(i).level() != theirs.get(i).level()) {
                reportHeading(
                        ours.get(i).position(),
                        "the source has a heading of level " + theirs.get(i).level() + " here, '"
                                + theirs.get(i).text() + "'",
                        findings);
                return;
            }
        }
    }

    private static void reportHeading(Position position, String message, DiagnosticSink findings) {
        findings.add(
                Code.TRANSLATION_HEADINGS,
                position,
                message,
                "give the translation the headings of the source, in the same order and levels: links rely on them");
    }

    private static void compareClouds(ArticleFacts original, ArticleFacts translation, DiagnosticSink findings) {
        if (!original.frontMatter().appliesTo().equals(translation.frontMatter().appliesTo())) {
            findings.add(
                    Code.TRANSLATION_APPLIES_TO,
                    translation.frontMatter().position("applies_to", translation.file()),
                    "the source applies to other clouds than this translation says",
                    "copy 'applies_to' from '" + original.file() + "'");
        }
    }
}
