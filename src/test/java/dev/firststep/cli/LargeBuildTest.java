package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of thousands of articles in fifty folders and without a toc.yml: no page grows with the site. */
class LargeBuildTest {
    private static final int ARTICLES = 5_000;
    private static final int FOLDERS = 50;
    private static final int MOST_BYTES = 200_000;
    private static final int MOST_LINKS = 300;
    private static final Pattern LINK = Pattern.compile("<a\\s");

    /** Ten times what it needs on a busy machine; anything that grew with the square would need more. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path root;

    @Test
    void noPageGrowsWithTheSite() throws IOException {
        TestSite site = TestSite.at(root, "");
        site.delete("content/en/toc.yml");
        for (int i = 0; i < ARTICLES; i++) {
            String text = "---\ntitle: Article " + i + "\ndescription: About " + i
                    + ".\nupdated: 2026-01-02\n---\nText, and [more](a" + Math.floorMod(i + FOLDERS, ARTICLES)
                    + ".md).\n\n## One\n\nText.\n";
            site.write("content/en/" + path(i) + ".md", text.getBytes(StandardCharsets.UTF_8));
        }
        resetPeaks();
        long start = System.nanoTime();
        TestSite.Result result = assertTimeoutPreemptively(
                PATIENCE, () -> site.build("--fail-on", "warning", "--cloud", "global", "--locale", "en"));
        double seconds = (System.nanoTime() - start) / 1e9;
        assertEquals(0, result.code(), result::out);
        System.out.printf(
                Locale.ROOT,
                "%d articles: %.1f s, peak heap %d MiB; %s",
                ARTICLES,
                seconds,
                peakMebibytes(),
                result.err());
        assertBounded(site.site());
    }

    private static String path(int i) {
        return "s" + i % FOLDERS + "/a" + i;
    }

    private static void assertBounded(SortedMap<String, String> files) {
        assertTrue(files.size() > ARTICLES, () -> files.size() + " files");
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                long links = LINK.matcher(text).results().count();
                assertTrue(links <= MOST_LINKS, () -> path + " has " + links + " links");
                assertTrue(text.length() <= MOST_BYTES, () -> path + " has " + text.length() + " bytes");
            }
        });
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
