package dev.firststep.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds mail addresses and what looks like the number of a hotline in running text. */
public final class ContactText {
    /** Every quantifier has a bound, so that no text takes long. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9_+.-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

    private static final String EDGE_BEFORE = "(?<![A-Za-z0-9.,:/#=_+-])";
    private static final String EDGE_AFTER = "(?![A-Za-z0-9_=/-])(?![.,:][0-9])";
    private static final String GAP = "[ \\u2011-]";
    private static final Pattern PHONE = Pattern.compile(EDGE_BEFORE
            + "(\\+[0-9]{1,3}(" + GAP + "?\\(?[0-9]{2,5}\\)?){2,4}"
            + "|(1" + GAP + ")?\\(?[48][0-9]{2}\\)?" + GAP + "[0-9]{3,4}" + GAP + "[0-9]{3,4}"
            + "|[48]00[0-9]{7}"
            + "|0[0-9]{2,3}-[0-9]{7,8}"
            + "|\\([2-9][0-9]{2}\\) ?[0-9]{3}-[0-9]{4})"
            + EDGE_AFTER);

    private ContactText() {}

    /**
     * A mail address or a phone number in a text.
     *
     * @param value as it is written
     * @param index where it starts in the text
     */
    public record Found(String value, int index) {
        public boolean isMail() {
            return value.indexOf('@') >= 0;
        }
    }

    /** All of them, in their order. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        if (text.indexOf('@') >= 0) {
            collect(MAIL.matcher(text), found);
        }
        collect(PHONE.matcher(text), found);
        found.sort(Comparator.comparingInt(Found::index));
        return found;
    }

    private static void collect(Matcher matcher, List<Found> found) {
        while (matcher.find()) {
            found.add(new Found(matcher.group(), matcher.start()));
        }
    }
}
