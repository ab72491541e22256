package dev.firststep.source;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads text files as strict UTF-8. */
public final class TextReader {
    /** The longest article in two real repositories of 350 articles has 60 KiB. */
    public static final int MAX_BYTES = 256 * 1024;

    private TextReader() {}

    /**
     * Reads one file.
     *
     * @return its text; empty when it is too large or not UTF-8, which is then among the findings
     * @throws IOException if the file cannot be read
     */
    public static Optional<SourceFile> read(SourceEntry entry, DiagnosticSink findings) throws IOException {
        return read(entry, MAX_BYTES, findings);
    }

    /**
     * Reads one file, of which more is allowed than of an article.
     *
     * @param limit the number of bytes beyond which it is not read
     */
    public static Optional<SourceFile> read(SourceEntry entry, int limit, DiagnosticSink findings) throws IOException {
        Optional<byte[]> bytes = FileBytes.read(entry, limit, findings);
        return bytes.flatMap(b -> decode(entry, b, findings));
    }

    private static Optional<SourceFile> decode(SourceEntry entry, byte[] bytes, DiagnosticSink findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.add(
                    Code.ENCODING,
                    new Position(entry.shown(), 1, 1),
                    "the file is UTF-16",
                    "save it as UTF-8, the only encoding that is read");
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text, true);
        String decoded = withLineFeeds(text.flip().toString());
        if (result.isError()) {
            findings.add(
                    Code.ENCODING,
                    endOf(entry.shown(), decoded),
                    "these bytes are not UTF-8",
                    "save the file as UTF-8, the only encoding that is read");
            return Optional.empty();
        }
        return Optional.of(new SourceFile(entry.shown(), decoded, Digest.of(bytes)));
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Position endOf(String shown, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Position(shown, line, text.length() - text.lastIndexOf('\n'));
    }
}
