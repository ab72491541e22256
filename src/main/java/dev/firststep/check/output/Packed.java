package dev.firststep.check.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Files that are compressed at rest; browsers unpack them. */
final class Packed {
    /** More than any file of a site, and little enough to hold. */
    private static final int MOST = 64 * 1024 * 1024;

    private static final int PIECE = 8192;

    /** Nobody packs more often, and a file that holds itself is not unpacked for ever. */
    private static final int LAYERS = 4;

    private Packed() {}

    /** What a file in GZIP format holds, however often it was packed; empty if it is none. */
    static Optional<byte[]> unpack(byte[] bytes) {
        if (!isPacked(bytes)) {
            return Optional.empty();
        }
        byte[] plain = bytes;
        for (int layer = 0; layer < LAYERS && isPacked(plain); layer++) {
            plain = unpacked(plain);
        }
        return Optional.of(plain);
    }

    private static boolean isPacked(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /** Browsers show what comes before the damage; so it counts. */
    private static byte[] unpacked(byte[] packed) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0 && plain.size() < MOST; length = in.read(piece)) {
                plain.write(piece, 0, length);
            }
        } catch (IOException damaged) {
            return plain.toByteArray();
        }
        return plain.toByteArray();
    }
}
