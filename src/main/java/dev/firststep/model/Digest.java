package dev.firststep.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, of one or of several pieces. Not for several threads at once. */
public final class Digest {
    private final MessageDigest digest = sha256();

    /** The digest of these bytes alone. */
    public static String of(byte[] bytes) {
        return new Digest().add(bytes).hex();
    }

    /** The digest of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a piece after those that were added before. */
    public Digest add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Ends the digest; what is added afterwards starts another. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
