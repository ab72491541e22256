package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.config.Host;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites with more redirects than hosts have room for. */
class HostLimitsTest {
    private static final ManyMoves MANY = new ManyMoves(50_000);

    @TempDir
    Path work;

    private static List<String> findings(ManyMoves moves, Host... hosts) {
        return moves.on(hosts).findings(Position.of("redirects.yml"), Position.of("site.yml")).stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void fiftyThousandRedirectsAreWrittenQuickly() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> MANY.on(Host.NGINX, Host.APACHE, Host.AZURE, Host.CLOUDFRONT, Host.NETLIFY)
                        .files()
                        .values()
                        .forEach(text -> assertFalse(text.get().isBlank())));
    }

    @Test
    void nginxAnswersFiftyThousandRedirectsAtOnce() throws Exception {
        assumeTrue(ServerKind.NGINX.program().isPresent(), "not tried, because nginx is not installed");
        Path root = work.resolve("www");
        Path site = root.resolve("help");
        for (Map.Entry<String, Supplier<String>> file :
                MANY.on(Host.NGINX).files().entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().get());
        }
        Path own = Files.createDirectories(work.resolve("server"));
        try (WebServer server = ServerKind.NGINX.serve(own, root, List.of(site))) {
            Visitor visitor = new Visitor(server);
            assertEquals(301, visitor.get(old("en", 0)).statusCode());
            long start = System.nanoTime();
            for (int i = 1; i < 50_000; i += 250) {
                HttpResponse<String> answer = visitor.get(old("zh-cn", i));
                assertEquals("/help/zh-cn/billing/plans/", visitor.location(answer));
            }
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 5_000);
            assertEquals("/help/en/billing/plans/#plan-40", visitor.location(visitor.get(old("en", 40))));
            // nginx would warn here of a table that is too small.
            assertEquals("", Files.readString(own.resolve("log")));
            assertEquals(404, visitor.get(old("en", 50_000)).statusCode());
        }
    }

    private static String old(String folder, int number) {
        return "/help/" + folder + "/billing/plans-of-former-years/plan-" + number + "/";
    }

    @Test
    void nginxIsToldToMakeRoomForThem() {
        assertTrue(MANY.file(Host.NGINX, "_hosting/nginx-sizes.conf").contains("map_hash_max_size 65536;"));
        assertEquals(
                1,
                new ManyMoves(0)
                        .file(Host.NGINX, "_hosting/nginx-sizes.conf")
                        .lines()
                        .count());
    }

    @Test
    void filesStayWithinWhatHostsRead() {
        ManyMoves more = new ManyMoves(3_000);
        assertEquals(2_000, more.file(Host.CLOUDFLARE, "_redirects").lines().count());
        assertTrue(bytes(more.file(Host.AZURE, "staticwebapp.config.json")) <= 20 * 1024);
        assertTrue(bytes(more.file(Host.AZURE, "staticwebapp.config.json")) > 19 * 1024);
        assertTrue(bytes(more.file(Host.CLOUDFRONT, "_hosting/cloudfront-function.js")) <= 10 * 1024);
        assertTrue(bytes(more.file(Host.CLOUDFRONT, "_hosting/cloudfront-function.js")) > 9 * 1024);
        assertEquals(
                1_000,
                more.file(Host.APACHE, ".htaccess")
                        .lines()
                        .filter(line -> line.contains("plans-of-former-years") && !line.contains("QUERY_STRING}#"))
                        .count());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void whatIsLeftOutIsSaid() {
        ManyMoves more = new ManyMoves(3_000);
        assertEquals(
                List.of("'_redirects' holds 2000 of 3000 redirects: Cloudflare Pages reads no more than 2000 lines"),
                findings(more, Host.CLOUDFLARE, Host.NGINX));
        assertEquals(
                List.of(".htaccess", "staticwebapp.config.json", "_hosting/cloudfront-function.js"),
                findings(more, Host.APACHE, Host.AZURE, Host.CLOUDFRONT).stream()
                        .map(message -> message.split("'", -1)[1])
                        .toList());
        assertEquals(
                List.of(),
                findings(
                        new ManyMoves(20),
                        Host.APACHE,
                        Host.AZURE,
                        Host.CLOUDFLARE,
                        Host.CLOUDFRONT,
                        Host.GITHUB_PAGES,
                        Host.NGINX));
    }
}
