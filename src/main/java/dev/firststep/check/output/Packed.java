package dev.firststep.check.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Files that are compressed at rest; browsers unpack them. */
final class Packed {
    /** More than any file of a site, and little enough to hold. */
    private static final int MOST = 64 * 1024 * 1024;

    private Packed() {}

    /** What a file in GZIP format holds; empty if it is none. */
    static Optional<byte[]> unpack(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0x1F || bytes[1] != (byte) 0x8B) {
            return Optional.empty();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(in.readNBytes(MOST));
        } catch (IOException notPacked) {
            return Optional.empty();
        }
    }
}
