package dev.firststep.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A folder with a copy of the launcher, a jar that is newer than its sources, and nothing real around it: the Java
 * and the Maven that it starts are scripts that say how they were called.
 */
final class Installation {
    /** Newer than whatever is installed on the machine of the test, so that this one is picked. */
    static final String NEWEST = "990.0.1";

    private static final Instant JAR_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private static final String JAVA = """
            #!/bin/sh
            here=$(dirname "$0")
            for argument in "$@"; do
                case $argument in
                    -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
                        echo trained >>"$here/trainings"
                        [ -n "${NO_ARCHIVE:-}" ] || echo archive >"${argument#*=}"
                        exit 0 ;;
                esac
            done
            echo "java=$(cd "$here/.." && pwd)"
            echo "pid=$$"
            for argument in "$@"; do echo "[$argument]"; done
            if [ -n "${STAY:-}" ]; then
                trap 'exit 7' TERM
                echo ready
                while :; do sleep 0.02; done
            fi
            exit "${JAVA_EXIT:-0}"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo built >>"$MAVEN_LOG"
            echo "a word of Maven's"
            sleep "${MAVEN_SLEEP:-0}"
            [ -n "${MAVEN_FAILS:-}" ] && exit 1
            echo new >"$MAVEN_JAR"
            """;

    final Path home;
    private final Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    /** Installs below {@code home}, with its fake tools and the user's home beside it in {@code tools}. */
    Installation(Path home, Path tools) throws IOException {
        this.home = home;
        this.tools = tools;
        Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("firststep"), home.resolve("firststep"));
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("src/main/java/Main.java"), "class Main {}");
        write(jar(), "jar");
        age(home.resolve("pom.xml"), -60);
        for (String source : List.of("src/main/java/Main.java", "src/main/java", "src/main")) {
            age(home.resolve(source), -60);
        }
        age(jar(), 0);
        script(tools.resolve("bin/mvn"), MAVEN);
        set("PATH", tools.resolve("bin") + ":/usr/local/bin:/usr/bin:/bin");
        set("HOME", tools.resolve("user").toString());
        set("MAVEN_LOG", tools.resolve("maven.log").toString());
        set("MAVEN_JAR", jar().toString());
        set("JAVA_HOME", jdk("newest", NEWEST).toString());
    }

    /** A fake JDK beside the installation that says it has this version. */
    Path jdk(String name, String version) throws IOException {
        return jdk(tools.resolve(name), version);
    }

    Path jdk(Path folder, String version) throws IOException {
        script(folder.resolve("bin/java"), JAVA);
        script(folder.resolve("bin/javac"), JAVA);
        write(folder.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Any\"\n");
        return folder;
    }

    Path userHome() {
        return tools.resolve("user");
    }

    Path jar() {
        return home.resolve("target/firststep.jar");
    }

    Path script() {
        return home.resolve("firststep");
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    void unset(String name) {
        environment.remove(name);
    }

    /** Adds an article, so that there is a sample to make an archive with. */
    void addContent() throws IOException {
        write(home.resolve("content/en/index.md"), "# Start");
    }

    void makeJarOlderThanSources() throws IOException {
        age(jar(), -120);
    }

    int mavenRuns() throws IOException {
        return lines(tools.resolve("maven.log"));
    }

    int trainings(Path jdk) throws IOException {
        return lines(jdk.resolve("bin/trainings"));
    }

    Process start(String... command) throws IOException {
        return start(home, List.of(command));
    }

    Process start(Path workingFolder, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.redirectInput(
                        ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    /** Runs the script by its path in its own folder. */
    Outcome run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        return outcome(start(home, command));
    }

    static Outcome outcome(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher hangs");
        }
        return new Outcome(process.exitValue(), out.lines().toList(), err);
    }

    static void script(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void age(Path file, long seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(JAR_TIME.plusSeconds(seconds)));
    }

    private static int lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    /** What a run printed and how it ended; {@code out} is what the fake Java said of its call. */
    record Outcome(int exit, List<String> out, String err) {
        Outcome {
            out = List.copyOf(out);
        }

        /** The arguments after the jar: those that were meant for Firststep. */
        List<String> passedOn() {
            int jar = out.indexOf("[-jar]");
            return out.subList(jar + 2, out.size());
        }

        boolean has(String line) {
            return out.contains(line);
        }
    }
}
