package dev.firststep.cloud.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule holds, both ends included.
 *
 * @param from absent when it has always held
 * @param until absent when no end is known
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    public boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
