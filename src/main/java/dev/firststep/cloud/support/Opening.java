package dev.firststep.cloud.support;

import java.time.LocalTime;

/**
 * A time of day during which somebody answers.
 *
 * @param to later than {@code from}; midnight is the end of the day
 */
public record Opening(LocalTime from, LocalTime to) {
    /** A whole day. */
    public static final Opening ALL_DAY = new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public Opening {
        if (!isValid(from, to)) {
            throw new IllegalArgumentException("closes before it opens: " + from + "-" + to);
        }
    }

    /** Such as {@code 09:00-18:00}; the end of a day is 24:00. */
    @Override
    public String toString() {
        return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
    }

    /** Whether the second time is later on the same day, or the end of it. */
    public static boolean isValid(LocalTime from, LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) || from.isBefore(to);
    }
}
