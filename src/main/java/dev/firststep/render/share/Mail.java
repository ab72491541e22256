package dev.firststep.render.share;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A ready e-mail, to nobody yet.
 *
 * @param body lines that end with a plain line feed
 */
public record Mail(String subject, String body) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The e-mail as an address that opens it in the reader's mail program (RFC 6068). */
    public String address() {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }

    /** The unreserved characters of RFC 3986, which mean themselves everywhere. */
    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "-._~".indexOf(b) >= 0;
    }
}
