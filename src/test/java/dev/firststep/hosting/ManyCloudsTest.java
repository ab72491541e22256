package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** Real servers serve a site of two clouds as the model of the server says. */
@ParameterizedClass
@CsvSource({"NGINX, /", "NGINX, /help/", "APACHE, /", "APACHE, /help/"})
class ManyCloudsTest {
    private static final String GERMAN_FIRST = "de, zh-CN;q=0.9, en;q=0.8";

    @TempDir
    static Path work;

    @SuppressWarnings("NullAway.Init")
    private static HostedSite site;

    private static Optional<WebServer> server = Optional.empty();

    @SuppressWarnings("NullAway.Init")
    private static Visitor visitor;

    @Parameter(0)
    @SuppressWarnings("NullAway.Init")
    ServerKind kind;

    @Parameter(1)
    @SuppressWarnings("NullAway.Init")
    String base;

    @BeforeParameterizedClassInvocation
    static void serve(ServerKind kind, String base) throws Exception {
        assumeTrue(kind.program().isPresent(), () -> "not tried, because it is not installed: " + kind);
        Path folder = work.resolve(kind + base.replace("/", "-"));
        site = HostedSite.build(folder, base);
        server = Optional.of(site.serve(kind, folder.resolve("server")));
        visitor = new Visitor(server.get());
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.ifPresent(WebServer::close);
        server = Optional.empty();
    }

    @AfterAll
    static void nothingIsLeft() {
        assertEquals(Optional.empty(), server);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return visitor.get(base + path, headers);
    }

    private static void assertHeaders(HeaderRule rule, HttpResponse<?> answer) {
        HeaderRules.complete(rule)
                .forEach(header -> assertEquals(
                        List.of(header.value()),
                        answer.headers().allValues(header.name()),
                        () -> answer.request().uri() + " " + header.name()));
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("content-type").orElse("");
    }

