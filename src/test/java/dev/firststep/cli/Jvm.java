package dev.firststep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the program in a process of its own, as a user does. */
record Jvm(Path home) {
    static Jvm current() {
        return new Jvm(Path.of(System.getProperty("java.home")));
    }

    /** Another Java of a later version on this machine, if there is one. */
    static Optional<Jvm> later() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(home -> version(home) > Runtime.version().feature())
                    .sorted()
                    .findFirst()
                    .map(Jvm::new);
        }
    }

    private static int version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.", -1)[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException noRelease) {
            return 0;
        }
    }

    Process start(Path folder, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.to(folder.resolve("console.txt").toFile()))
                .start();
    }

    int run(Path folder, List<String> options, List<String> arguments) throws IOException, InterruptedException {
        Process process = start(folder, options, arguments);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the program did not end");
        }
        return process.exitValue();
    }
}
