package dev.firststep.learn.moniker;

import dev.firststep.learn.moniker.RangeReading.Flaw;
import dev.firststep.learn.moniker.RangeReading.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads range expressions as DocFX v3 does: sets joined by {@code ||}, each of comparisons that must all hold, each a
 * name with or without {@code =}, {@code <}, {@code <=}, {@code >} or {@code >=} before it.
 */
final class RangeParser {
    /** What a comparison asks of a version's place relative to the one that is named. */
    enum Sign {
        EQUAL,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST
    }

    record Comparison(Sign sign, String name) {}

    private final String text;
    private int at;
    private Optional<Invalid> invalid = Optional.empty();

    RangeParser(String text) {
        this.text = text;
    }

    /** The sets of comparisons; those before the flaw when there is one. */
    List<List<Comparison>> sets() {
        List<List<Comparison>> sets = new ArrayList<>();
        do {
            List<Comparison> set = set();
            if (set.isEmpty() || invalid.isPresent()) {
                fail(Flaw.NO_COMPARISON, at);
                return sets;
            }
            sets.add(set);
        } while (accept("||"));
        if (!text.substring(at).isBlank()) {
            fail(Flaw.UNEXPECTED, at);
        }
        return sets;
    }

    Optional<Invalid> invalid() {
        return invalid;
    }

    private List<Comparison> set() {
        List<Comparison> set = new ArrayList<>();
        while (invalid.isEmpty()) {
            Optional<Sign> sign = sign();
            int nameStart = at;
            String name = name();
            if (!name.isEmpty()) {
                set.add(new Comparison(sign.orElse(Sign.EQUAL), name));
            } else if (sign.isPresent()) {
                fail(Flaw.NO_MONIKER, nameStart);
            } else {
                break;
            }
        }
        return set;
    }

    private Optional<Sign> sign() {
        if (accept("<=")) {
            return Optional.of(Sign.AT_MOST);
        }
        if (accept(">=")) {
            return Optional.of(Sign.AT_LEAST);
        }
        if (accept("<")) {
            return Optional.of(Sign.LESS);
        }
        if (accept(">")) {
            return Optional.of(Sign.GREATER);
        }
        return accept("=") ? Optional.of(Sign.EQUAL) : Optional.empty();
    }

    /** The name after any blanks; empty, and nothing passed, when there is none. */
    private String name() {
        int start = afterBlanks();
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            at = end;
        }
        return text.substring(start, end);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private boolean accept(String sign) {
        int start = afterBlanks();
        boolean found = text.startsWith(sign, start);
        if (found) {
            at = start + sign.length();
        }
        return found;
    }

    private int afterBlanks() {
        int start = at;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private void fail(Flaw flaw, int from) {
        if (invalid.isEmpty()) {
            invalid = Optional.of(new Invalid(flaw, text.substring(from)));
        }
    }
}
