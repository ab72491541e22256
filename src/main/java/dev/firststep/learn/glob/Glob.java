package dev.firststep.learn.glob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that chooses files by their path: {@code *} and {@code ?} stay within a folder, {@code **} as a whole segment
 * (or at the start of one, {@code **.md}) stands for any number of folders, {@code [ab]} for one character, {@code {a,b}}
 * for either. Matching takes no more than the product of the lengths.
 */
public final class Glob {
    private static final String ANY_FOLDERS = "**";

    private final GlobFlavour flavour;
    private final boolean negated;
    private final String text;
    private final List<List<Optional<SegmentPattern>>> patterns;

    private Glob(GlobFlavour flavour, boolean negated, String text, List<List<Optional<SegmentPattern>>> patterns) {
        this.flavour = flavour;
        this.negated = negated;
        this.text = text;
        this.patterns = patterns;
    }

    /** Reads a pattern; empty when its brackets or braces can't be read. */
    public static Optional<Glob> of(String pattern, GlobFlavour flavour) {
        String text = pattern;
        boolean negated = false;
        while (flavour == GlobFlavour.DOCFX && text.startsWith("!")) {
            negated = !negated;
            text = text.substring(1);
        }
        Optional<List<String>> expanded = Braces.expand(text, flavour);
        List<List<Optional<SegmentPattern>>> patterns = new ArrayList<>();
        for (String one : expanded.orElse(List.of())) {
            Optional<List<Optional<SegmentPattern>>> segments = segments(one, flavour);
            if (segments.isEmpty()) {
                return Optional.empty();
            }
            patterns.add(segments.get());
        }
        boolean negate = negated;
        String rest = text;
        return expanded.map(list -> new Glob(flavour, negate, rest, List.copyOf(patterns)));
    }

    /** All that lies below a folder, whatever characters its name holds. */
    public static Glob below(String folder, GlobFlavour flavour) {
        List<Optional<SegmentPattern>> segments = literal(folder);
        segments.add(Optional.empty());
        return new Glob(flavour, false, folder, List.of(List.copyOf(segments)));
    }

    /** One file, whatever characters its path holds. */
    public static Glob only(String path, GlobFlavour flavour) {
        return new Glob(flavour, false, path, List.of(List.copyOf(literal(path))));
    }

    private static List<Optional<SegmentPattern>> literal(String path) {
        List<Optional<SegmentPattern>> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(Optional.of(SegmentPattern.literal(segment)));
            }
        }
        return segments;
    }

    /** Segments in order; an empty one stands for any number of folders. */
    private static Optional<List<Optional<SegmentPattern>>> segments(String pattern, GlobFlavour flavour) {
        List<Optional<SegmentPattern>> segments = new ArrayList<>();
        for (String segment : withoutDots(pattern)) {
            String rest = segment;
            if (segment.startsWith(ANY_FOLDERS)) {
                if (segments.isEmpty() || segments.get(segments.size() - 1).isPresent()) {
                    segments.add(Optional.empty());
                }
                rest = segment.substring(ANY_FOLDERS.length());
                if (rest.isEmpty()) {
                    continue;
                }
                rest = "*" + rest;
            }
            Optional<SegmentPattern> read = SegmentPattern.of(rest, flavour);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            segments.add(read);
        }
        return Optional.of(segments);
    }

    private static List<String> withoutDots(String pattern) {
        List<String> kept = new ArrayList<>();
        for (String segment : pattern.split("/", -1)) {
            if (segment.equals("..")
                    && !kept.isEmpty()
                    && !kept.get(kept.size() - 1).equals("..")) {
                kept.remove(kept.size() - 1);
            } else if (!segment.equals(".")) {
                kept.add(segment);
            }
        }
        return kept;
    }

    /** Whether a leading {@code !} turns the meaning round; the caller does so. */
    public boolean negated() {
        return negated;
    }

    /** The pattern without leading {@code !}. */
    public String text() {
        return text;
    }

    /** Whether a path matches; hidden files and files in hidden folders do only where the pattern names the dot. */
    public boolean matches(String path) {
        return matches(path, false);
    }

    /**
     * Whether a path matches.
     *
     * @param hidden whether hidden files are matched like all others
     */
    public boolean matches(String path, boolean hidden) {
        String turned = path.replace('\\', '/');
        boolean dotted = turned.startsWith(".") || turned.contains("/.");
        if (dotted && !hidden && flavour == GlobFlavour.LEARN) {
            return false;
        }
        String[] segments = turned.split("/", -1);
        return patterns.stream().anyMatch(pattern -> matches(pattern, segments, hidden));
    }

    private boolean matches(List<Optional<SegmentPattern>> pattern, String[] segments, boolean hidden) {
        int at = 0;
        int piece = 0;
        int lastAny = -1;
        int resume = 0;
        while (at < segments.length) {
            if (piece < pattern.size() && pattern.get(piece).isEmpty()) {
                lastAny = piece++;
                resume = at;
            } else if (piece < pattern.size() && takes(pattern.get(piece).get(), segments[at], hidden)) {
                piece++;
                at++;
            } else if (lastAny >= 0 && mayPass(segments[resume], hidden)) {
                piece = lastAny + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        return piece == pattern.size() && !endsWithoutFile(pattern, segments, resume);
    }

    private static boolean takes(SegmentPattern pattern, String segment, boolean hidden) {
        return (hidden || !segment.startsWith(".") || pattern.startsLiterally()) && pattern.matches(segment);
    }

    private static boolean mayPass(String segment, boolean hidden) {
        return hidden || !segment.startsWith(".");
    }

    /** For DocFX {@code A/**} is what lies in the folder, not the folder {@code A/} itself. */
    private boolean endsWithoutFile(List<Optional<SegmentPattern>> pattern, String[] segments, int resume) {
        boolean anyAtEnd = pattern.get(pattern.size() - 1).isEmpty();
        return flavour == GlobFlavour.DOCFX
                && anyAtEnd
                && resume == segments.length
                && segments[segments.length - 1].isEmpty();
    }

    /** Whether files in a folder could match. A path that doesn't end with a slash is a file and matches or not. */
    public boolean mayMatchIn(String folder, boolean hidden) {
        if (!folder.endsWith("/")) {
            return matches(folder, hidden);
        }
        String[] segments = folder.substring(0, folder.length() - 1).split("/", -1);
        return patterns.stream().anyMatch(pattern -> mayMatchIn(pattern, segments, hidden));
    }

    private static boolean mayMatchIn(List<Optional<SegmentPattern>> pattern, String[] segments, boolean hidden) {
        for (int i = 0; i < segments.length; i++) {
            if (i < pattern.size() && pattern.get(i).isEmpty()) {
                return hidden || Arrays.stream(segments, i, segments.length).noneMatch(s -> s.startsWith("."));
            }
            if (i + 1 >= pattern.size() || !takes(pattern.get(i).get(), segments[i], hidden)) {
                return false;
            }
        }
        return true;
    }
}
