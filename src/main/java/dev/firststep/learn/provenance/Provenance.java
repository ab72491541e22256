package dev.firststep.learn.provenance;

import dev.firststep.model.LocaleTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a translation comes from, by its header.
 *
 * @param translator who made it
 * @param type the translation type as written, such as {@code MTE75}; lists of types whose pages take no edits name it
 * @param handedOff the day on which the source text was given to the translators
 * @param sourceCommit the commit of the source repository, 40 hexadecimal digits
 * @param sourceSha1 the SHA-1 of the bytes of the source file, 40 hexadecimal digits; no Git blob id
 * @param locale the language of the translation
 * @param localizationId the id of this revision in the localization system: a text, never a number
 * @param freshness whether the source is as it was, if that was found out before
 */
public record Provenance(
        Optional<Translator> translator,
        Optional<String> type,
        Optional<LocalDate> handedOff,
        Optional<String> sourceCommit,
        Optional<String> sourceSha1,
        Optional<LocaleTag> locale,
        Optional<String> localizationId,
        Freshness freshness) {
    /** Of an article that is no translation. */
    public static final Provenance NONE = new Provenance(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Freshness.UNKNOWN);

    /** Whether the header says that the article is a translation. */
    public boolean isTranslation() {
        return !equals(NONE);
    }

    /**
     * Whether the translation is behind its source.
     *
     * @param sourceFile the source file as it is today, byte by byte
     */
    public Freshness freshness(byte[] sourceFile) {
        return sourceSha1
                .map(made -> made.equals(sha1(sourceFile)) ? Freshness.FRESH : Freshness.STALE)
                .orElse(Freshness.UNKNOWN);
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
