package dev.firststep.model.address;

import dev.firststep.model.Target;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code https} addresses into their one normal form. */
final class WebAddress {
    private static final String HTTPS = "https://";
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final int HIGHEST_PORT = 65_535;
    private static final String HEX = "0123456789ABCDEF";

    private WebAddress() {}

    static TargetReading read(String rest, String address) {
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        if (!rest.startsWith("//") || end == 2) {
            return TargetReading.forbidden(address, "names no host", "write https:// and the host's name");
        }
        String authority = rest.substring(2, end);
        if (authority.indexOf('@') >= 0) {
            return TargetReading.forbidden(
                    address, "has a user name before the host, which hides where it leads", "remove the part before @");
        }
        int colon = authority.indexOf(':');
        Optional<String> host = HostName.read(colon < 0 ? authority : authority.substring(0, colon));
        if (host.isEmpty()) {
            return TargetReading.forbidden(
                    address,
                    "has no name of a host on the internet",
                    "write a name such as help.example.com; numbers and names without a dot are none");
        }
        if (colon >= 0 && !isPort(authority.substring(colon + 1))) {
            return TargetReading.forbidden(
                    address, "has no valid port", "remove the part from : to the next /, or use 1 to 65535");
        }
        String port = colon < 0 ? "" : authority.substring(colon);
        String path = rest.substring(end);
        String url = HTTPS + host.get() + port + encode(path.startsWith("/") || path.isEmpty() ? path : "/" + path);
        return new TargetReading.Allowed(new Target.ToWeb(url, host.get()));
    }

    private static boolean isPort(String port) {
        return PORT.matcher(port).matches() && Integer.parseInt(port) <= HIGHEST_PORT;
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
}
