package dev.firststep.diagnostic;

import java.util.Collection;
import java.util.Locale;

/** How findings are written out. Each format sorts them, so that the same findings give the same text. */
public enum ReportFormat {
    /** For people: a line and an indented hint for each finding. */
    TEXT {
        @Override
        public String write(Collection<Diagnostic> findings, String engineVersion, boolean colour) {
            return new TextReport(colour).write(findings);
        }
    },
    /** For programs: one object with {@code version}, {@code diagnostics} and {@code counts}. */
    JSON {
        @Override
        public String write(Collection<Diagnostic> findings, String engineVersion, boolean colour) {
            return new JsonReport().write(findings);
        }
    },
    /** For code hosts and editors: SARIF 2.1.0. */
    SARIF {
        @Override
        public String write(Collection<Diagnostic> findings, String engineVersion, boolean colour) {
            return new SarifReport(engineVersion).write(findings);
        }
    };

    /**
     * The findings as text that ends with a line break, or as nothing when there are none and people read it.
     *
     * @param engineVersion the version of Firststep, which SARIF names
     * @param colour whether to write ANSI escapes into {@link #TEXT}; the other formats never have any
     */
    public abstract String write(Collection<Diagnostic> findings, String engineVersion, boolean colour);

    /** The name as an option's value: {@code text}, {@code json}, {@code sarif}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
