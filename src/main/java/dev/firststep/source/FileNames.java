package dev.firststep.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names a file or folder may have, so that it means the same on every file system and in every address. */
public final class FileNames {
    static final int MAX_LENGTH = 100;

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9_][a-z0-9._-]*");
    private static final Set<String> RESERVED_BY_WINDOWS = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** What is wrong with a name; empty when nothing is. */
    public static Optional<String> problem(String name) {
        if (name.length() > MAX_LENGTH) {
            return Optional.of("the name is longer than " + MAX_LENGTH + " characters");
        }
        if (!ALLOWED.matcher(name).matches()) {
            return Optional.of("the name has characters other than a-z, 0-9, '.', '_' and '-'");
        }
        if (name.endsWith(".") || name.contains("..")) {
            return Optional.of("the name ends with a dot or has two dots in a row");
        }
        return RESERVED_BY_WINDOWS.contains(stem(name).toLowerCase(Locale.ROOT))
                ? Optional.of("the name is reserved by Windows")
                : Optional.empty();
    }

    private static String stem(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** A name that can be printed on one line, whatever it holds. */
    static String printable(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> out.append(isPlain(c) ? Character.toString(c) : String.format("\\u%04x", c)));
        return out.toString();
    }

    private static boolean isPlain(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
