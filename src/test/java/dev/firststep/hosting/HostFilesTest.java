package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.firststep.cli.TestSite;
import dev.firststep.config.Host;
import dev.firststep.render.server.Header;
import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for hosts that cannot be tried here, by the syntax that their makers document. */
class HostFilesTest {
    private static final ManyMoves SOME = new ManyMoves(11);

    /** A path, a path with an optional anchor, a status. */
    private static final Pattern CLOUDFLARE_LINE = Pattern.compile("(/\\S*) (/[^\\s#]*/(?:#\\S+)?) (301)");

    /** Beside that a question, force by an exclamation mark, and a condition. */
    private static final Pattern NETLIFY_LINE = Pattern.compile(
            "(/\\S*)( [a-z]+=:[a-z]+)? (/[^\\s#]*(?:#\\S+)?) (200|301|302)!( Language=[a-z-]+(?:,[a-z-]+)*)?");

    private static final Pattern PATH_LINE = Pattern.compile("(/[a-z/]*\\*(?:\\.[a-z]+)?)");
    private static final Pattern HEADER_LINE = Pattern.compile("  ([A-Za-z-]+): (\\S.{0,1990})");

    @TempDir
    Path root;

    private TestSite.Result build(String hosts) throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/redirects.yml --
                redirects:
                  - {from: old, to: contact}
                """);
        site.write(("-- content/site.yml --\n" + site.read("content/site.yml") + hosts));
        return site.build();
    }

    private List<String> hostFiles() throws IOException {
        SortedMap<String, String> files = TestSite.at(root, "").site();
        return files.keySet().stream()
                .filter(path -> path.matches("[._].*|staticwebapp.*"))
                .toList();
    }

    @Test
    void withoutAWordTheFilesThatDisturbNobodyAreWritten() throws Exception {
        assertEquals(0, build("").code());
        assertEquals(
                List.of(
                        ".htaccess",
                        ".nojekyll",
                        "_headers",
                        "_hosting/nginx-http.conf",
                        "_hosting/nginx-server.conf",
                        "_hosting/nginx-sizes.conf",
                        "_redirects"),
                hostFiles());
    }

    @Test
    void theFilesOfTheHostsThatAreNamedAreWritten() throws Exception {
        assertEquals(0, build("hosts: [azure, cloudfront]\n").code());
        assertEquals(
                List.of(
                        "_hosting/cloudfront-function.js",
                        "_hosting/cloudfront-headers-assets.json",
                        "_hosting/cloudfront-headers-media-svg.json",
                        "_hosting/cloudfront-headers-media.json",
                        "_hosting/cloudfront-headers-pages.json",
                        "staticwebapp.config.json"),
                hostFiles());
        assertEquals(0, build("hosts: []\n").code());
        assertEquals(List.of(), hostFiles());
    }

    @Test
    void hostsThatAreUnknownOrAgainstEachOtherAreFindings() throws Exception {
        TestSite.Result unknown = build("hosts: [nginz]\n");
        assertEquals(1, unknown.code());
        assertTrue(
                unknown.out().contains("error value-invalid  no files are written for the host 'nginz'"), unknown::out);
        TestSite.Result both = build("hosts: [cloudflare, netlify]\n");
        assertEquals(1, both.code());
        assertTrue(both.out().contains("'cloudflare' and 'netlify' read the same file in different ways"), both::out);
    }

    @Test
    void anAddressThatServersMightMisreadGetsNoFilesAndANote() throws Exception {
        assertEquals(0, build("").code());
        TestSite site = TestSite.at(root, "");
        String text = site.read("content/site.yml").replace("example.com/", "example.com/a$b/");
        site.write("-- content/site.yml --\n" + text);
        TestSite.Result checked = site.check();
        assertEquals(0, checked.code(), checked::out);
        assertTrue(
                checked.findings().stream()
                        .anyMatch(line -> line.contains("site.yml note host-limit  no files for servers are written")),
                checked::out);
        assertEquals(0, site.build().code());
        assertEquals(List.of(), hostFiles());
    }

    @Test
    void redirectsForCloudflareAreLinesOfThreeWords() {
        List<String> lines = SOME.file(Host.CLOUDFLARE, "_redirects").lines().toList();
        assertEquals(11, lines.size());
        lines.forEach(line -> assertTrue(CLOUDFLARE_LINE.matcher(line).matches() && line.length() < 1000, line));
        assertEquals("/help/en/billing/plans-of-former-years/plan-0/ /help/en/billing/plans/#plan-0 301", lines.get(0));
    }

    @Test
    void redirectsForNetlifyChooseTheLanguageUnlessTheReaderWantsToChoose() {
        List<String> lines = SOME.file(Host.NETLIFY, "_redirects").lines().toList();
        lines.forEach(line -> assertTrue(NETLIFY_LINE.matcher(line).matches(), line));
        assertEquals(
                List.of(
                        "/help/ choose=:choice /help/index.html 200!",
                        "/help/ /help/zh-cn/ 302! Language=zh-hans",
                        "/help/ /help/en/ 302! Language=en",
                        "/help/en/billing/plans-of-former-years/plan-0/ /help/en/billing/plans/#plan-0 301!"),
                lines.subList(0, 4));
        assertEquals(14, lines.size());
    }

    @Test
    void theHeadersFileHoldsPathsAndTheirHeaders() {
        Map<String, List<Header>> rules = new LinkedHashMap<>();
        String path = "";
        for (String line : SOME.file(Host.CLOUDFLARE, "_headers").lines().toList()) {
            Matcher header = HEADER_LINE.matcher(line);
            if (PATH_LINE.matcher(line).matches()) {
                path = line;
            } else {
                assertTrue(header.matches() && !path.isEmpty(), line);
                rules.computeIfAbsent(path, key -> new ArrayList<>()).add(new Header(header.group(1), header.group(2)));
            }
        }
        assertEquals(
                List.of("/help/*", "/help/assets/*", "/help/media/*", "/help/media/*.svg"),
                List.copyOf(rules.keySet()));
        assertEquals(HeaderRules.ASSETS.headers(), rules.get("/help/assets/*"));
        assertEquals(HeaderRules.DRAWINGS.headers(), rules.get("/help/media/*.svg"));
        assertFalse(rules.getOrDefault("/help/*", List.of()).stream().anyMatch(Header::isAboutCaching));
    }

    @Test
    void settingsOfAzureAreJsonInTheOrderThatCounts() throws IOException {
        Map<?, ?> settings = object(SOME.file(Host.AZURE, "staticwebapp.config.json"));
        assertEquals(headers(HeaderRules.EVERYTHING), settings.get("globalHeaders"));
        assertEquals(Map.of("404", Map.of("rewrite", "/help/404.html")), settings.get("responseOverrides"));
        List<?> routes = (List<?>) settings.get("routes");
        assertEquals(15, routes.size());
        assertEquals(
                Map.of(
                        "route", "/help/en/billing/plans-of-former-years/plan-0/",
                        "redirect", "/help/en/billing/plans/#plan-0",
                        "statusCode", "301"),
                routes.get(0));
        assertEquals(Map.of("route", "/help/_*", "statusCode", "404"), routes.get(11));
        assertEquals(Map.of("route", "/help/media/*.{svg}", "headers", headers(HeaderRules.DRAWINGS)), routes.get(12));
        assertEquals(Map.of("route", "/help/media/*", "headers", headers(HeaderRules.MEDIA)), routes.get(13));
        assertEquals(Map.of("route", "/help/assets/*", "headers", headers(HeaderRules.ASSETS)), routes.get(14));
    }

    private static Map<String, String> headers(HeaderRule rule) {
        Map<String, String> headers = new LinkedHashMap<>();
        HeaderRules.complete(rule).forEach(header -> headers.put(header.name(), header.value()));
        return headers;
    }

    @Test
    void policiesOfCloudFrontHoldEveryHeaderOnce() throws IOException {
        for (HeaderRule rule : HeaderRules.ALL) {
            Map<?, ?> policy =
                    object(SOME.file(Host.CLOUDFRONT, "_hosting/cloudfront-headers-" + rule.name() + ".json"));
            Map<String, String> expected = headers(rule);
            Map<?, ?> security = (Map<?, ?>) policy.get("SecurityHeadersConfig");
            assertEquals(
                    Map.of(
                            "ContentSecurityPolicy",
                            Map.of(
                                    "Override",
                                    "true",
                                    "ContentSecurityPolicy",
                                    expected.remove("Content-Security-Policy")),
                            "ReferrerPolicy",
                            Map.of("Override", "true", "ReferrerPolicy", expected.remove("Referrer-Policy")),
                            "ContentTypeOptions",
                            Map.of("Override", "true")),
                    security);
            expected.remove("X-Content-Type-Options");
            Map<?, ?> custom = (Map<?, ?>) policy.get("CustomHeadersConfig");
            List<?> items = (List<?>) custom.get("Items");
            assertEquals(String.valueOf(items.size()), custom.get("Quantity"));
            Map<Object, Object> found = new LinkedHashMap<>();
            items.forEach(item -> found.put(((Map<?, ?>) item).get("Header"), ((Map<?, ?>) item).get("Value")));
            assertEquals(expected, found);
        }
    }

    @Test
    void githubIsToldToServeTheSiteAsItIs() {
        assertEquals("", SOME.file(Host.GITHUB_PAGES, ".nojekyll"));
    }

    /** The object that a text of JSON holds; numbers and booleans stay text. */
    private static Map<?, ?> object(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Map<?, ?> object = (Map<?, ?>) value(parser);
            assertEquals(null, parser.nextToken());
            return object;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        return parser.getText();
    }
}
