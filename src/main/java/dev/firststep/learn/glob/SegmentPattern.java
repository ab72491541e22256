package dev.firststep.learn.glob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one segment of a path must look like. Matching takes time proportional to pattern times segment at most. */
final class SegmentPattern {
    /** One place of the pattern. */
    private sealed interface Piece {
        /** Any number of characters. */
        record Run() implements Piece {}

        /** One character. */
        record One(CharacterSet set) implements Piece {}
    }

    private final List<Piece> pieces;
    private final boolean startsLiterally;

    private SegmentPattern(List<Piece> pieces, boolean startsLiterally) {
        this.pieces = pieces;
        this.startsLiterally = startsLiterally;
    }

    /**
     * Reads a segment.
     *
     * @return empty when its brackets can't be read
     */
    static Optional<SegmentPattern> of(String text, GlobFlavour flavour) {
        List<Piece> pieces = new ArrayList<>();
        boolean literal = text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = pieces.isEmpty();
            if (c == '*') {
                addRun(pieces);
            } else if (c == '?') {
                pieces.add(new Piece.One(CharacterSet.ANY));
            } else if (c == '[') {
                Optional<CharacterSet.Read> set = CharacterSet.read(text, i, flavour);
                if (set.isEmpty() && flavour == GlobFlavour.LEARN) {
                    return Optional.empty();
                }
                pieces.add(new Piece.One(set.map(CharacterSet.Read::set).orElseGet(() -> CharacterSet.only('['))));
                i = set.map(read -> read.end() - 1).orElse(i);
            } else {
                boolean escape = c == '\\' && flavour == GlobFlavour.DOCFX && i + 1 < text.length();
                i += escape ? 1 : 0;
                pieces.add(new Piece.One(CharacterSet.only(text.charAt(i))));
                literal |= first;
            }
        }
        return Optional.of(new SegmentPattern(List.copyOf(pieces), literal));
    }

    static SegmentPattern literal(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            pieces.add(new Piece.One(CharacterSet.only(text.charAt(i))));
        }
        return new SegmentPattern(List.copyOf(pieces), true);
    }

    private static void addRun(List<Piece> pieces) {
        if (pieces.isEmpty() || !(pieces.get(pieces.size() - 1) instanceof Piece.Run)) {
            pieces.add(new Piece.Run());
        }
    }

    /** Whether a leading dot of the segment would be matched by a dot of the pattern. */
    boolean startsLiterally() {
        return startsLiterally;
    }

    boolean matches(String segment) {
        if (segment.isEmpty() || pieces.isEmpty()) {
            return segment.isEmpty() && pieces.isEmpty();
        }
        int at = 0;
        int piece = 0;
        int lastRun = -1;
        int resume = 0;
        while (at < segment.length()) {
            if (piece < pieces.size() && pieces.get(piece) instanceof Piece.Run) {
                lastRun = piece++;
                resume = at;
            } else if (piece < pieces.size() && takes(pieces.get(piece), segment.charAt(at))) {
                piece++;
                at++;
            } else if (lastRun >= 0) {
                piece = lastRun + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (piece < pieces.size() && pieces.get(piece) instanceof Piece.Run) {
            piece++;
        }
        return piece == pieces.size();
    }

    private static boolean takes(Piece piece, char c) {
        return piece instanceof Piece.One one && one.set().holds(c);
    }
}
