package dev.firststep.publish.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.link.ledger.LedgerReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The file of a ledger, which lies beside the content and is committed with it.
 *
 * @param shown how it is called in findings
 */
public record LedgerFile(Path path, String shown) {
    /** The name of the file unless another is asked for. */
    public static final String NAME = "ledger.tsv";

    public boolean exists() {
        return Files.exists(path, NOFOLLOW_LINKS);
    }

    /** The ledger; empty when there is none. What cannot be read is a finding. */
    public Optional<Ledger> read(DiagnosticSink findings) throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        refuseLink();
        try {
            return Optional.of(new LedgerReader(shown, findings).read(Files.readString(path, UTF_8)));
        } catch (CharacterCodingException e) {
            findings.add(
                    Code.LEDGER_SYNTAX,
                    Position.of(shown),
                    "the ledger is no text in UTF-8",
                    "take the file back as it was");
            return Optional.empty();
        }
    }

    private void refuseLink() throws IOException {
        if (!Files.isRegularFile(path, NOFOLLOW_LINKS)) {
            throw new FileSystemException(shown, null, "a ledger is a plain file, not a link or a folder");
        }
    }

    /** Writes the whole file anew, so that a reader meets the old one or the new one. */
    public void write(Ledger ledger) throws IOException {
        byte[] bytes = ledger.text().getBytes(UTF_8);
        if (exists()) {
            refuseLink();
        }
        Path fresh = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, path, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, path, REPLACE_EXISTING);
        }
    }
}
