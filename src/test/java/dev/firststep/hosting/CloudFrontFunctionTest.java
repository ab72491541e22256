package dev.firststep.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.config.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function for CloudFront, run by Node.js with events as CloudFront hands them over. */
class CloudFrontFunctionTest {
    /** A function and its events in, one line for each answer out. */
    private static final String RUNNER = """
            const answer = require('vm').runInNewContext(require('fs').readFileSync(process.argv[2], 'utf8') + ';handler');
            for (const line of require('fs').readFileSync(process.argv[3], 'utf8').split('\\n').filter(Boolean)) {
              const [uri, query, language, cookie] = line.split('\\t');
              const querystring = {};
              for (const pair of query.split('&').filter(Boolean)) {
                const [name, value] = pair.split('=');
                if (querystring[name]) {
                  querystring[name].multiValue = [{value: querystring[name].value}, {value}];
                } else {
                  querystring[name] = {value: value || ''};
                }
              }
              const headers = language ? {'accept-language': {value: language}} : {};
              const cookies = cookie ? {firststep_locale: {value: cookie}} : {};
              const result = answer({request: {method: 'GET', uri, querystring, headers, cookies}});
              console.log(result.statusCode ? result.statusCode + ' ' + (result.headers.location || {value: ''}).value : result.uri);
            }
            """;

    @TempDir
    Path work;

    private static Optional<Path> node() {
        return List.of("/usr/bin/node", "/usr/local/bin/node").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What the function says to each event: path, query, languages and cookie, parted by tabs. */
    private List<String> answers(List<String> events) throws IOException, InterruptedException {
        assumeTrue(node().isPresent(), "not tried, because Node.js is not installed");
        Path runner = Files.writeString(work.resolve("runner.js"), RUNNER);
        String text = new ManyMoves(11).file(Host.CLOUDFRONT, "_hosting/cloudfront-function.js");
        Path function = Files.writeString(work.resolve("function.js"), text);
        Path lines = Files.writeString(work.resolve("events.txt"), String.join("\n", events));
        Process process = new ProcessBuilder(
                        node().orElseThrow().toString(), runner.toString(), function.toString(), lines.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(true, process.waitFor(30, TimeUnit.SECONDS));
        return out.lines().toList();
    }

    private void assertAnswers(Map<String, String> expected) throws IOException, InterruptedException {
        List<String> events = List.copyOf(expected.keySet());
        List<String> answers = answers(events);
        assertEquals(events.size(), answers.size(), answers::toString);
        for (int i = 0; i < events.size(); i++) {
            assertEquals(expected.get(events.get(i)), answers.get(i), events.get(i));
        }
    }

    @Test
    void movedAddressesAreAnsweredAndFoldersGetTheirPage() throws Exception {
        String old = "/help/en/billing/plans-of-former-years/plan-";
        assertAnswers(Map.of(
                old + "0/\t\t\t",
                "301 /help/en/billing/plans/#plan-0",
                old + "2\t\t\t",
                "301 /help/en/billing/plans/",
                old + "0/\ta=b&a=c&d\t\t",
                "301 /help/en/billing/plans/?a=b&a=c&d#plan-0",
                old + "1/\t\t\t",
                old + "1/index.html",
                "/help/en/\t\t\t",
                "/help/en/index.html",
                "/help/en/contact\tx=y\t\t",
                "301 /help/en/contact/?x=y",
                "/help/assets/site.css\t\t\t",
                "/help/assets/site.css",
                "/help/_hosting/nginx-http.conf\t\t\t",
                "404 ",
                "/help/constructor/\t\t\t",
                "/help/constructor/index.html",
                "/other/\t\t\t",
                "/other/index.html"));
    }

    @Test
    void theSitesOwnAddressLeadsToTheBestLanguage() throws Exception {
        assertAnswers(Map.ofEntries(
                Map.entry("/help/\t\t\t", "302 /help/en/"),
                Map.entry("/help/\t\tzh-Hans-CN\t", "302 /help/zh-cn/"),
                Map.entry("/help/go/\t\tzh-Hans;q=0.5,en;q=0.4\t", "302 /help/zh-cn/"),
                Map.entry("/help/\ta=b\ten;q=0,zh-hans;q=0.001\t", "302 /help/zh-cn/?a=b"),
                Map.entry("/help/\t\tzh-hans;q=2\t", "302 /help/en/"),
                Map.entry("/help/\t\tde\t", "302 /help/en/"),
                Map.entry("/help/\t\ten\tzh-cn", "302 /help/zh-cn/"),
                Map.entry("/help/\t\ten\tfr", "302 /help/en/"),
                Map.entry("/help/\tchoose=yes\tzh-hans\t", "/help/index.html"),
                Map.entry("/help/go/contact/\t\tzh-hans\t", "/help/go/contact/index.html")));
    }
}
