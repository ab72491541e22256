package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.firststep.cloud.border.Borders;
import dev.firststep.model.SitePath;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Small sites for the tests of this room, as maps from path to text. */
final class Sites {
    static final String ENGINE = "0.1.0";
    static final String INPUT = "input-1";
    static final Borders BORDERS = new Borders(
            URI.create("https://help.example.com/"),
            List.of(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            false,
            new TreeSet<>());

    private Sites() {}

    static PublishReport publish(Path out, Map<String, String> site) throws IOException {
        try (Publication publication = Publication.open(out, List.of())) {
            write(publication, site);
            return publication.commit(INPUT, ENGINE, BORDERS);
        }
    }

    static void write(Publication publication, Map<String, String> site) throws IOException {
        for (var file : new TreeMap<>(site).entrySet()) {
            publication.write(new SitePath(file.getKey()), file.getValue().getBytes(UTF_8));
        }
    }

    /** Every file below a folder but the manifest, with its text; of a link, where it leads; of an empty folder, a slash. */
    static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>(everything(folder));
        contents.remove(Manifest.FILE_NAME);
        return contents;
    }

    static SortedMap<String, String> everything(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> !p.equals(folder)).toList()) {
                text(path, folder.relativize(path).toString().replace(File.separatorChar, '/'), contents);
            }
        }
        return contents;
    }

    private static void text(Path path, String name, Map<String, String> into) throws IOException {
        if (Files.isSymbolicLink(path)) {
            into.put(name, "-> " + Files.readSymbolicLink(path));
        } else if (Files.isRegularFile(path, NOFOLLOW_LINKS)) {
            into.put(name, Files.readString(path));
        } else if (isEmpty(path)) {
            into.put(name, "/");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The names in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** A main class of the tests, to be run in a Java machine of its own. */
    static ProcessBuilder java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                location(Publication.class) + File.pathSeparator + location(main),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static String location(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }
}
