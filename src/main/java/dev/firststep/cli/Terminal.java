package dev.firststep.cli;

import java.util.Map;

/**
 * What is known of the place the program talks to. The launcher asks the system and passes the answer on, because Java 22
 * and later give a console object to a redirected process too.
 *
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param colour whether to colour what a person reads
 */
record Terminal(boolean outIsTerminal, boolean errIsTerminal, boolean colour) {
    static Terminal detect(Map<String, String> environment) {
        boolean out = Boolean.getBoolean("firststep.stdout.terminal");
        boolean err = Boolean.getBoolean("firststep.stderr.terminal");
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(out, err, out && !dumb && !refused);
    }
}
