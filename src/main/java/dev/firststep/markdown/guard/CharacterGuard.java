package dev.firststep.markdown.guard;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.util.Locale;

/** Refuses characters that nobody sees and that change what is seen or what programs understand. */
public final class CharacterGuard {
    /** After so many findings the file is not text at all, and more would only hide them. */
    private static final int MAX_FINDINGS = 20;

    private CharacterGuard() {}

    /**
     * Reports every forbidden character: controls other than tab and line feed, bidirectional overrides and isolates,
     * private use, lone surrogates and the noncharacters that end each plane.
     *
     * @param text any text of a file, such as its front matter
     * @param firstLine the 1-based line on which the text starts
     * @return whether there was none
     */
    public static boolean check(String text, String file, int firstLine, DiagnosticSink sink) {
        int line = firstLine;
        int lineStart = 0;
        int found = 0;
        for (int i = 0; i < text.length() && found < MAX_FINDINGS; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (c < ' ' || c > '~') {
                int codePoint = text.codePointAt(i);
                if (isForbidden(codePoint)) {
                    report(codePoint, new Position(file, line, i - lineStart + 1), sink);
                    found++;
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return found == 0;
    }

    /** Whether the character may stand nowhere in content, not even as a numeric entity. */
    public static boolean isForbidden(int codePoint) {
        if (codePoint < 0x2000) {
            return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n';
        }
        return isBidirectional(codePoint) || isNoText(codePoint);
    }

    private static boolean isBidirectional(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean isNoText(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.PRIVATE_USE || type == Character.SURROGATE || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /**
     * Reports a character without width in a text that readers copy or that looks like another one because of it: code
     * and titles. Elsewhere such characters tell a browser where it may break a line.
     */
    public static void checkWidth(String text, Position position, DiagnosticSink sink) {
        text.codePoints()
                .filter(CharacterGuard::isWithoutWidth)
                .findFirst()
                .ifPresent(c -> sink.add(
                        Code.CONTROL_CHARACTER,
                        position,
                        String.format(Locale.ROOT, "U+%04X takes no room, so nobody sees that it is here", c),
                        "delete it; it was probably pasted along"));
    }

    /** Joiners and direction marks are not among them: some scripts cannot be written without. */
    private static boolean isWithoutWidth(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0x180E
                || codePoint == 0x200B
                || (codePoint >= 0x2060 && codePoint <= 0x2064)
                || codePoint == 0xFEFF
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
                || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
    }

    /** Reports one forbidden character. */
    public static void report(int codePoint, Position position, DiagnosticSink sink) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        if (isBidirectional(codePoint)) {
            sink.add(
                    Code.BIDI_CHARACTER,
                    position,
                    name + " reorders the text around it so that readers see something else than what is written",
                    "delete it; right-to-left words need no override");
        } else {
            sink.add(
                    Code.CONTROL_CHARACTER,
                    position,
                    name + " is not a character of text",
                    "delete it; it is invisible and was probably pasted along");
        }
    }
}
