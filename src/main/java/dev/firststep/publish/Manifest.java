package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.firststep.cloud.border.Borders;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a build wrote. It is also the mark by which a folder is known as ours.
 *
 * @param engineVersion the version that wrote the site
 * @param inputDigest a digest over everything the site was made from
 * @param borders how far the readers of the site may be sent; empty in a manifest of the first format, which did not say
 * @param files every generated file except the manifest itself
 */
public record Manifest(
        String engineVersion, String inputDigest, Optional<Borders> borders, SortedMap<SitePath, Entry> files) {
    public static final String FILE_NAME = "manifest.json";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:+-]{1,128}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String FORMAT = "format";
    private static final String FIRST_FORMAT = "firststep-manifest/1";
    private static final String SECOND_FORMAT = "firststep-manifest/2";
    private static final List<String> MARKS = List.of(mark(FIRST_FORMAT), mark(SECOND_FORMAT));
    private static final String ENGINE = "engine";
    private static final String INPUT = "input";
    private static final String FILES = "files";

    private static String mark(String format) {
        return "{\n  \"" + FORMAT + "\": \"" + format + "\",\n";
    }

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

    /** Whether a folder has a manifest of a known format, by its first lines. */
    static boolean isMarked(Path out) throws IOException {
        Path file = out.resolve(FILE_NAME);
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream start = Files.newInputStream(file, NOFOLLOW_LINKS)) {
            String first = new String(start.readNBytes(MARKS.get(0).length()), UTF_8);
            return MARKS.contains(first);
        }
    }

    /** The same manifest gives the same bytes, one line for each file. */
    byte[] toBytes() {
        ManifestText text = new ManifestText()
                .text(FORMAT, borders.isPresent() ? SECOND_FORMAT : FIRST_FORMAT)
                .text(ENGINE, engineVersion)
                .text(INPUT, inputDigest);
        borders.ifPresent(known -> BordersText.write(known, text));
        List<String> items = files.entrySet().stream()
                .map(file -> item(file.getKey(), file.getValue()))
                .toList();
        return text.list(FILES, items).toString().getBytes(UTF_8);
    }

    private static String item(SitePath path, Entry entry) {
        return "    {\"path\": \"" + path + "\", \"size\": " + entry.size() + ", \"sha256\": \"" + entry.sha256()
                + "\"}";
    }

    /** Size of all files together, in bytes. */
    long size() {
        return files.values().stream().mapToLong(Entry::size).sum();
    }

    /** The caller compares bytes, which makes the reader as strict as the writer. */
    private static Optional<Manifest> parse(byte[] bytes) {
        try {
            ManifestText.Parts parts = ManifestText.read(new String(bytes, UTF_8));
            boolean second = parts.text(FORMAT).equals(SECOND_FORMAT);
            return Optional.of(new Manifest(
                    parts.text(ENGINE),
                    parts.text(INPUT),
                    second ? Optional.of(BordersText.read(parts)) : Optional.empty(),
                    files(parts.list(FILES))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static SortedMap<SitePath, Entry> files(List<Map<String, String>> items) {
        SortedMap<SitePath, Entry> files = new TreeMap<>();
        for (Map<String, String> item : items) {
            long size = Long.parseLong(ManifestText.field(item, "size"));
            files.put(
                    new SitePath(ManifestText.field(item, "path")),
                    new Entry(size, ManifestText.field(item, "sha256")));
        }
        return files;
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
