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

    /** Whether the second time is later on the same day, or the end of it. */
    public static boolean isValid(LocalTime from, LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) || from.isBefore(to);
    }
}
