package dev.firststep.check.output;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads bytes as text, as browsers do: a mark at their start says how, and what is no text does not end the reading. */
final class Encoding {
    private Encoding() {}

    /** The text; empty if the bytes are none. */
    static Optional<String> strict(byte[] bytes) {
        try {
            return Optional.of(
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** The text, with a sign in the place of all that is none. */
    static String lenient(byte[] bytes) {
        return new String(bytes, charset(bytes));
    }

    /** UTF-16 without a mark gives itself away by the zeros around its first character. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        if (first == 0xFEFF || (first > 0 && first <= 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFFFE || (first > 0 && (first & 0xFF) == 0)
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }
}
