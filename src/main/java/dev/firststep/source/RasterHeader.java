package dev.firststep.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the size of a raster image from its header, so that no decoder ever runs on hostile bytes. Formats: PNG (RFC 2083),
 * JPEG (ITU T.81), GIF89a, WebP (RFC 9649).
 */
final class RasterHeader {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int JPEG_START = 0xFFD8;

    private RasterHeader() {}

    static ImageSize read(SourceEntry entry, byte[] bytes) throws UnsafeImageException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return switch (entry.extension()) {
                case "png" -> png(in);
                case "jpg", "jpeg" -> jpeg(in);
                case "gif" -> gif(in);
                case "webp" -> webp(in);
                default ->
                    throw new UnsafeImageException(
                            "'." + entry.extension() + "' is no image format that pages can show",
                            "use one of "
                                    + String.join(
                                            ", ",
                                            ImageReader.EXTENSIONS.stream()
                                                    .sorted()
                                                    .toList()));
            };
        } catch (IndexOutOfBoundsException e) {
            throw otherFormat();
        }
    }

    private static UnsafeImageException otherFormat() {
        return new UnsafeImageException(
                "the bytes are not those of the format that the name promises",
                "export the image again in the format of its ending");
    }

    private static void require(boolean expected) throws UnsafeImageException {
        if (!expected) {
            throw otherFormat();
        }
    }

    private static ImageSize png(ByteBuffer in) throws UnsafeImageException {
        require(in.getLong(0) == PNG_SIGNATURE && text(in, 12).equals("IHDR"));
        return new ImageSize(Math.max(0, in.getInt(16)), Math.max(0, in.getInt(20)));
    }

    private static ImageSize gif(ByteBuffer in) throws UnsafeImageException {
        require(text(in, 0).equals("GIF8"));
        in.order(ByteOrder.LITTLE_ENDIAN);
        return new ImageSize(unsigned(in, 6), unsigned(in, 8));
    }

    private static ImageSize jpeg(ByteBuffer in) throws UnsafeImageException {
        require(unsigned(in, 0) == JPEG_START);
        int at = 2;
        while (true) {
            int marker = unsigned(in, at);
            require(marker >>> 8 == 0xFF);
            if (isFrameHeader(marker & 0xFF)) {
                return new ImageSize(unsigned(in, at + 7), unsigned(in, at + 5));
            }
            at += 2 + Math.max(2, unsigned(in, at + 2));
        }
    }

    /** SOF0 to SOF15 without the table markers DHT, JPG and DAC that stand among them. */
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static ImageSize webp(ByteBuffer in) throws UnsafeImageException {
        require(text(in, 0).equals("RIFF") && text(in, 8).equals("WEBP"));
        in.order(ByteOrder.LITTLE_ENDIAN);
        return switch (text(in, 12)) {
            case "VP8 " -> new ImageSize(unsigned(in, 26) & 0x3FFF, unsigned(in, 28) & 0x3FFF);
            case "VP8L" -> new ImageSize((in.getInt(21) & 0x3FFF) + 1, (in.getInt(21) >>> 14 & 0x3FFF) + 1);
            case "VP8X" -> new ImageSize((in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >>> 8 & 0xFFFFFF) + 1);
            default -> throw otherFormat();
        };
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static String text(ByteBuffer in, int at) {
        byte[] four = new byte[4];
        in.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
