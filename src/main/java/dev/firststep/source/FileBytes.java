package dev.firststep.source;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** Reads a file, and never more of it than allowed. */
public final class FileBytes {
    private FileBytes() {}

    /** The bytes of a file; empty when there are more than the limit, which is then among the findings. */
    public static Optional<byte[]> read(SourceEntry entry, int limit, DiagnosticSink findings) throws IOException {
        try (InputStream in = Files.newInputStream(entry.file())) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return Optional.of(bytes);
            }
        }
        findings.add(
                Code.LIMIT_FILE_SIZE,
                Position.of(entry.shown()),
                "the file is larger than " + limit / 1024 + " KiB",
                "split it or make it smaller");
        return Optional.empty();
    }
}
