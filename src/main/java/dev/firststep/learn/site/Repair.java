package dev.firststep.learn.site;

import java.util.Locale;

/** Damage of translated repositories that is mended when it is asked for. */
public enum Repair {
    /** A link to a file that is there under the same name with {@code China-} before it. */
    CHINA_PREFIX,
    /** The keyword of an alert that was translated along with its text: {@code [!注释]}. */
    ALERT_KEYWORDS,
    /** Emphasis that CommonMark does not see between Chinese characters and punctuation. */
    CJK_EMPHASIS;

    /** The name on the command line, such as {@code china-prefix}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
