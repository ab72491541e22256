package dev.firststep.diagnostic;

/** How much a finding weighs, from least to most. */
public enum Severity {
    /** Worth knowing; never stops anything. */
    NOTE,
    /** Should be mended; stops a build only when asked to. */
    WARNING,
    /** Stops the build before a byte of the site is changed. */
    ERROR
}
