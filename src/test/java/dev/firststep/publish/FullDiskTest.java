package dev.firststep.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a file system of 1 MiB, which Linux lets one mount in a name space of one's own. */
class FullDiskTest {
    private static final int PAGE_SIZE = 4096;
    private static final List<String> OWN_MOUNTS = List.of("unshare", "--user", "--map-root-user", "--mount");

    private final Path folder;

    FullDiskTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aDiskThatFillsUpLeavesTheOldSite() throws Exception {
        assertEquals(
                List.of(
                        "new site: No space left on device",
                        "after: old site",
                        "big site: 150",
                        "next site: too little space",
                        "after: big site"),
                runOnSmallDisk());
    }

    private List<String> runOnSmallDisk() throws IOException, InterruptedException {
        Assumptions.assumeTrue(canMount(), "NOT TESTED: a full disk; this system does not let tests mount one");
        List<String> command = new ArrayList<>(OWN_MOUNTS);
        command.addAll(List.of("sh", "-c", "mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"", folder.toString()));
        command.addAll(
                Sites.java(Scenario.class, folder.resolve("site").toString()).command());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        return output.lines().toList();
    }

    private boolean canMount() throws InterruptedException {
        List<String> command = new ArrayList<>(OWN_MOUNTS);
        command.addAll(List.of("mount", "-t", "tmpfs", "tmpfs", folder.toString()));
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** What happens on the small disk, told on the console. */
    static final class Scenario {
        private Scenario() {}

        public static void main(String[] arguments) throws IOException {
            Path out = Path.of(arguments[0]);
            Map<String, String> small = Map.of("index.html", "old");
            Sites.publish(out, small);
            tell("new site: ", () -> publish(out, 500));
            System.out.println("after: " + (Sites.contents(out).equals(small) ? "old site" : "damage"));
            tell("big site: ", () -> publish(out, 150));
            tell("next site: ", () -> publish(out, 10));
            System.out.println("after: " + (Sites.contents(out).size() == 150 ? "big site" : "damage"));
        }

        private static int publish(Path out, int files) throws IOException {
            try (Publication publication = Publication.open(out, List.of())) {
                for (int i = 0; i < files; i++) {
                    publication.write(new SitePath("p" + i), new byte[PAGE_SIZE]);
                }
                return publication
                        .commit(Sites.INPUT, Sites.ENGINE, Sites.BORDERS)
                        .total();
            }
        }

        private interface Attempt {
            int run() throws IOException;
        }

        private static void tell(String what, Attempt attempt) {
            try {
                System.out.println(what + attempt.run());
            } catch (IOException e) {
                String message = String.valueOf(e.getMessage());
                System.out.println(what + message.replaceAll(" for another.*", ""));
            }
        }
    }
}
