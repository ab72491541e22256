package dev.firststep.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
    @TempDir
    Path root;

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void lineEndsAndByteOrderMarkAreNormalized() throws IOException {
        assertEquals(
                "a\nb\nc",
                read("\uFEFFa\r\nb\rc".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text());
    }

    @Test
    void theDigestIsThatOfTheBytesOnDisk() throws IOException {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                read(new byte[0]).orElseThrow().digest());
    }

    @Test
    void badUtf8IsReportedWhereItStands() throws IOException {
        assertTrue(read(new byte[] {'a', '\n', 'b', 'c', (byte) 0xC3, '('}).isEmpty());
        assertEquals(Code.ENCODING, findings.get(0).code());
        assertEquals(new Position("content/a.md", 2, 3), findings.get(0).position());
    }

    @Test
    void aCharacterCutOffAtTheEndIsReported() throws IOException {
        assertTrue(read(new byte[] {'a', (byte) 0xE4, (byte) 0xB8}).isEmpty());
        assertEquals(Code.ENCODING, findings.get(0).code());
    }

    @Test
    void utf16IsNamedInTheFinding() throws IOException {
        assertTrue(read("标题".getBytes(StandardCharsets.UTF_16)).isEmpty());
        assertEquals("the file is UTF-16", findings.get(0).message());
    }

    @Test
    void anOversizedFileIsNotReadWhole() throws IOException {
        assertTrue(read(new byte[TextReader.MAX_BYTES + 1]).isEmpty());
        assertEquals(Code.LIMIT_FILE_SIZE, findings.get(0).code());
    }

    private Optional<SourceFile> read(byte[] bytes) throws IOException {
        Path file = Files.write(root.resolve("a.md"), bytes);
        return TextReader.read(new SourceEntry("a.md", "content/a.md", file), findings::add);
    }
}
