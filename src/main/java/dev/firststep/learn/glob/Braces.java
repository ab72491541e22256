package dev.firststep.learn.glob;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes {@code a{b,c}d} out as {@code abd} and {@code acd}. */
final class Braces {
    /** Patterns of real repositories stay below 20; each pair of braces multiplies. */
    static final int MAX_PATTERNS = 256;

    private Braces() {}

    /** The patterns that a pattern stands for; empty when its braces can't be read or stand for too many. */
    static Optional<List<String>> expand(String pattern, GlobFlavour flavour) {
        Deque<String> open = new ArrayDeque<>(List.of(pattern));
        List<String> done = new ArrayList<>();
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            int start = find(next, 0, '{', flavour);
            if (start < 0) {
                done.add(next);
            } else {
                Optional<List<String>> choices = choices(next, start, flavour);
                if (choices.isEmpty()
                        || open.size() + done.size() + choices.get().size() > MAX_PATTERNS) {
                    return Optional.empty();
                }
                for (int i = choices.get().size() - 1; i >= 0; i--) {
                    open.addFirst(choices.get().get(i));
                }
            }
        }
        return Optional.of(done);
    }

    /** The pattern once for each choice of the braces that open at an offset. */
    private static Optional<List<String>> choices(String pattern, int start, GlobFlavour flavour) {
        List<String> choices = new ArrayList<>();
        int depth = 1;
        int from = start + 1;
        int i = from;
        for (; i < pattern.length() && depth > 0; i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && flavour == GlobFlavour.DOCFX) {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
            if (flavour == GlobFlavour.LEARN && depth > 1) {
                return Optional.empty();
            }
            if ((c == ',' && depth == 1) || depth == 0) {
                choices.add(pattern.substring(from, i));
                from = i + 1;
            }
        }
        if (depth > 0) {
            return Optional.empty();
        }
        String head = pattern.substring(0, start);
        String tail = pattern.substring(i);
        return Optional.of(choices.stream().map(choice -> head + choice + tail).toList());
    }

    private static int find(String pattern, int from, char wanted, GlobFlavour flavour) {
        for (int i = from; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\\' && flavour == GlobFlavour.DOCFX) {
                i++;
            } else if (pattern.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
