package dev.firststep.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the jar's manifest states it. */
final class Version implements IVersionProvider {
    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"firststep " + current()};
    }
}
