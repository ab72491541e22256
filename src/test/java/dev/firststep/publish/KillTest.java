package dev.firststep.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills builds at random moments; {@code -Dfirststep.kill.rounds=200} for more of them. */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("firststep.kill.rounds", 25);
    private static final int FILES = 200;
    private static final int NEAR_NS = 3_000_000;
    private static final int LONGEST_LIFE_MS = 200;
    private static final long SEED = 20260101;

    private final Path project;

    KillTest(@TempDir Path project) {
        this.project = project;
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesTheOldSiteOrTheNewOneWhole() throws Exception {
        Path out = project.resolve("site");
        Sites.publish(out, site("a"));
        Random random = new Random(SEED);
        SortedMap<String, Integer> met = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            killSomewhere(out, random, round % 2 == 1);
            String before = state(out);
            met.merge(before, 1, Integer::sum);
            sideFiles().forEach(name -> met.merge(name, 1, Integer::sum));
            Publication.recover(out);
            String after = state(out);
            assertTrue(after.equals("site a") || after.equals("site b"), () -> after + " after " + met);
            assertTrue(before.equals(after) || before.equals("absent"), () -> before + ", then " + after);
        }
        System.out.println(ROUNDS + " kills met " + met);
        Publication.open(out, List.of()).close();
        assertEquals(List.of(".site.lock", "site"), Sites.names(project));
    }

    @Test
    void aBuildThatIsToldToStopLeavesAWholeSiteAndNoSwitchHalfDone() throws Exception {
        Path out = project.resolve("site");
        Sites.publish(out, site("a"));
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS / 5; round++) {
            String version = state(out).equals("site a") ? "b" : "a";
            Process process = Sites.java(StoppablePublisher.class, out.toString(), version)
                    .start();
            awaitDot(process);
            process.waitFor(random.nextInt(LONGEST_LIFE_MS), TimeUnit.MILLISECONDS);
            process.destroy();
            process.waitFor();
            assertTrue(state(out).startsWith("site "), state(out));
            assertEquals(List.of(".site.lock", "site"), Sites.names(project));
        }
    }

    /** The builder tells with a dot that it starts a build; the first one shows how long builds take here and now. */
    private void killSomewhere(Path out, Random random, boolean nearTheSwitch) throws Exception {
        Process process = Sites.java(EndlessPublisher.class, out.toString()).start();
        awaitDot(process);
        long start = System.nanoTime();
        awaitDot(process);
        long oneBuild = System.nanoTime() - start;
        if (nearTheSwitch) {
            awaitJournal(process);
            sleep(random.nextInt(NEAR_NS));
        } else {
            sleep((long) (random.nextDouble() * 2 * oneBuild));
        }
        process.destroyForcibly().waitFor();
    }

    private static void awaitDot(Process process) throws IOException {
        assertEquals('.', process.getInputStream().read());
    }

    private void awaitJournal(Process process) {
        Path journal = project.resolve(".site.journal");
        while (!Files.exists(journal)) {
            assertTrue(process.isAlive(), "the builder ended by itself");
        }
    }

    /** Finer than the system's sleep, which is too coarse to hit a switch. */
    private static void sleep(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** What stood beside the site, random parts of names left out. */
    private List<String> sideFiles() throws IOException {
        return Sites.names(project).stream()
                .filter(name -> name.startsWith(".site.") && !name.endsWith(".lock"))
                .map(name -> name.replaceAll("-.*", ""))
                .toList();
    }

    private static String state(Path out) throws IOException {
        if (!Files.exists(out)) {
            return "absent";
        }
        SortedMap<String, String> found = Sites.contents(out);
        for (String version : List.of("a", "b")) {
            if (found.equals(site(version)) && isAsManifestSays(out)) {
                return "site " + version;
            }
        }
        return "a mixed site";
    }

    private static boolean isAsManifestSays(Path out) throws IOException {
        Manifest manifest = Manifest.read(out).orElseThrow();
        OldSite site = OldSite.read(out);
        for (var file : manifest.files().entrySet()) {
            if (site.fate(file.getKey(), file.getValue()) != OldSite.Fate.AS_WRITTEN) {
                return false;
            }
        }
        return site.foreignFiles().isEmpty()
                && manifest.files().size() == site(manifest.inputDigest()).size();
    }

    /** Two hundred pages that carry the version, a page of that version alone, and one that never changes. */
    static Map<String, String> site(String version) {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            site.put("en/" + i % 9 + "/" + i + ".html", (version + i + " ").repeat(500));
        }
        site.put("only-in-" + version + "/index.html", version);
        site.put("always.css", "same");
        return site;
    }

    /** Publishes one version after the other until it is killed. */
    static final class EndlessPublisher {
        private EndlessPublisher() {}

        public static void main(String[] arguments) throws IOException {
            Path out = Path.of(arguments[0]);
            for (int round = 0; true; round++) {
                System.out.write('.');
                System.out.flush();
                String version = round % 2 == 0 ? "b" : "a";
                try (Publication publication = Publication.open(out, List.of())) {
                    Sites.write(publication, site(version));
                    publication.commit(version, Sites.ENGINE, Sites.BORDERS);
                }
            }
        }
    }

    /** Publishes a version; told to stop, it closes the publication first. */
    static final class StoppablePublisher {
        private StoppablePublisher() {}

        public static void main(String[] arguments) throws IOException {
            try (Publication publication = Publication.open(Path.of(arguments[0]), List.of())) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(publication)));
                System.out.write('.');
                System.out.flush();
                Sites.write(publication, site(arguments[1]));
                publication.commit(arguments[1], Sites.ENGINE, Sites.BORDERS);
            } catch (InterruptedIOException stopped) {
                System.out.println(stopped.getMessage());
            }
        }

        private static void close(Publication publication) {
            try {
                publication.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
