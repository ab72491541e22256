package dev.firststep.config.yaml;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.util.Locale;
import java.util.Optional;

/** One linear scan that keeps text from the YAML parser that could cost it more than its length in time or memory. */
final class YamlGuard {
    /** As much as a file may hold: a table of contents with some 8,000 entries. */
    static final int MAX_LENGTH = 256 * 1024;

    /** The same as in articles; the parser slows down on a long plain scalar. */
    static final int MAX_LINE = 10_000;

    /** Six levels of a table of contents reach column 24. */
    static final int MAX_INDENT = 128;

    /** Brackets that are open at once. */
    static final int MAX_BRACKETS = 32;

    private final YamlText source;
    private final int maxLength;
    private final String text;
    private int line;
    private int lineStart;
    private int brackets;

    private YamlGuard(YamlText source, int maxLength) {
        this.source = source;
        this.maxLength = maxLength;
        this.text = source.text();
    }

    /** What keeps the text from the parser, if anything does. */
    static Optional<Diagnostic> check(YamlText source, int maxLength) {
        return new YamlGuard(source, maxLength).scan();
    }

    private Optional<Diagnostic> scan() {
        if (text.length() > maxLength) {
            return limit(source.start(), text.length() + " characters of YAML; " + maxLength + " are the limit");
        }
        while (lineStart < text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int end = newline < 0 ? text.length() : newline;
            Optional<Diagnostic> finding = line(end);
            if (finding.isPresent()) {
                return finding;
            }
            lineStart = end + 1;
            line++;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> line(int end) {
        if (end - lineStart > MAX_LINE) {
            return limit(at(lineStart + MAX_LINE), "a line of more than " + MAX_LINE + " characters");
        }
        int content = afterIndicators(end);
        if (content - lineStart > MAX_INDENT) {
            return limit(at(content), "a line that starts beyond column " + MAX_INDENT);
        }
        return characters(end);
    }

    /** Skips what can open a block: spaces, and {@code -}, {@code ?} or {@code :} before a space. */
    private int afterIndicators(int end) {
        int i = lineStart;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || isIndicator(i, end))) {
            i++;
        }
        return i;
    }

    private boolean isIndicator(int i, int end) {
        boolean alone = i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t';
        return alone && "-?:".indexOf(text.charAt(i)) >= 0;
    }

    private Optional<Diagnostic> characters(int end) {
        for (int i = lineStart; i < end; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                brackets++;
            } else if (c == ']' || c == '}') {
                brackets = Math.max(0, brackets - 1);
            } else if (!isAllowed(i, end)) {
                return Optional.of(control(i));
            }
            if (brackets > MAX_BRACKETS) {
                return limit(at(i), "more than " + MAX_BRACKETS + " brackets are open");
            }
        }
        return Optional.empty();
    }

    /** What YAML calls printable, less the line ends that only YAML 1.1 knew. */
    private boolean isAllowed(int i, int end) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > lineStart && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == '\t' || (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xFFFE);
    }

    private Diagnostic control(int i) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(i));
        return new Diagnostic(Code.CONTROL_CHARACTER, at(i), "the control character " + name + " in YAML", "delete it");
    }

    private Position at(int offset) {
        return new Position(source.file(), source.firstLine() + line, offset - lineStart + 1);
    }

    private static Optional<Diagnostic> limit(Position position, String message) {
        return Optional.of(
                new Diagnostic(Code.LIMIT_YAML, position, message, "make it shorter and flatter, or split it"));
    }
}
