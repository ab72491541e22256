package dev.firststep.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Another build holds the output folder at this moment. */
public final class OutputBusyException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputBusyException(Path folder) {
        super("another build is writing to " + folder);
    }
}
