package dev.firststep.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.SitePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCheckTest {
    private final PageCheck check = new PageCheck(URI.create("https://help.example.com/base/"));

    @Test
    void aSoundPageHasNoFindings() {
        assertFindings("""
                <link rel="canonical" href="https://help.example.com/base/en/a/">
                <link rel="stylesheet" href="../../assets/site.css">
                <script src="../../assets/site.js" defer></script>
                <script type="application/ld+json">{"a": 1}</script>
                <h2 id="one">One</h2>
                <a href="#one">One</a> <a href="#">Top</a> <a href="./">Here</a> <a href="../b/#two">Two</a>
                <a href="/base/en/b/">B</a> <a href="https://elsewhere.example/">Elsewhere</a>
                <a href="mailto:us@help.example.com">Mail</a> <img src="../../media/a.png" alt="">
                """);
    }

    @Test
    void aScriptInThePageIsFound() {
        assertFindings("<script>alert(1)</script>", "page-inline-script: the page has an inline script");
        assertFindings("<script type=\"module\">x()</script>", "page-inline-script: the page has an inline script");
        assertFindings("<p OnClick=\"x()\">x", "page-inline-script: <p> has the event attribute 'onclick'");
        assertFindings("<svg><g onload=x()></g></svg>", "page-inline-script: <g> has the event attribute 'onload'");
    }

    @Test
    void aStyleInThePageIsFound() {
        assertFindings("<style>p{}</style>", "page-inline-style: <style> has an inline style");
        assertFindings("<p style=\"color:red\">x", "page-inline-style: <p> has an inline style");
        assertFindings("<svg><style>p{}</style></svg>", "page-inline-style: <style> has an inline style");
    }

    @Test
    void whatABrowserWouldLoadFromElsewhereIsFound() {
        foreign("<img src=\"https://evil.example/x.png\">", "img", "https://evil.example/x.png");
        foreign("<img src=//evil.example/x.png>", "img", "//evil.example/x.png");
        foreign("<script src=HTTPS://evil.example/x.js></script>", "script", "HTTPS://evil.example/x.js");
        foreign("<link rel=stylesheet href=https://evil.example/x.css>", "link", "https://evil.example/x.css");
        foreign("<link rel=preload href=https://evil.example/x.css>", "link", "https://evil.example/x.css");
        foreign("<iframe src=https://evil.example/></iframe>", "iframe", "https://evil.example/");
        foreign("<base href=https://evil.example/>", "base", "https://evil.example/");
        foreign("<svg><use href=https://evil.example/x.svg#a /></svg>", "use", "https://evil.example/x.svg#a");
        foreign("<svg><image href=//evil.example/x.png /></svg>", "image", "//evil.example/x.png");
        foreign("<meta http-equiv=Refresh content=\"0; url=https://evil.example/\">", "meta", "https://evil.example/");
    }

    @Test
    void attributesThatHideAddressesAreFound() {
        for (String attribute : List.of("srcset", "poster", "data", "srcdoc", "formaction", "ping", "xlink:href")) {
            assertFindings(
                    "<p " + attribute + "=\"x\">x",
                    "page-foreign-origin: <p> has the attribute '" + attribute + "', which is not checked");
        }
    }

    @Test
    void anAddressThatRunsIsFound() {
        assertFindings("<a href=\"javascript:x()\">x</a>", "url-forbidden: <a> leads to 'javascript:x()'");
        assertFindings(
                "<img src=\"data:image/png;base64,x\">", "url-forbidden: <img> leads to 'data:image/png;base64,x'");
    }

    @Test
    void anIdThatIsThereTwiceIsFound() {
        assertFindings("<p id=a>x<p id=a>y", "page-id-duplicate: the id 'a' is there twice");
        assertFindings("<p id=one>x<p id=One>y");
    }

    @Test
    void aPageWithoutALanguageIsFound() {
        look("en/c/index.html", "<!doctype html><html><body>x");
        look("en/d/index.html", "<!doctype html><html lang=\" \"><body>x");
        assertEquals(
                List.of(
                        "site/en/c/index.html page-lang-missing: the page does not say its language",
                        "site/en/d/index.html page-lang-missing: the page does not say its language"),
                findings());
    }

    @Test
    void aLinkToNoFileIsFound() {
        broken("../c/", "en/c/index.html");
        broken("../b", "en/b");
        broken("../../../../x/", "../../x/index.html");
        broken("/en/b/", "/en/b/index.html");
        broken("/base/en/zzz/#one", "en/zzz/index.html");
    }

    @Test
    void aLinkToNoFragmentIsFound() {
        fragmentMissing("#nowhere", "en/a/index.html#nowhere");
        fragmentMissing("../b/#nowhere", "en/b/index.html#nowhere");
        fragmentMissing("#%7", "en/a/index.html#%7");
        assertFindings("<p id=文>x</p><a href=\"#%E6%96%87\">x</a><a href=#文>x</a>");
    }

    @Test
    void aChooserPassesEveryFragmentOn() {
        assertFindings("<a href=\"../../go/a/#anything\">x</a>");
    }

    @Test
    void aStyleSheetThatLoadsFromElsewhereIsFound() {
        look("assets/a.css", "p { background: url(//evil.example/x.png) }");
        look("assets/b.css", "p { background: url( 'https://evil.example/x.png' ) }");
        look("assets/c.css", "@import 'd.css';");
        look("assets/d.css", "p { background: url(x.png) } q { background: url(\"../media/x.png\") }");
        String found = " page-foreign-origin: the style sheet loads something by an absolute address";
        assertEquals(
                List.of("site/assets/a.css" + found, "site/assets/b.css" + found, "site/assets/c.css" + found),
                findings());
    }

    private void foreign(String html, String tag, String address) {
        assertFindings(html, "page-foreign-origin: <" + tag + "> loads '" + address + "' from elsewhere");
    }

    private void broken(String address, String file) {
        assertFindings(
                "<a href=\"" + address + "\">x</a>",
                "page-link-broken: a link leads to '" + file + "', which is not there");
    }

    private void fragmentMissing(String address, String shown) {
        assertFindings(
                "<a href=\"" + address + "\">x</a>",
                "page-fragment-missing: a link leads to '" + shown + "', which is not there");
    }

    /** Looks at a page at {@code en/a/} in a small site, and at nothing that was looked at before. */
    private void assertFindings(String html, String... expected) {
        PageCheck own = new PageCheck(URI.create("https://help.example.com/base/"));
        own.look(new SitePath("en/a/index.html"), bytes("<!doctype html><html lang=\"en\"><body>" + html));
        own.look(new SitePath("en/b/index.html"), bytes("<!doctype html><html lang=\"en\"><h2 id=\"two\">Two</h2>"));
        own.look(new SitePath("go/a/index.html"), bytes("<!doctype html><html lang=\"en\"><body>x"));
        own.look(new SitePath("assets/site.css"), bytes("p {}"));
        own.look(new SitePath("assets/site.js"), bytes("x()"));
        own.look(new SitePath("media/a.png"), new byte[] {1});
        assertEquals(
                List.of(expected).stream()
                        .map(line -> "site/en/a/index.html " + line)
                        .toList(),
                lines(own));
    }

    private void look(String path, String text) {
        check.look(new SitePath(path), bytes(text));
    }

    private List<String> findings() {
        return lines(check);
    }

    private static List<String> lines(PageCheck check) {
        return check.finish().stream()
                .map(d -> d.position() + " " + d.code().id() + ": " + d.message())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
