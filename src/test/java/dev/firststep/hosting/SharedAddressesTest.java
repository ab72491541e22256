package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.cli.TestSite;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shared address of the sample for one cloud, on real servers. */
class SharedAddressesTest {
    @TempDir
    static Path work;

    @SuppressWarnings("NullAway.Init")
    private static HostedSite site;

    @BeforeAll
    static void build() {
        Path root = work.resolve("www");
        TestSite.Result result = TestSite.sample("--cloud", "china-21vianet", "--out", root.toString());
        assertEquals(0, result.code(), () -> result.out() + result.err());
        site = new HostedSite(root, root, "/");
    }

    private static List<String> shared() throws Exception {
        try (Stream<Path> files = Files.walk(site.folder().resolve("go"))) {
            return files.filter(file -> file.endsWith("index.html"))
                    .map(file -> "/" + site.folder().relativize(file.getParent()) + "/")
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySharedAddressLeadsToItsPlaceInTheReadersLanguage(ServerKind kind) throws Exception {
        assumeTrue(kind.program().isPresent(), () -> "not tried, because it is not installed: " + kind);
        List<String> shared = shared();
        assertTrue(shared.contains("/go/customers/self-support/"), shared::toString);
        int places = 0;
        try (WebServer server = site.serve(kind, work.resolve("server-" + kind))) {
            Visitor visitor = new Visitor(server);
            for (String address : shared) {
                HttpResponse<String> answer = visitor.get(address + "?a=b", "Accept-Language", "zh");
                if (answer.statusCode() != 301) {
                    String target = visitor.location(answer);
                    assertEquals(302, answer.statusCode(), address);
                    assertTrue(target.startsWith("/zh-cn/") && target.contains("/?a=b"), target);
                    String page = visitor.get(target.replaceFirst("#.*", "")).body();
                    int mark = target.indexOf('#');
                    places += mark < 0 ? 0 : 1;
                    assertTrue(mark < 0 || page.contains(" id=\"" + target.substring(mark + 1) + "\""), target);
                    assertEquals(200, visitor.get(address + "?choose=yes").statusCode(), address);
                }
            }
        }
        assertTrue(places > 20, "rules have addresses of their own");
    }
}
