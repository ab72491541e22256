package dev.firststep.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.build.content.Project;
import dev.firststep.build.work.Progress;
import dev.firststep.cli.TestSite;
import dev.firststep.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerBuilderTest {
    private static final int ARTICLES = 10;

    @TempDir
    Path root;

    /** Counts the steps of a build: one for each article that is read, and one for each piece of work after that. */
    private static final class Steps implements Progress {
        private final AtomicInteger expected = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();

        @Override
        public void expect(int more) {
            expected.addAndGet(more);
        }

        @Override
        public void step() {
            done.incrementAndGet();
        }
    }

    /** A build of the sites of the first partners. */
    private record Run(int steps, double seconds) {}

    @Test
    void articlesAreReadOnceForAllPartners() throws IOException {
        writeSite(10);
        Run warm = run(10);
        Run one = run(1);
        Run two = run(2);
        int steps = two.steps() - one.steps();
        Run all = run(10);
        assertEquals(ARTICLES + 1, one.steps() - steps, "the articles of the site");
        assertEquals(ARTICLES + 1 + 10 * steps, all.steps());
        assertEquals(warm.steps(), all.steps());
        System.out.printf(
                Locale.ROOT,
                "10 sites of partners take as long as %.1f builds of one (%.2f s and %.2f s)%n",
                all.seconds() / one.seconds(),
                all.seconds(),
                one.seconds());
    }

    private void writeSite(int partners) throws IOException {
        TestSite site = TestSite.at(root, "");
        StringBuilder toc = new StringBuilder("-- content/en/toc.yml --\n- article: contact\n");
        for (int i = 0; i < ARTICLES; i++) {
            toc.append("- article: a").append(i).append('\n');
            site.write("-- content/en/a" + i + ".md --\n---\ntitle: Article " + i + "\ndescription: About " + i
                    + ".\n---\n" + "Some *text* and a [link](contact.md).\n\n".repeat(20));
        }
        site.write(toc.toString());
        for (int i = 0; i < partners; i++) {
            site.write("-- content/partners/p" + i + ".yml --\nname: {en: P" + i + ", zh-CN: 合作伙伴" + i
                    + "}\nbase_url: https://p" + i
                    + ".example/\nsupport: {name: {en: Desk, zh-CN: 服务台}, to: \"mailto:a@p"
                    + i + ".example\"}\nhosts: [p" + i + ".example]\n");
        }
    }

    private Run run(int partners) throws IOException {
        List<String> ids = IntStream.range(0, partners).mapToObj(i -> "p" + i).toList();
        Project project = new Project(
                root.resolve("content"),
                "content",
                Optional.empty(),
                root.resolve("out-" + partners),
                Optional.empty());
        BuildOptions options = new BuildOptions(
                project,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(Severity.ERROR),
                2,
                LocalDate.of(2026, 11, 1),
                "1.2.3");
        Steps steps = new Steps();
        long start = System.nanoTime();
        BuildReport report = new PartnerBuilder(options, new PartnerSelection(ids), steps, Bookkeeping.NONE).build();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(report.passed(), () -> report.findings().toString());
        assertEquals(steps.expected.get(), steps.done.get());
        return new Run(steps.done.get(), seconds);
    }
}