    @Test
    void everyRedirectOfTheModelIsAnsweredInOneHop() throws Exception {
        List<String> lines = site.read("_redirects").lines().toList();
        // Four redirects in four editions and under /go/.
        assertEquals(20, lines.size());
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            String old = words[0];
            String withQuery = words[1].replaceFirst("(?=#)|$", "?a=b");
            for (String asked : List.of(old, old.substring(0, old.length() - 1))) {
                HttpResponse<String> answer = visitor.get(asked);
                assertEquals(301, answer.statusCode(), asked);
                assertEquals(words[1], visitor.location(answer), asked);
                assertEquals(withQuery, visitor.location(visitor.get(asked + "?a=b")), asked);
                assertEquals(301, visitor.send("HEAD", asked).statusCode(), asked);
            }
            assertEquals(200, visitor.get(words[1].replaceFirst("#.*", "")).statusCode(), line);
        }
    }

    @Test
    void aRedirectLeadsFromTheOldAddressToTheNewOneOfTheSameEdition() throws Exception {
        assertEquals(base + "zh-cn/global/contact/", visitor.location(get("zh-cn/global/oldest/")));
        assertEquals(
                base + "en/china-21vianet/contact/#by-phone", visitor.location(get("en/china-21vianet/older/bills/")));
        assertEquals(base + "go/bills/pay/", visitor.location(get("go/v1.0/bills/")));
        assertEquals(404, get("go/v1x0/bills/").statusCode());
        assertEquals(404, get("en/global/old/er/").statusCode());
    }

    @Test
    void pagesHaveTheirHeadersAndAreAskedForAgain() throws Exception {
        for (String page : List.of("", "go/contact/", "en/global/", "zh-cn/china-21vianet/contact/")) {
            HttpResponse<String> answer = get(page);
            assertEquals(200, answer.statusCode(), page);
            assertEquals("text/html; charset=utf-8", type(answer).toLowerCase(java.util.Locale.ROOT), page);
            assertHeaders(HeaderRules.EVERYTHING, answer);
        }
        assertTrue(get("zh-cn/global/contact/").body().contains("请联系合作伙伴"));
    }

    @Test
    void filesOfEveryKindHaveTheirTypesAndHeaders() throws Exception {
        assertFile(site.find("assets", "site.", ".css"), "text/css; charset=utf-8", HeaderRules.ASSETS);
        assertFile(site.find("assets", "site.", ".js"), "text/javascript; charset=utf-8", HeaderRules.ASSETS);
        assertFile(site.find("media", "dot.", ".png"), "image/png", HeaderRules.MEDIA);
        assertFile(site.find("media", "line.", ".svg"), "image/svg+xml; charset=utf-8", HeaderRules.DRAWINGS);
        assertFile(base + "en/global/feed.xml", "application/atom+xml; charset=utf-8", HeaderRules.EVERYTHING);
        assertFile(base + "sitemap.xml", "application/xml; charset=utf-8", HeaderRules.EVERYTHING);
        assertFile(base + "robots.txt", "text/plain; charset=utf-8", HeaderRules.EVERYTHING);
        assertFile(base + "share.json", "application/json; charset=utf-8", HeaderRules.EVERYTHING);
        assertFile(base + "manifest.json", "application/json; charset=utf-8", HeaderRules.EVERYTHING);
    }

    private static void assertFile(String path, String type, HeaderRule rule) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertEquals(type, type(answer), path);
        assertHeaders(rule, answer);
    }

    @Test
    void unknownAddressesHaveThePageOfTheirEdition() throws Exception {
        assertNotFound("nothing/", "404.html");
        assertNotFound("go/nothing/", "404.html");
        assertNotFound("en/nothing/", "404.html");
        assertNotFound("zh-cn/china-21vianet/nothing/", "zh-cn/china-21vianet/404.html");
        assertNotFound("en/global/contact/nothing.html", "en/global/404.html");
        assertNotFound("assets/nothing.css", "404.html");
        assertNotFound("media/nothing.svg", "404.html");
    }

    @Test
    void aFolderIsNoPage() throws Exception {
        assertNotFound("en/", "404.html");
        assertNotFound("media/", "404.html");
        assertNotFound("assets/", "404.html");
    }

    private void assertNotFound(String path, String page) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(404, answer.statusCode(), path);
        assertEquals(site.read(page), answer.body(), path);
        assertEquals("text/html; charset=utf-8", type(answer).toLowerCase(java.util.Locale.ROOT), path);
        assertFalse(answer.headers().firstValue("cache-control").orElse("").contains("immutable"), path);
        HeaderRules.EVERYTHING.headers().stream()
                .filter(header -> !header.onSuccessOnly())
                .forEach(header ->
                        assertEquals(List.of(header.value()), answer.headers().allValues(header.name()), path));
    }

    @Test
    void whatWasTakenDownIsGoneAndSaysSo() throws Exception {
        for (String folder : List.of("en/global/", "zh-cn/china-21vianet/", "go/")) {
            for (String asked : List.of(folder + "bygone/", folder + "bygone")) {
                HttpResponse<String> answer = get(asked);
                assertEquals(410, answer.statusCode(), asked);
                assertEquals(site.read(folder + "bygone/index.html"), answer.body(), asked);
                assertEquals(List.of("nosniff"), answer.headers().allValues("x-content-type-options"), asked);
            }
        }
        assertEquals(404, get("en/global/bygone/more/").statusCode());
    }

    @Test
    void anAddressWithoutItsLastSlashGetsIt() throws Exception {
        HttpResponse<String> answer = get("en/global/contact?a=b");
        assertEquals(301, answer.statusCode());
        assertEquals(base + "en/global/contact/?a=b", visitor.location(answer));
        assertEquals(301, get("go/contact").statusCode());
    }

    @Test
    void noLanguageAndNoCloudIsChosenForTheReader() throws Exception {
        for (String path : List.of("", "go/contact/")) {
            HttpResponse<String> answer = get(path, "Accept-Language", GERMAN_FIRST, "Cookie", "firststep_locale=en");
            assertEquals(200, answer.statusCode(), path);
            assertEquals(site.read(path + "index.html"), answer.body(), path);
        }
    }

    @Test
    void nothingIsServedFromOutsideTheSite() throws Exception {
        for (String path : List.of(
                "/../source/content/site.yml",
                "/../../../../../../../etc/passwd",
                base + "../".repeat(9) + "etc/passwd",
                base + "%2e%2e/%2e%2e/source/content/site.yml",
                base + "..%2f..%2fsource/content/site.yml",
                base + "en/..%5c..%5csource",
                base + "en%00/",
                base + "go/../../../source/content/site.yml")) {
            int status = visitor.status(path);
            assertTrue(List.of(400, 403, 404).contains(status), () -> path + " " + status);
        }
    }

    @Test
    void whatIsForServersIsNotForReaders() throws Exception {
        for (String path : List.of(
                "_headers", "_redirects", "_hosting/", "_hosting/nginx-server.conf", ".htaccess", ".nojekyll")) {
            int status = get(path).statusCode();
            assertTrue(List.of(403, 404).contains(status), () -> path + " " + status);
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        String page = "en/global/contact/";
        HttpResponse<String> first = get(page);
        String tag = first.headers().firstValue("etag").orElseThrow();
        String date = first.headers().firstValue("last-modified").orElseThrow();
        assertEquals(304, get(page, "If-None-Match", tag).statusCode());
        assertEquals(304, get(page, "If-Modified-Since", date).statusCode());
        assertEquals(200, get(page, "If-None-Match", "\"another\"").statusCode());
        assertEquals("", get(page, "If-None-Match", tag).body());
    }

    @Test
    void aQuestionForHeadersAloneHasTheSameAnswerWithoutItsBody() throws Exception {
        HttpResponse<String> whole = get("en/global/contact/");
        HttpResponse<String> head = visitor.send("HEAD", base + "en/global/contact/");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(whole.headers().firstValue("etag"), head.headers().firstValue("etag"));
        assertHeaders(HeaderRules.EVERYTHING, head);
        assertEquals(404, visitor.send("HEAD", base + "en/global/nothing/").statusCode());
    }
}
