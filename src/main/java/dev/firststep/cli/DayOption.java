package dev.firststep.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of which a site tells. */
final class DayOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of which the site tells, such as 2027-01-31; rules that do not hold then are left out."
                            + " Default: today in UTC.")
    private @Nullable String asOf;

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(ZoneOffset.UTC) : date(asOf);
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new UsageException("'" + value + "' is no date", "write year, month and day, such as 2027-01-31");
        }
    }
}
