package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.model.Digest;
import dev.firststep.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed at any moment leaves the old site or the new one, whole. */
class KilledBuildTest {
    /** A full run takes minutes: {@code mvn verify -Dfirststep.kill.builds=200}. */
    private static final int BUILDS = Integer.getInteger("firststep.kill.builds", 8);

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String ARTICLE = "en/customers/self-support.md";

    @TempDir
    Path root;

    @Test
    void aKilledBuildNeverLeavesAMixedSite() throws Exception {
        copy(PROJECT.resolve("content"), root.resolve("content"));
        SortedMap<String, String> first = build();
        long start = System.nanoTime();
        edit("Second edition.");
        SortedMap<String, String> second = build();
        long usual = (System.nanoTime() - start) / 1_000_000;
        assertTrue(!first.equals(second), "the two editions must differ");

        Random random = new Random(20261121);
        int finished = 0;
        for (int i = 0; i < BUILDS; i++) {
            edit(i % 2 == 0 ? "First edition." : "Second edition.");
            finished += buildAndKill(random.nextLong(usual + usual / 4)) ? 1 : 0;
            Publication.recover(root.resolve("site"));
            SortedMap<String, String> found = digests();
            assertTrue(isWhole(found), () -> "a mixed site: " + found.keySet());
        }
        System.out.println("killed builds: " + (BUILDS - finished) + " of " + BUILDS + ", each left a whole site");
        edit("Second edition.");
        assertEquals(second, build());
    }

    private boolean isWhole(SortedMap<String, String> found) throws IOException {
        return expected("First edition.").equals(found)
                || expected("Second edition.").equals(found);
    }

    private final SortedMap<String, SortedMap<String, String>> editions = new TreeMap<>();

    private SortedMap<String, String> expected(String edition) throws IOException {
        SortedMap<String, String> known = editions.get(edition);
        if (known == null) {
            throw new IOException("not built yet: " + edition);
        }
        return known;
    }

    private SortedMap<String, String> build() throws IOException, InterruptedException {
        if (editions.isEmpty()) {
            edit("First edition.");
        }
        assertEquals(0, Jvm.current().run(root, List.of(), arguments()));
        SortedMap<String, String> built = digests();
        editions.put(
                Files.readString(article()).contains("First edition.") ? "First edition." : "Second edition.", built);
        return built;
    }

    private boolean buildAndKill(long afterMillis) throws IOException, InterruptedException {
        Process process = Jvm.current().start(root, List.of(), arguments());
        Thread.sleep(afterMillis);
        boolean finished = !process.isAlive();
        process.destroyForcibly().waitFor();
        return finished;
    }

    private List<String> arguments() {
        return List.of("build", "--content", root.resolve("content").toString());
    }

    private Path article() {
        return root.resolve("content").resolve(ARTICLE);
    }

    private void edit(String edition) throws IOException {
        Files.writeString(
                article(), Files.readString(PROJECT.resolve("content").resolve(ARTICLE)) + "\n" + edition + "\n");
    }

    private SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        Path site = root.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(site.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
