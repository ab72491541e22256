package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.firststep.model.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build wrote. It is also the mark by which a folder is known as ours.
 *
 * @param engineVersion the version that wrote the site
 * @param inputDigest a digest over everything the site was made from
 * @param files every generated file except the manifest itself
 */
public record Manifest(String engineVersion, String inputDigest, SortedMap<SitePath, Entry> files) {
    public static final String FILE_NAME = "manifest.json";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:+-]{1,128}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String FORMAT = "  \"format\": \"firststep-manifest/1\",";
    private static final String MARK = "{\n" + FORMAT + "\n";
    private static final Pattern HEAD = Pattern.compile("  \"(engine|input)\": \"([^\"]*)\",");
    private static final Pattern FILE =
            Pattern.compile("    \\{\"path\": \"([^\"]+)\", \"size\": (\\d{1,15}), \"sha256\": \"([0-9a-f]{64})\"},?");
    private static final int HEAD_LINES = 5;
    private static final int FOOT_LINES = 2;

    /**
     * One generated file.
     *
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record Entry(long size, String sha256) {
        public Entry {
            require(DIGEST, sha256);
        }
    }

    public Manifest {
        require(PLAIN, engineVersion);
        require(PLAIN, inputDigest);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The manifest of a site, empty when the folder has none.
     *
     * @throws OutputRefusedException when there is a file of that name that is not exactly what this program writes
     */
    public static Optional<Manifest> read(Path out) throws IOException {
        Path file = out.resolve(FILE_NAME);
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw damaged(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        return Optional.of(parse(bytes)
                .filter(manifest -> Arrays.equals(manifest.toBytes(), bytes))
                .orElseThrow(() -> damaged(file)));
    }

    /** Whether a folder has a manifest of this format, by its first lines. */
    static boolean isMarked(Path out) throws IOException {
        Path file = out.resolve(FILE_NAME);
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream start = Files.newInputStream(file, NOFOLLOW_LINKS)) {
            return MARK.equals(new String(start.readNBytes(MARK.length()), UTF_8));
        }
    }

    /** The same manifest gives the same bytes, one line for each file. */
    byte[] toBytes() {
        StringBuilder text = new StringBuilder(MARK);
        text.append("  \"engine\": \"").append(engineVersion).append("\",\n");
        text.append("  \"input\": \"").append(inputDigest).append("\",\n");
        text.append("  \"files\": [\n");
        String separator = "";
        for (var file : files.entrySet()) {
            text.append(separator).append("    {\"path\": \"").append(file.getKey());
            text.append("\", \"size\": ").append(file.getValue().size());
            text.append(", \"sha256\": \"").append(file.getValue().sha256()).append("\"}");
            separator = ",\n";
        }
        return text.append(files.isEmpty() ? "" : "\n")
                .append("  ]\n}\n")
                .toString()
                .getBytes(UTF_8);
    }

    /** Size of all files together, in bytes. */
    long size() {
        return files.values().stream().mapToLong(Entry::size).sum();
    }

    /** Reads what it knows; the caller compares bytes, which makes the reader as strict as the writer. */
    private static Optional<Manifest> parse(byte[] bytes) {
        List<String> lines = new String(bytes, UTF_8).lines().toList();
        if (lines.size() < HEAD_LINES + FOOT_LINES || !lines.get(1).equals(FORMAT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Manifest(head(lines.get(2)), head(lines.get(3)), files(lines)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String head(String line) {
        return matched(HEAD, line).group(2);
    }

    private static SortedMap<SitePath, Entry> files(List<String> lines) {
        SortedMap<SitePath, Entry> files = new TreeMap<>();
        for (String line : lines.subList(HEAD_LINES, lines.size() - FOOT_LINES)) {
            Matcher file = matched(FILE, line);
            files.put(new SitePath(file.group(1)), new Entry(Long.parseLong(file.group(2)), file.group(3)));
        }
        return files;
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return matcher;
    }

    private static void require(Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("not fit for a manifest: " + value);
        }
    }

    private static OutputRefusedException damaged(Path file) {
        return new OutputRefusedException(
                file + " is damaged, of another version or not written by Firststep",
                "if the folder holds nothing but a generated site, empty it and build again; otherwise choose another"
                        + " with --out");
    }
}
