package dev.firststep.markdown.html;

import dev.firststep.markdown.html.Destinations.Reading;
import dev.firststep.model.Target;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code https} addresses into their one normal form. */
final class WebAddress {
    private static final String HTTPS = "https://";
    private static final String HEX = "0123456789ABCDEF";

    private WebAddress() {}

    static Reading read(String rest, String destination) {
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        if (!rest.startsWith("//") || end == 2) {
            return Reading.forbidden(destination, "names no host", "write https:// and the host's name");
        }
        String authority = rest.substring(2, end);
        if (authority.indexOf('@') >= 0) {
            return Reading.forbidden(
                    destination,
                    "has a user name before the host, which hides where it leads",
                    "remove the part before @");
        }
        int colon = authority.indexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon);
        Optional<String> host = host(colon < 0 ? authority : authority.substring(0, colon));
        if (host.isEmpty() || !isPort(port)) {
            return Reading.forbidden(destination, "has no valid host name", "check the address in a browser");
        }
        String path = rest.substring(end);
        String url = HTTPS + host.get() + port + encode(path.startsWith("/") || path.isEmpty() ? path : "/" + path);
        return new Reading.Allowed(new Target.ToWeb(url, host.get()));
    }

    private static boolean isPort(String port) {
        for (int i = 1; i < port.length(); i++) {
            if (port.charAt(i) < '0' || port.charAt(i) > '9') {
                return false;
            }
        }
        return port.isEmpty() || (port.length() > 1 && port.length() <= 6);
    }

    /** The host in lower case and ASCII. */
    private static Optional<String> host(String written) {
        Optional<String> ascii = holdsOnly(written, ".-_") ? Optional.of(written) : international(written);
        return ascii.map(host -> host.toLowerCase(Locale.ROOT)).filter(WebAddress::isHost);
    }

    private static Optional<String> international(String written) {
        try {
            return Optional.of(IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }

    private static boolean isHost(String host) {
        for (String label : host.split("\\.", -1)) {
            if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        return host.length() <= 253;
    }

    /** Percent-encodes what may not stand in an address; what is encoded already stays. */
    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        boolean fragment = false;
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean allowed = c < 128
                    && (Character.isLetterOrDigit(c)
                            || "-._~!$&'()*+,;=:@/?%".indexOf(c) >= 0
                            || (c == '#' && !fragment));
            fragment |= c == '#';
            if (allowed) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encodeStrayPercents(encoded.toString());
    }

    private static String encodeStrayPercents(String path) {
        StringBuilder encoded = new StringBuilder(path);
        for (int i = encoded.length() - 1; i >= 0; i--) {
            if (encoded.charAt(i) == '%' && !(isHex(encoded, i + 1) && isHex(encoded, i + 2))) {
                encoded.insert(i + 1, "25");
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(CharSequence text, int i) {
        return i < text.length() && text.charAt(i) < 128 && Character.digit(text.charAt(i), 16) >= 0;
    }

    /** Whether the text is made of ASCII letters, digits and these other characters. */
    static boolean holdsOnly(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || !(Character.isLetterOrDigit(c) || others.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
