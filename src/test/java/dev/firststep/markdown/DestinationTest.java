package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What links and images may point at. */
class DestinationTest {
    @ParameterizedTest
    @CsvSource({
        "answers.md, article:billing/answers",
        "./answers.md, article:billing/answers",
        "../support/contact.md#hours, article:support/contact#hours",
        "../index.md, article:index",
        "index.md, article:billing",
        "answers.md#, article:billing/answers",
        "answers.md?view=v2&pivots=mac#hours, article:billing/answers?view=v2&pivots=mac#hours",
        "article:support/contact?view=v2, article:support/contact?view=v2",
        "article:support/contact, article:support/contact",
        "article:support/contact#hours, article:support/contact#hours",
        "article:index, article:index",
        "article:index#hours, article:index#hours",
        "https://example.com/😀, https://example.com/%F0%9F%98%80",
        "'#hours', '#hours'",
        "'#联系', '#联系'",
        "endpoint:admin-center, endpoint:admin-center",
        "support:service-request, support:service-request",
        "mailto:help@example.com, mailto:help@example.com",
        "https://Example.COM/A?b=c#d, https://example.com/A?b=c#d",
        "HTTPS://example.com, https://example.com",
        "https://example.com:8443/a, https://example.com:8443/a",
        "https://example.com?a, https://example.com/?a",
        "https://bücher.example/, https://xn--bcher-kva.example/",
        "https://例子.测试/路径, https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF%E5%BE%84",
        "https://example.com/100%, https://example.com/100%25",
        "https://example.com/a%20b, https://example.com/a%20b",
        "https://example.com/a|b[c], https://example.com/a%7Cb%5Bc%5D",
        "files/form.pdf, billing/files/form.pdf",
        "../media/a.png, media/a.png"
    })
    void aLinkIsUnderstood(String destination, String target) {
        Parsed parsed = Parsed.of("[a](" + destination + ")");
        assertEquals(List.of(), parsed.diagnostics());
        assertEquals(
                List.of(target),
                parsed.facts().links().stream().map(l -> l.target().display()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&#9;script:alert(1)",
                "java&#10;script:alert(1)",
                "java\\script:alert(1)",
                "\\javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.com",
                "tel:123",
                "//evil.example/login",
                "/absolute",
                "/\\\\evil.example",
                "\\\\\\\\evil.example",
                "&#92;&#92;evil.example",
                "https:/example.com",
                "https://",
                "https://user@example.com",
                "https://help.example@evil.example",
                "https://user:password@example.com/",
                "https://example..com",
                "https://-a.com",
                "https://example.com:99999999",
                "https://example.com:80a",
                "https://example.com:",
                "https://example.com:0",
                "https://example.com:65536",
                "https://2130706433/",
                "https://127.0.0.1/",
                "https://127.0.0.0x1/",
                "https://[::1]/",
                "https://localhost/",
                "https://example.com./",
                "https://a_b.example/",
                "https://example。com/",
                "https://ｅxample.com/",
                "https://exam&#x200B;ple.com",
                "https://example.com/&#x202E;gpj",
                "https://example.com&#x3000;/a",
                "../../secret.md",
                "../../../etc/passwd",
                "..%2f..%2fsecret.md",
                "a//b.md",
                "A.md",
                "CON:.md",
                "a.md?print=b",
                "a.pdf#page=2",
                "#",
                "..",
                "./",
                "mailto:",
                "mailto:a",
                "mailto:a@b",
                "mailto:a@1.2.3.4",
                "mailto:.a@b.example",
                "mailto:a@b@c.example",
                "mailto:a@b.example?bcc=c@d.example",
                "endpoint:",
                "endpoint:Admin",
                "endpoint:a/b",
                "support:../x",
                "article:../x",
                "article:a#",
                "article:",
                "article:glossary.md",
                "article:x/index",
                "unknown:x",
                "<a b.md>",
                ""
            })
    void everyOtherAddressIsRefusedAndItsTextStays(String destination) {
        Parsed parsed = Parsed.of("[text](" + destination + ")");
        assertEquals("<p>text</p>\n", parsed.html());
        assertEquals(List.of("5:1 url-forbidden"), parsed.found());
        assertEquals(List.of(), parsed.facts().links());
    }

    @Test
    void bareAddressesFollowTheSameRules() {
        Parsed parsed = Parsed.of("http://a.example <javascript:x> <a@b.example> www.c.example https://u@d.example");
        assertEquals(List.of("5:1 url-forbidden", "5:18 url-forbidden", "5:61 url-forbidden"), parsed.found());
        assertEquals(
                "<p>http://a.example javascript:x <a href=\"mailto:a@b.example\">a@b.example</a> "
                        + "<a href=\"https://www.c.example\">www.c.example</a> https://u@d.example</p>\n",
                parsed.html());
    }

    @Test
    void theHintSaysWhatToWriteInstead() {
        Diagnostic found =
                Parsed.of("See [the portal](http://a.example).").diagnostics().get(0);
        assertEquals("content/en/billing/questions.md:5:5", found.position().toString());
        assertEquals("the address 'http://a.example' is not encrypted", found.message());
        assertEquals("use https:// instead of http://", found.hint());
    }

    @Test
    void aFolderArticleResolvesAgainstItsOwnFolder() {
        Parsed parsed = Parsed.of(Parsed.source("billing/index.md", "[a](b.md) [c](../d.md)"), new MarkdownParser());
        assertEquals(
                List.of("article:billing/b", "article:d"),
                parsed.facts().links().stream().map(l -> l.target().display()).toList());
    }

    @Test
    void theHomeArticleResolvesAgainstTheLocaleFolder() {
        Parsed parsed = Parsed.of(Parsed.source("index.md", "[a](b.md) [c](../d.md)"), new MarkdownParser());
        assertEquals(List.of("5:11 url-forbidden"), parsed.found());
        assertEquals("article:b", parsed.facts().links().get(0).target().display());
    }

    @Test
    void linksAreNumberedInTheOrderOfTheText() {
        List<Link> links = Parsed.of("[a][1] [b](b.md) ![i](i.png)\n\n[*c* `d` {{e}}](c.md)\n\n[1]: a.md\n")
                .facts()
                .links();
        assertEquals(
                List.of("a", "b", "c d {{e}}"), links.stream().map(Link::text).toList());
        assertEquals(
                "7:1",
                links.get(2).position().line() + ":" + links.get(2).position().column());
    }

    @Test
    void imagesAreFilesOnly() {
        Parsed parsed = Parsed.of("![a](https://b.example/c.png) ![d](endpoint:e)");
        assertEquals(List.of("5:1 url-forbidden", "5:31 url-forbidden"), parsed.found());
        assertEquals("<p>a d</p>\n", parsed.html());
    }

    @Test
    void anImageNeedsATextUnlessItSaysThatItDecorates() {
        assertEquals(List.of("5:1 alt-missing"), Parsed.of("![](a.png)").found());
        Parsed decorative = Parsed.of("![](a.png \"decorative\")");
        assertEquals(List.of(), decorative.found());
        assertEquals("<p><img src=\"billing/a.png\" alt=\"\"></p>\n", decorative.html());
        assertTrue(decorative.facts().images().get(0).alt().isEmpty());
    }
}
