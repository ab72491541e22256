package dev.firststep.markdown.text;

import java.lang.Character.UnicodeScript;

/** Which characters belong to Chinese, Japanese and Korean text, for rules that CommonMark made for spaced scripts. */
public final class Cjk {
    /** First and last of each range that is East Asian wide, full-width or half-width (UAX #11), or Hangul; no emoji. */
    private static final int[] WIDE = {
        0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4DC0, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7FF, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFFDC, 0xFFE0, 0xFFEE, 0x16FE0,
        0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x20000, 0x3FFFD
    };

    private Cjk() {}

    /** A CJK character as the CJK-friendly amendments to CommonMark define it. */
    public static boolean isWide(int codePoint) {
        if (codePoint < WIDE[0]) {
            return false;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return codePoint >= WIDE[i];
            }
        }
        return false;
    }

    /** Chinese or Japanese text or full-width punctuation, which is written without spaces; Korean has spaces. */
    public static boolean isUnspaced(int codePoint) {
        return isWide(codePoint) && UnicodeScript.of(codePoint) != UnicodeScript.HANGUL;
    }

    /** Quotation marks, dashes and ellipses that Chinese shares with western scripts. */
    public static boolean isSharedPunctuation(int codePoint) {
        return codePoint >= 0x2010 && codePoint <= 0x2027;
    }

    /** Whether a line break between these two characters leaves nothing, not even a space. */
    public static boolean joins(int before, int after) {
        return isUnspaced(before)
                ? isUnspaced(after) || isSharedPunctuation(after)
                : isSharedPunctuation(before) && isUnspaced(after);
    }
}
