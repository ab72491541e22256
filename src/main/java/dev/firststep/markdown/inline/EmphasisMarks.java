package dev.firststep.markdown.inline;

import dev.firststep.markdown.inline.Inline.Style;
import dev.firststep.markdown.inline.InlineSyntax.Feature;

/** Which characters mark emphasis in a syntax, in runs of which length, and what they stand for. */
final class EmphasisMarks {
    private static final String MARKS = "*_~^+=";

    /** How many kinds of marks there are. */
    static final int COUNT = MARKS.length();

    private final InlineSyntax syntax;

    EmphasisMarks(InlineSyntax syntax) {
        this.syntax = syntax;
    }

    /** The number of a mark, from 0. */
    static int number(char mark) {
        return MARKS.indexOf(mark);
    }

    /** Whether runs of this character may be emphasis. */
    boolean isMark(char c) {
        return switch (c) {
            case '*', '_', '~' -> true;
            case '^' -> syntax.has(Feature.SUPERSCRIPT);
            case '+' -> syntax.has(Feature.INSERTED);
            case '=' -> syntax.has(Feature.MARKED);
            default -> false;
        };
    }

    /** Whether as many marks in a row can be emphasis at all. */
    boolean isRun(char mark, int length) {
        return (mark == '~' && isGfm()) ? length <= 2 : length >= least(mark);
    }

    /** The fewest marks that open or close. */
    int least(char mark) {
        return switch (mark) {
            case '+', '=' -> 2;
            case '~' -> isGfm() || syntax.has(Feature.SUBSCRIPT) ? 1 : 2;
            default -> 1;
        };
    }

    /** Whether two runs of these lengths fit as far as their lengths go beyond CommonMark's rule of three. */
    boolean fits(char mark, int opener, int closer) {
        return mark != '~' || !isGfm() || opener == closer;
    }

    /** How many marks of either run are used up. */
    int used(char mark, int opener, int closer) {
        int most = mark == '^' ? 1 : 2;
        return Math.min(most, Math.min(opener, closer));
    }

    /** What a pair of as many marks stands for. */
    Style style(char mark, int used) {
        return switch (mark) {
            case '~' -> used == 2 || isGfm() ? Style.STRIKETHROUGH : Style.SUBSCRIPT;
            case '^' -> Style.SUPERSCRIPT;
            case '+' -> Style.INSERTED;
            case '=' -> Style.MARKED;
            default -> used == 2 ? Style.STRONG : Style.EMPHASIS;
        };
    }

    /** GFM's strikethrough has one or two marks, and as many on either side; Markdig's has two. */
    private boolean isGfm() {
        return syntax.emphasis() != Emphasis.MARKDIG;
    }
}
