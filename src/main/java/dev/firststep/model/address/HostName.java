package dev.firststep.model.address;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the names of hosts outside the site. */
final class HostName {
    private static final int LONGEST = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** A last label that makes browsers read the whole host as an IPv4 address: the URL standard's "ends in a number". */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    private HostName() {}

    /**
     * The host in lower case and ASCII; empty unless it is a name of at least two labels. Dots and letters of other
     * scripts that only look like ASCII are refused rather than translated.
     */
    static Optional<String> read(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>();
        for (String label : written.split("\\.", -1)) {
            ascii(label).filter(l -> LABEL.matcher(l).matches()).ifPresent(labels::add);
        }
        String host = String.join(".", labels);
        boolean complete = labels.size() == written.split("\\.", -1).length;
        return complete && labels.size() > 1 && host.length() <= LONGEST && !isNumber(labels)
                ? Optional.of(host)
                : Optional.empty();
    }

    private static boolean isNumber(List<String> labels) {
        return NUMBER.matcher(labels.get(labels.size() - 1)).matches();
    }

    private static Optional<String> ascii(String label) {
        if (AddressText.holdsOnly(label, "-")) {
            return Optional.of(label.toLowerCase(Locale.ROOT));
        }
        try {
            return Optional.of(IDN.toASCII(label, IDN.USE_STD3_ASCII_RULES)).filter(l -> l.startsWith("xn--"));
        } catch (IllegalArgumentException notALabel) {
            return Optional.empty();
        }
    }
}
