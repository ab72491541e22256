package dev.firststep.source;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.Digest;
import dev.firststep.model.Image;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads image files and makes sure that each is what its name says and safe to serve. */
public final class ImageReader {
    public static final int MAX_BYTES = 5 * 1024 * 1024;
    public static final int MAX_PIXELS_PER_SIDE = 8_000;
    public static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private ImageReader() {}

    /**
     * An image with its bytes.
     *
     * @param bytes not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Loaded(Image image, byte[] bytes) {}

    /**
     * Reads and checks one image.
     *
     * @return the image; empty when it must not be published, which is then among the findings
     * @throws IOException if the file cannot be read
     */
    public static Optional<Loaded> read(SourceEntry entry, DiagnosticSink findings) throws IOException {
        Optional<byte[]> bytes = FileBytes.read(entry, MAX_BYTES, findings);
        return bytes.flatMap(b -> inspect(entry, b, findings));
    }

    private static Optional<Loaded> inspect(SourceEntry entry, byte[] bytes, DiagnosticSink findings) {
        try {
            ImageSize size = entry.extension().equals("svg") ? SvgGuard.check(bytes) : RasterHeader.read(entry, bytes);
            return withinBounds(entry, size, findings)
                    ? Optional.of(new Loaded(
                            new Image(entry.relative(), size.width(), size.height(), Digest.of(bytes)), bytes))
                    : Optional.empty();
        } catch (UnsafeImageException e) {
            findings.add(Code.IMAGE_INVALID, new Position(entry.shown(), e.line(), e.column()), e.problem(), e.hint());
            return Optional.empty();
        }
    }

    private static boolean withinBounds(SourceEntry entry, ImageSize size, DiagnosticSink findings) {
        if (size.width() <= MAX_PIXELS_PER_SIDE && size.height() <= MAX_PIXELS_PER_SIDE && size.area() > 0) {
            return true;
        }
        findings.add(
                Code.IMAGE_INVALID,
                Position.of(entry.shown()),
                "the image measures " + size.width() + " × " + size.height() + " pixels",
                "an image has at least one pixel and at most " + MAX_PIXELS_PER_SIDE + " on each side");
        return false;
    }
}
