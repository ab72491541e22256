package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.build.SiteBuilder;
import dev.firststep.build.content.Project;
import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample help centre leads nobody out of their cloud, whether it is built for all clouds or for one. */
class SampleIsolationTest {
    @TempDir
    Path root;

    @Test
    void theSampleForAllCloudsIsClean() {
        build();
        assertClean(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"global", "us-government", "china-21vianet"})
    void aSampleForOneCloudIsCleanAndHoldsNoHostOfAnother(String cloud) throws IOException {
        build("--cloud", cloud, "--base-url", "https://help.example.cn/zone/");
        assertClean(2);
        List<String> foreign = foreign(cloud);
        assertTrue(foreign.size() >= 5, foreign::toString);
        try (Stream<Path> walk = Files.walk(site())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String all = (site().relativize(file) + "\n" + bytes).toLowerCase(Locale.ROOT);
                foreign.forEach(host -> assertFalse(all.contains(host), () -> file + " holds " + host));
            }
        }
    }

    /** Hosts of other clouds that are not this cloud's, too, and short links that lead to one. */
    private static List<String> foreign(String own) throws IOException {
        Path content = Path.of("content").toAbsolutePath();
        Project project = new Project(content, "content", Optional.empty(), Path.of("site"), Optional.empty());
        Clouds clouds =
                SiteBuilder.config(project, new ArrayList<>()).orElseThrow().clouds();
        List<HostPattern> hosts = clouds.all().stream()
                .filter(cloud -> cloud.id().value().equals(own))
                .findFirst()
                .map(Cloud::hosts)
                .map(List::copyOf)
                .orElseThrow();
        Stream<String> others = clouds.all().stream()
                .flatMap(cloud -> cloud.hosts().stream())
                .filter(host -> !hosts.contains(host))
                .map(HostPattern::value);
        Stream<String> links = clouds.redirectors().stream()
                .filter(link -> hosts.stream().noneMatch(host -> host.matches(HostPattern.hostOf(link.to()))))
                .map(Redirector::from)
                .map(from -> from.substring(from.indexOf("//") + 2));
        return Stream.concat(others, links).toList();
    }

    private Path site() {
        return root.resolve("site");
    }

    private void build(String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", "--out", site().toString()));
        arguments.addAll(List.of(options));
        TestSite.Result result = run(arguments);
        assertEquals(0, result.code(), () -> result.out() + result.err());
    }

    private void assertClean(int editions) {
        TestSite.Result result = run(List.of("verify", site().toString()));
        assertEquals("", result.out());
        assertEquals(0, result.code(), result::err);
        assertTrue(result.err().contains(" of " + editions + " editions: 0 errors"), result::err);
    }

    private static TestSite.Result run(List<String> arguments) {
        return TestSite.nowhere().runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
    }
}
