package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** Real servers lead the readers of a site of one cloud to their language. */
@ParameterizedClass
@CsvSource({"NGINX, /", "NGINX, /help/", "APACHE, /", "APACHE, /help/"})
class OneCloudTest {
    /** What readers ask for, and the folder in which they arrive. */
    static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("zh-CN", "zh-cn"),
            Map.entry("zh-cn,zh;q=0.9,en;q=0.8", "zh-cn"),
            Map.entry("zh-TW", "zh-cn"),
            Map.entry("ZH-Hans-SG", "zh-cn"),
            Map.entry("zh-Hans;q=0.8, en;q=0.9", "en"),
            Map.entry("zh-Hans;q=0.85,en;q=0.7", "zh-cn"),
            Map.entry("en-GB", "en"),
            Map.entry("en-GB,zh-CN;q=0.5", "en"),
            Map.entry("de, zh;q=0.5, en;q=0.4", "zh-cn"),
            Map.entry("de", "en"),
            Map.entry("*", "en"),
            Map.entry("en;q=0, zh;q=0.001", "zh-cn"),
            Map.entry("zh;q=0", "en"),
            Map.entry("zhx, zh_CN", "en"),
            Map.entry("zh;;q=,,;q=1", "en"),
            Map.entry("zh;q=1.5, en;q=0.2", "en"),
            Map.entry("zh ; q=0.9 , en ; q=0.1", "zh-cn"),
            Map.entry(",,,zh", "zh-cn"),
            Map.entry("../../etc, zh\"';", "en"));

    private static final String ONLY_SPACE = "zh" + " ".repeat(6000) + "x";

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
        site = HostedSite.build(folder, base, "--cloud", "china-21vianet");
        server = Optional.of(site.serve(kind, folder.resolve("server")));
        visitor = new Visitor(server.get());
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.ifPresent(WebServer::close);
        server = Optional.empty();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return visitor.get(base + path, headers);
    }

    private void assertLeads(String to, HttpResponse<String> answer, String why) {
        assertEquals(302, answer.statusCode(), why);
        assertEquals(base + to, visitor.location(answer), why);
        String varies = String.join(",", answer.headers().allValues("vary"));
        assertEquals("Accept-Language,Cookie", varies.replace(" ", ""), why);
        assertEquals(List.of("nosniff"), answer.headers().allValues("x-content-type-options"), why);
    }

    @Test
    void sharedAddressesLeadToTheBestLanguage() throws Exception {
        for (Map.Entry<String, String> entry : LANGUAGES.entrySet()) {
            String asked = entry.getKey();
            String folder = entry.getValue() + "/";
            assertLeads(folder, get("", "Accept-Language", asked), asked);
            assertLeads(folder, get("go/", "Accept-Language", asked), asked);
            assertLeads(folder + "contact/", get("go/contact/", "Accept-Language", asked), asked);
            assertLeads(folder + "bills/pay/", get("go/bills/pay/", "Accept-Language", asked), asked);
        }
        assertLeads("en/", get(""), "no header");
        assertLeads("en/", visitor.send("HEAD", base), "no body");
    }

    @Test
    void aQuestionIsHandedOn() throws Exception {
        assertLeads("en/contact/?a=b&c", get("go/contact/?a=b&c"), "query");
        assertLeads("en/contact/?choosey=yes", get("go/contact/?choosey=yes"), "another word");
    }

    @Test
    void aLongHeaderTakesNoLongTime() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertLeads("en/", get("", "Accept-Language", "de" + ONLY_SPACE + ", en"), "spaces"));
    }

    @Test
    void readersWhoAskToChooseCanDoSo() throws Exception {
        for (String path : List.of("", "go/", "go/contact/")) {
            HttpResponse<String> answer = get(path + "?choose=yes", "Accept-Language", "zh-CN");
            assertEquals(200, answer.statusCode(), path);
            assertEquals(site.read(path + "index.html"), answer.body(), path);
            assertEquals(List.of("no-cache"), answer.headers().allValues("cache-control"), path);
            assertEquals(200, get(path + "?a=b&choose").statusCode(), path);
        }
    }

    @Test
    void aLanguageThatWasChosenBeforeIsKept() throws Exception {
        String chinese = "zh-CN";
        assertLeads("en/", get("", "Accept-Language", chinese, "Cookie", "a=b; firststep_locale=en"), "chosen");
        assertLeads("zh-cn/contact/", get("go/contact/", "Cookie", "firststep_locale=zh-cn; c=d"), "chosen");
        for (String wrong : List.of("firststep_locale=fr", "firststep_locale=../x", "other=en", "firststep_locale=")) {
            assertLeads("zh-cn/", get("", "Accept-Language", chinese, "Cookie", wrong), wrong);
        }
    }

    @Test
    void pagesSetTheCookieThatTheServerReads() throws Exception {
        String page = get("zh-cn/contact/").body();
        assertTrue(page.contains(" data-cookie=\"firststep_locale=zh-cn; path=" + base + "\""));
        assertTrue(page.contains("?choose=yes#_choose\""));
    }

    @Test
    void anOldSharedAddressLeadsToTheNewOneAndThenToTheLanguage() throws Exception {
        HttpResponse<String> first = get("go/older/bills/", "Accept-Language", "zh");
        assertEquals(301, first.statusCode());
        assertEquals(base + "go/contact/#by-phone", visitor.location(first));
        assertEquals(base + "zh-cn/contact/", visitor.location(get("zh-cn/old/")));
    }

    @Test
    void anUnknownSharedAddressLeadsNowhere() throws Exception {
        for (String path : List.of("go/nothing/", "go/contact/nothing/", "go/contact/index.htm")) {
            HttpResponse<String> answer = get(path, "Accept-Language", "zh");
            assertEquals(404, answer.statusCode(), path);
            assertEquals(site.read("404.html"), answer.body(), path);
        }
        assertEquals(site.read("zh-cn/404.html"), get("zh-cn/nothing/").body());
    }

    @Test
    void noSharedAddressLeadsOutOfTheSite() throws Exception {
        for (String path :
                List.of("go/..%2f..%2f/", "go/%2f%2fexample.org/", "go/%0d%0aX-Bad:%20yes/", "go/\\example.org/")) {
            int status = visitor.status(base + path);
            assertTrue(List.of(400, 403, 404).contains(status), () -> path + " " + status);
        }
    }

    @Test
    void pagesThemselvesAreTheSameForEveryone() throws Exception {
        HttpResponse<String> answer = get("en/contact/", "Accept-Language", "zh", "Cookie", "firststep_locale=zh-cn");
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("vary"));
    }
}
