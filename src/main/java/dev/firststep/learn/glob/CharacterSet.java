package dev.firststep.learn.glob;

import java.util.Optional;

/** A set of characters, as between the brackets of {@code [a-z_]}. */
record CharacterSet(String members, boolean negated) {
    static final CharacterSet ANY = new CharacterSet("", true);

    /**
     * A set and where the pattern goes on.
     *
     * @param end the offset after the closing bracket
     */
    record Read(CharacterSet set, int end) {}

    static CharacterSet only(char c) {
        return new CharacterSet(c + "" + c, false);
    }

    /** Reads the set that opens at an offset; empty when it never closes, or holds what the flavour forbids. */
    static Optional<Read> read(String text, int open, GlobFlavour flavour) {
        int i = open + 1;
        boolean negated = i < text.length() && (text.charAt(i) == '!' || text.charAt(i) == '^');
        i += negated ? 1 : 0;
        StringBuilder ranges = new StringBuilder();
        while (i < text.length() && text.charAt(i) != ']') {
            char c = text.charAt(i);
            if (c == '[' && flavour == GlobFlavour.LEARN) {
                return Optional.empty();
            }
            if (c == '\\' && flavour == GlobFlavour.DOCFX && i + 1 < text.length()) {
                ranges.append(escaped(text.charAt(i + 1)));
                i += 2;
            } else if (i + 2 < text.length() && text.charAt(i + 1) == '-' && text.charAt(i + 2) != ']') {
                ranges.append(c).append(text.charAt(i + 2));
                i += 3;
            } else {
                ranges.append(c).append(c);
                i++;
            }
        }
        boolean closed = i < text.length() && ranges.length() > 0;
        return closed ? Optional.of(new Read(new CharacterSet(ranges.toString(), negated), i + 1)) : Optional.empty();
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'w' -> "azAZ09__";
            case 'd' -> "09";
            case 's' -> "  \t\t";
            default -> c + "" + c;
        };
    }

    /** The members are pairs: the first and the last character of a range. */
    boolean holds(char c) {
        for (int i = 0; i + 1 < members.length(); i += 2) {
            if (members.charAt(i) <= c && c <= members.charAt(i + 1)) {
                return !negated;
            }
        }
        return negated;
    }
}
