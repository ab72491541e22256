package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dev.firststep.model.Digest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A good site that has been built, so that everything is warm; then something hostile is planted in it. The next build must
 * say where it is, in little time, and leave the old site as it was: its bytes and the times of its files and folders.
 */
final class HostileSite {
    static final String ARTICLE = "content/en/hostile.md";

    private static final long SECONDS_TWO = 2_000_000_000L;

    /** Stops what would never end; a busy machine may well need more than two seconds by the clock. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String FRONT_MATTER = "---\ntitle: Hostile\ndescription: H.\n---\n";

    private final TestSite site;
    private final SortedMap<String, String> before;
    private final SortedSet<String> beside;

    /** Puts something into the site. */
    @FunctionalInterface
    interface Planting {
        void into(TestSite site) throws Exception;
    }

    private HostileSite(TestSite site) throws IOException {
        this.site = site;
        this.before = state(site.path("site"));
        this.beside = names(site.path(""));
    }

    /** A good site in a folder of its own. */
    static HostileSite below(Path root) throws IOException {
        TestSite site = TestSite.at(Files.createTempDirectory(root, "site"), "");
        TestSite.Result good = site.build("--fail-on", "warning");
        assertEquals(0, good.code(), good::out);
        assertEquals("", good.out());
        return new HostileSite(site);
    }

    TestSite site() {
        return site;
    }

    /** Plants an article with this body, which starts in line 5. */
    HostileSite article(String body) throws IOException {
        return file(ARTICLE, FRONT_MATTER + body + "\n");
    }

    /** Plants an article with this front matter, which starts in line 2. */
    HostileSite frontMatter(String yaml) throws IOException {
        return file(ARTICLE, "---\n" + yaml + "\n---\nText.\n");
    }

    HostileSite file(String path, String text) throws IOException {
        return file(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    HostileSite file(String path, byte[] bytes) throws IOException {
        site.write(path, bytes);
        return this;
    }

    HostileSite planted(Planting planting) throws Exception {
        planting.into(site);
        return this;
    }

    /** Expects exactly these errors, each as {@code file:line:column code}, and exit code 1. */
    void isRefused(String... errors) throws IOException {
        TestSite.Result result = build();
        List<String> found = result.findings().stream()
                .filter(line -> line.contains(" error "))
                .map(line -> line.substring(0, line.indexOf("  ")).replace(" error ", " "))
                .toList();
        assertEquals(List.of(errors), found, result::out);
        assertEquals(1, result.code(), result::err);
        assertUntouched();
    }

    /** Expects so many errors that their number is said instead. */
    void isRefusedInBulk(String summary) throws IOException {
        TestSite.Result result = build();
        assertTrue(result.out().lines().anyMatch(summary::equals), result::out);
        assertEquals(1, result.code(), result::err);
        assertUntouched();
    }

    /** Expects that the command line is refused before anything is done. */
    void isRefusedAsUsage(String complaint, String... arguments) throws IOException {
        TestSite.Result result = build(arguments);
        assertTrue(result.err().contains(complaint), result::err);
        assertEquals(2, result.code(), result::err);
        assertUntouched();
    }

    /** Expects that the content is harmless as it is. */
    TestSite isBuilt() {
        TestSite.Result result = build();
        assertEquals(0, result.code(), () -> result.out() + result.err());
        return site;
    }

    TestSite.Result build(String... arguments) {
        long start = System.nanoTime();
        long processor = processorNanos();
        TestSite.Result result = assertTimeoutPreemptively(PATIENCE, () -> site.build(arguments));
        long spent = Math.min(System.nanoTime() - start, processorNanos() - processor);
        assertTrue(spent < SECONDS_TWO, () -> "took " + spent / 1_000_000 + " ms");
        return result;
    }

    void assertUntouched() throws IOException {
        assertEquals(before, state(site.path("site")));
        SortedSet<String> now = names(site.path(""));
        now.removeIf(name -> !name.startsWith(".site") && !beside.contains(name));
        assertEquals(beside, now);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static SortedSet<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            SortedSet<String> names = new TreeSet<>();
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            return names;
        }
    }

    private static SortedMap<String, String> state(Path folder) throws IOException {
        SortedMap<String, String> state = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                String bytes = Files.isDirectory(entry) ? "folder" : Digest.of(Files.readAllBytes(entry));
                state.put(
                        folder.relativize(entry).toString(),
                        bytes + " " + Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS));
            }
        }
        return state;
    }
}
