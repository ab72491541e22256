package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions;
import dev.firststep.markdown.plain.DialectOptions.Base;
import dev.firststep.markdown.plain.PlainRenderer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHtmlTest {
    @ParameterizedTest
    @CsvSource({
        "b/c.md, relative-path",
        "/b, absolute-path",
        "#b, self-bookmark",
        "https://b.example, external",
        "//b.example, external"
    })
    void addressesSayOfWhatKindTheyAre(String address, String type) {
        assertEquals(
                "<img src=\"" + address + "\" data-linktype=\"" + type + "\">",
                PageHtml.addLinkTypes("<img src=\"" + address + "\">"));
    }

    @ParameterizedTest
    @CsvSource({"/a/b, /de-de/a/b", "/zh-cn/a, /zh-cn/a", "/api/a, /api/a", "/_a, /_a", "a, a", "/x-y/a, /de-de/x-y/a"})
    void addressesOfTheSiteGetALocale(String address, String expected) {
        assertEquals("<a href=\"" + expected + "\">", PageHtml.addLocale("<a href=\"" + address + "\">", "de-de"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<b>One</b>two, (!) | 2", "合作伙伴 center | 5", "<!-- one two --> | 0", "a<br>b | 2", "'' | 0"})
    void wordsArePartedByBlanksAndTags(String html, int words) {
        assertEquals(words, PageHtml.words(html));
    }

    @Test
    void bookmarksAreIdsAndNames() {
        assertEquals(Set.of("a", "b"), PageHtml.bookmarks("<h2 id=a></h2><a name='b' id=''></a><p title=c>"));
    }

    @Test
    void framesOfCodePenHideAButton() {
        assertEquals(
                "<iframe src=\"//codepen.io/a&rerun-position=hidden&\"></iframe><img src=\"//codepen.io\">",
                PageHtml.hideRerunButtons("<iframe src=\"//codepen.io/a\"></iframe><img src=\"//codepen.io\">"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<xref uid=\"a\">b</xref>!      | <a class=\"no-loc\" href=\"a.html\">A</a>!",
                "<xref href=\"n?x=1\"/>         | <span class=\"no-loc xref\">n</span>",
                "<xref href=\"n\" data-raw-source=\"@n\"></xref> | <span class=\"no-loc\">@n</span>"
            })
    void referencesBecomeLinksOrNames(String html, String expected) {
        assertEquals(
                expected,
                XrefTags.resolve(
                        html,
                        uid -> uid.equals("a")
                                ? new XrefTags.Target("a.html", "A", false)
                                : new XrefTags.Target("", "", false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a                | true",
                "# ![](a.png)     | true",
                "<br>             | true",
                "> [!VIDEO https://a.example/b] | true",
                "'[]: b'          | true",
                "[a]: b           | false",
                "---              | false",
                "'#'              | false",
                "'> <!-- a -->'   | false",
                "[](a)            | false"
            })
    void onlyWhatReadersSeeIsVisible(String markdown, boolean visible) {
        PlainRenderer renderer = new PlainRenderer(DialectOptions.of(Base.V3), Inclusions.NONE);
        assertEquals(visible, renderer.isVisible(markdown, "a.md"));
    }
}
