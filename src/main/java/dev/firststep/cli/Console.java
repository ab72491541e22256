package dev.firststep.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: findings and answers to {@code out}, progress, summaries and complaints to {@code err}, so that
 * {@code out} can be piped.
 */
record Console(PrintStream out, PrintStream err, Terminal terminal) {
    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** One line for the person who waits. */
    void say(String line) {
        err.println(line);
    }
}
