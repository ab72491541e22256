package dev.firststep.cli;

/** What the process tells its caller, the same for every command. */
final class ExitCode {
    static final int OK = 0;
    /** The content has errors; the site was not touched. */
    static final int CONTENT = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;
    /** A defect of this program (sysexits EX_SOFTWARE). */
    static final int INTERNAL = 70;
    /** The disk or the file system failed (sysexits EX_IOERR). */
    static final int IO = 74;
    /** Another build is running; try again later (sysexits EX_TEMPFAIL). */
    static final int BUSY = 75;

    private ExitCode() {}
}
