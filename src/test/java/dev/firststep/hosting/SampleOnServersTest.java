package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.cli.TestSite;
import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample help centre on real servers: every file and every redirect. */
class SampleOnServersTest {
    @TempDir
    static Path work;

    @SuppressWarnings("NullAway.Init")
    private static HostedSite site;

    @BeforeAll
    static void build() {
        Path root = work.resolve("www");
        TestSite.Result result = TestSite.sample("--out", root.toString());
        assertEquals(0, result.code(), () -> result.out() + result.err());
        site = new HostedSite(root, root, "/");
    }

    private static Map<String, String> redirects() throws IOException {
        return site.read("_redirects")
                .lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    private static WebServer serve(ServerKind kind) throws Exception {
        assumeTrue(kind.program().isPresent(), () -> "not tried, because it is not installed: " + kind);
        return site.serve(kind, work.resolve("server-" + kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileForReadersIsServedWithItsHeaders(ServerKind kind) throws Exception {
        try (WebServer server = serve(kind);
                Stream<Path> files = Files.walk(site.folder())) {
            Visitor visitor = new Visitor(server);
            Set<String> moved = redirects().keySet();
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertTrue(all.size() > 1000);
            for (Path file : all) {
                String path = site.folder().relativize(file).toString();
                String address = "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
                HttpResponse<byte[]> answer = visitor.bytes(address);
                if (moved.contains(address)) {
                    assertEquals(301, answer.statusCode(), path);
                } else if (path.startsWith("_") || path.startsWith(".")) {
                    assertTrue(List.of(403, 404).contains(answer.statusCode()), path);
                } else {
                    assertServed(path, Files.readAllBytes(file), answer);
                }
            }
        }
    }

    private static void assertServed(String path, byte[] bytes, HttpResponse<byte[]> answer) {
        assertEquals(200, answer.statusCode(), path);
        assertArrayEquals(bytes, answer.body(), path);
        HeaderRules.complete(rule(path))
                .forEach(header ->
                        assertEquals(List.of(header.value()), answer.headers().allValues(header.name()), path));
        String type = answer.headers().firstValue("content-type").orElse("application/octet-stream");
        assertNotEquals("application/octet-stream", type, path);
    }

    private static HeaderRule rule(String path) {
        if (path.startsWith("assets/")) {
            return HeaderRules.ASSETS;
        }
        if (!path.startsWith("media/")) {
            return HeaderRules.EVERYTHING;
        }
        return path.endsWith(".svg") ? HeaderRules.DRAWINGS : HeaderRules.MEDIA;
    }

    @ParameterizedTest
    @EnumSource
    void everyRedirectArrivesAtAPage(ServerKind kind) throws Exception {
        try (WebServer server = serve(kind)) {
            Visitor visitor = new Visitor(server);
            Map<String, String> redirects = redirects();
            assertTrue(redirects.size() >= 18);
            for (Map.Entry<String, String> redirect : redirects.entrySet()) {
                HttpResponse<String> answer = visitor.get(redirect.getKey());
                assertEquals(301, answer.statusCode(), redirect::getKey);
                assertEquals(redirect.getValue(), visitor.location(answer));
                String target = redirect.getValue().replaceFirst("#.*", "");
                assertEquals(200, visitor.get(target).statusCode(), target);
            }
        }
    }
}
