package dev.firststep.cli;

import dev.firststep.build.UnknownEditionException;
import dev.firststep.publish.OutputBusyException;
import dev.firststep.publish.OutputRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what broke into one plain line and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof UsageException usage) {
            return tell(ExitCode.USAGE, usage.message(), usage.hint());
        }
        if (failure instanceof UnknownEditionException unknown) {
            return tell(ExitCode.USAGE, String.valueOf(unknown.getMessage()), unknown.hint());
        }
        if (failure instanceof OutputRefusedException refused) {
            return tell(ExitCode.USAGE, String.valueOf(refused.getMessage()), refused.hint());
        }
        if (failure instanceof OutputBusyException busy) {
            return tell(
                    ExitCode.BUSY,
                    String.valueOf(busy.getMessage()),
                    "wait until it has finished, then run this again");
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return disk(Optional.ofNullable(unchecked.getCause()).orElseGet(IOException::new), commandLine);
        }
        return failure instanceof IOException io ? disk(io, commandLine) : internal(failure);
    }

    private int disk(IOException failure, CommandLine command) {
        String file =
                failure instanceof FileSystemException named && named.getFile() != null ? named.getFile() + ": " : "";
        String reason =
                Optional.ofNullable(reason(failure)).orElse(failure.getClass().getSimpleName());
        return tell(
                ExitCode.IO,
                file + reason,
                command.getCommandName().equals("import") ? "nothing was imported" : "the site was left as it was");
    }

    private static @Nullable String reason(IOException failure) {
        if (failure instanceof FileSystemException named) {
            return named.getReason() == null ? describe(named) : named.getReason();
        }
        return failure.getMessage();
    }

    private static String describe(FileSystemException failure) {
        return switch (failure.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "no such file or folder";
            case "NotDirectoryException" -> "not a folder";
            case "AccessDeniedException" -> "access denied";
            case "FileAlreadyExistsException" -> "exists already";
            default -> failure.getClass().getSimpleName();
        };
    }

    private int internal(Throwable failure) {
        console.say("firststep: this is a defect of firststep: " + failure);
        if (System.getenv("FIRSTSTEP_DEBUG") == null) {
            console.say("    set FIRSTSTEP_DEBUG=1 to see where, and please report it; nothing was changed");
        } else {
            failure.printStackTrace(console.err());
        }
        return ExitCode.INTERNAL;
    }

    private int tell(int code, String message, String hint) {
        console.say("firststep: " + message);
        console.say("    " + hint);
        return code;
    }
}
