package dev.firststep.model;

import java.util.regex.Pattern;

/** Phone numbers as people write them: groups of digits, with a plus sign before a country. */
public final class PhoneNumber {
    private static final Pattern FORM = Pattern.compile("\\+?[0-9]+(([ -]|\\) ?| ?\\()[0-9]+)*");
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;

    private PhoneNumber() {}

    /** Whether it can be dialled: ITU-T E.164 allows fifteen digits. */
    public static boolean isValid(String text) {
        int digits = digits(text).length();
        return text.length() <= 2 * MOST_DIGITS
                && digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && FORM.matcher(text).matches();
    }

    /** The digits alone, by which two ways to write a number are compared. */
    public static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The number as {@code tel:} addresses have it (RFC 3966): digits, and the plus sign if there is one. */
    public static String dialled(String text) {
        return (text.startsWith("+") ? "+" : "") + digits(text);
    }
}
