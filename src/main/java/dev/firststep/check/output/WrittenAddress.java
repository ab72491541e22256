package dev.firststep.check.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address in a place where a browser or a reader follows it, read as the URL standard reads it. */
sealed interface WrittenAddress {
    /** What follows the part that says where it leads: path, query, fragment. */
    String rest();

    /** An address on some machine. */
    record OnHost(Authority authority, String rest) implements WrittenAddress {}

    /** A mail address, or several. */
    record ToMail(List<Authority> machines, String rest) implements WrittenAddress {}

    /** An address of the same site, relative to the file it stands in, or from the root of its host with a slash. */
    record Relative(String rest) implements WrittenAddress {}

    /** A scheme that leads to no machine, such as {@code tel}. */
    record Harmless(String rest) implements WrittenAddress {}

    /** A scheme that no page needs. */
    record Forbidden(String scheme, String rest) implements WrittenAddress {}

    Set<String> WEB_SCHEMES = Set.of("http", "https", "ftp", "ws", "wss");
    Set<String> HARMLESS_SCHEMES = Set.of("tel", "sms");

    /** Mail goes to these, too. */
    Pattern COPIES = Pattern.compile("[?&](?:to|cc|bcc)=([^&]*)", Pattern.CASE_INSENSITIVE);

    static WrittenAddress read(String written) {
        String address = cleaned(written);
        int colon = schemeEnd(address);
        if (colon < 0) {
            return address.startsWith("//") ? onHost(address) : new Relative(address);
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = address.substring(colon + 1);
        if (WEB_SCHEMES.contains(scheme)) {
            return onHost(rest);
        }
        if (scheme.equals("mailto")) {
            return toMail(rest);
        }
        return HARMLESS_SCHEMES.contains(scheme) ? new Harmless(rest) : new Forbidden(scheme, rest);
    }

    /** Whether a text as a whole names a place on a machine, and is no sentence. */
    static boolean isAbsolute(String text) {
        if (text.strip().chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        String address = cleaned(text);
        int colon = schemeEnd(address);
        boolean mail = colon == 6 && address.regionMatches(true, 0, "mailto", 0, 6);
        boolean web = colon > 0 && address.startsWith("//", colon + 1);
        return address.startsWith("//") || mail || web;
    }

    /** Without what browsers leave out, and with the slashes that they put in the place of backslashes. */
    private static String cleaned(String written) {
        StringBuilder address = new StringBuilder(written.length());
        boolean path = true;
        for (char c : written.strip().toCharArray()) {
            path &= c != '?' && c != '#';
            if (c != '\t' && c != '\n' && c != '\r') {
                address.append(c == '\\' && path ? '/' : c);
            }
        }
        return address.toString();
    }

    private static int schemeEnd(String address) {
        int end = 0;
        while (end < address.length() && TextScan.isSchemeCharacter(address.charAt(end))) {
            end++;
        }
        return end > 0 && end < address.length() && address.charAt(end) == ':' && Character.isLetter(address.charAt(0))
                ? end
                : -1;
    }

    private static WrittenAddress onHost(String slashed) {
        int start = 0;
        while (start < slashed.length() && slashed.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < slashed.length() && "/?#".indexOf(slashed.charAt(end)) < 0) {
            end++;
        }
        return new OnHost(Authority.read(slashed.substring(start, end)), slashed.substring(end));
    }

    /** Without a recipient it is mail that readers address themselves. */
    private static WrittenAddress toMail(String mail) {
        int query = mail.indexOf('?');
        String rest = query < 0 ? "" : mail.substring(query);
        List<Authority> machines = new ArrayList<>();
        boxes(query < 0 ? mail : mail.substring(0, query), machines);
        Matcher copies = COPIES.matcher(rest);
        while (copies.find()) {
            boxes(copies.group(1), machines);
        }
        return new ToMail(machines, rest);
    }

    private static void boxes(String list, List<Authority> machines) {
        for (String box : Disguises.withoutPercents(list).split(",", -1)) {
            if (!box.isBlank()) {
                machines.add(
                        Authority.read(box.substring(box.lastIndexOf('@') + 1).strip()));
            }
        }
    }
}
