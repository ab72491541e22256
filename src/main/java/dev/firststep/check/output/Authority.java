package dev.firststep.check.output;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that says on which machine it is.
 *
 * @param host in lower case and ASCII, as a browser would look it up; empty when it is a number or no name at all
 * @param port as written, without its colon; empty for the usual one
 * @param written as it stands in the address
 * @param hasUser whether something stands before the host that looks like one and is none
 */
record Authority(Optional<String> host, String port, String written, boolean hasUser) {
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");

    /** Browsers read a host whose last label is one of these as an IPv4 address. */
    private static final Pattern NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");

    static Authority read(String written) {
        int at = written.lastIndexOf('@');
        String machine = written.substring(at + 1);
        int colon = machine.startsWith("[") ? machine.indexOf(':', machine.indexOf(']') + 1) : machine.lastIndexOf(':');
        String name = colon < 0 ? machine : machine.substring(0, colon);
        return new Authority(host(name), colon < 0 ? "" : machine.substring(colon + 1), written, at >= 0);
    }

    private static Optional<String> host(String name) {
        String plain = Disguises.folded(Disguises.withoutPercents(name)).toLowerCase(Locale.ROOT);
        String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return ascii(bare)
                .filter(host ->
                        NAME.matcher(host).matches() && !NUMBER.matcher(host).matches());
    }

    private static Optional<String> ascii(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(name);
        }
        try {
            return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }
}
