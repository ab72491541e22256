package dev.firststep.markdown.plain;

import static dev.firststep.markdown.plain.Plain.assertHtml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.plain.DialectOptions.Base;
import dev.firststep.markdown.plain.DialectOptions.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineDialectTest {
    private static Plain with(String text, Extension... extensions) {
        return Plain.of(
                text, new DialectOptions(Base.MAIN, Map.of(), Map.of(), List.of(extensions), false, Optional.empty()));
    }

    private static Extension extension(String name, String option, String value) {
        return new Extension(name, Map.of(option, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":heart: and :+1:              | ❤️ and 👍",
                "a:heart: :heart:s :nobody:    | a:heart: :heart:s :nobody:",
                "`:heart:` :)                  | <code>:heart:</code> :)"
            })
    void shortcodesBetweenBlanksAreEmoji(String text, String html) {
        assertHtml("<p>" + html + "</p>\n", text);
    }

    @Test
    void smileysAreEmojiIfAnExtensionSaysSo() {
        assertEquals(
                "<p>😃 <a@b</p>\n".replace("<a@b", "&lt;a@b"),
                with(":) <a@b", new Extension("emojis", Map.of())).html());
    }

    @Test
    void aNameIsNotTranslated() {
        String text = "Open :::no-loc text=\"A & \\\"B\\\"\"::: now.\n";
        assertHtml(
                "<p>Open <span class=\"no-loc\" dir=\"ltr\" lang=\"en-us\">A &amp; &quot;B&quot;</span> now.</p>\n",
                text);
        assertEquals("<p>Open A & \"B\" now.</p>\n", with(text).html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":::NO-LOC text=\"a\"::: | <p>:::NO-LOC text=&quot;a&quot;:::</p>",
                ":::no-loc text=\"a\"    | <p>:::no-loc text=&quot;a&quot;</p>"
            })
    void aNameThatIsWrittenOtherwiseStaysText(String text, String html) {
        assertHtml(html + "\n", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<XREF:a.b?text=c>     | a.b?text=c | True  | &lt;XREF:a.b?text=c&gt;",
                "<xref:'a b'>          | a b        | True  | &lt;xref:'a b'&gt;",
                "@a.b.                 | a.b        | False | @a.b",
                "@\"a b\"              | a b        | False | @&quot;a b&quot;"
            })
    void aReferenceWaitsToBeResolved(String text, String uid, String required, String raw) {
        String end = text.endsWith(".") ? "." : "";
        assertHtml(
                "<p><xref href=\"" + uid + "\" data-throw-if-not-resolved=\"" + required + "\" data-raw-source=\"" + raw
                        + "\"></xref>" + end + "</p>\n",
                text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "me@a.com              | me@a.com",
                "@1a @ (@a             | @1a @ (@a",
                "<xref:a               | &lt;xref:a",
                "`@a` \\@a             | <code>@a</code> @a"
            })
    void whatIsNoReferenceStaysText(String text, String html) {
        assertHtml("<p>" + html + "</p>\n", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$ a_1 *b* $ and $$c<d$$ | <span class=\"math\">\\(a_1 *b*\\)</span> and <span class=\"math\">\\(c&lt;d\\)</span>",
                "US$5 and 6$             | US$5 and 6$",
                "$a and b$c              | $a and b$c"
            })
    void formulasAreReadByTodaysEngineOnly(String text, String html) {
        assertEquals("<p>" + html + "</p>\n", with(text).html());
        assertEquals(false, Plain.of(text).html().contains("math"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(www.a.com/b_c), x        | (<a href=\"https://www.a.com/b_c\">www.a.com/b_c</a>), x",
                "*http://a.com*            | <em><a href=\"http://a.com\">http://a.com</a></em>",
                "ftp://a.com mailto:b@c.de | <a href=\"ftp://a.com\">ftp://a.com</a> <a href=\"mailto:b@c.de\">b@c.de</a>",
                "xhttp://a.com http://a    | xhttp://a.com http://a",
                "http://a.com/(b http://a_b.c | http://a.com/(b http://a_b.c",
                "[http://a.com](b)         | <a href=\"b\">http://a.com</a>",
                "<a>http://a.com</a>       | <a>http://a.com</a>"
            })
    void addressesBecomeLinksWhereMarkdigSeesThem(String text, String html) {
        assertHtml("<p>" + html + "</p>\n", text);
    }

    @Test
    void addressesFollowTheirOptions() {
        Map<String, String> options = Map.of("AllowDomainWithoutPeriod", "true", "OpenInNewWindow", "true");
        assertEquals(
                "<p><a href=\"http://host/a\" target=\"_blank\">http://host/a</a></p>\n",
                with("http://host/a", new Extension("AutoLinks", options)).html());
        assertEquals(
                "<p><a href=\"http://www.a.com\">www.a.com</a></p>\n",
                with("www.a.com").html());
    }

    @Test
    void emphasisExtrasAreReadIfTheyAreNamed() {
        String text = "a^2^ b~3~ ++c++ ==d== ~~e~~";
        assertEquals("<p>a^2^ b~3~ ++c++ ==d== <del>e</del></p>\n", with(text).html());
        assertEquals(
                "<p>a<sup>2</sup> b<sub>3</sub> <ins>c</ins> <mark>d</mark> <del>e</del></p>\n",
                with(text, new Extension("emphasisextras", Map.of())).html());
        assertEquals(
                "<p>a<sup>2</sup> b~3~ ++c++ <mark>d</mark> <del>e</del></p>\n",
                with(text, extension("EmphasisExtras", "", "Superscript, Marked"))
                        .html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\" -- b... <<c>> --- d | &ldquo;a&rdquo; &ndash; b&hellip; &laquo;c&raquo; &mdash; d",
                "it's \"open               | it's &quot;open",
                "`\"a\"`                   | <code>&quot;a&quot;</code>"
            })
    void quotesAreCurledIfAnExtensionSaysSo(String text, String html) {
        assertEquals(
                "<p>" + html + "</p>\n",
                with(text, new Extension("smartypants", Map.of())).html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![x](a.webm) | <video width=\"500\" height=\"281\" controls=\"\"><source type=\"video/webm\" src=\"a.webm\"></source></video>",
                "![x](a.mp3)  | <audio width=\"500\" controls=\"\"><source type=\"audio/mpeg\" src=\"a.mp3\"></source></audio>",
                "![x](https://youtu.be/ab?t=3) | <iframe src=\"https://www.youtube.com/embed/ab?start=3\" class=\"youtube\" width=\"500\" height=\"281\" frameborder=\"0\" allowfullscreen=\"\"></iframe>",
                "![x](https://vimeo.com/12) | <iframe src=\"https://player.vimeo.com/video/12\" class=\"vimeo\" width=\"500\" height=\"281\" frameborder=\"0\" allowfullscreen=\"\"></iframe>",
                "![x](https://www.youtube.com/about) | <img src=\"https://www.youtube.com/about\" alt=\"x\" />"
            })
    void imagesThatAreVideoOrSoundArePlayed(String text, String html) {
        assertHtml("<p>" + html + "</p>\n", text);
    }

    @Test
    void tasksStandInListsIfAnExtensionSaysSo() {
        assertEquals("""
                <ul class="contains-task-list">
                <li class="task-list-item"><input disabled="disabled" type="checkbox" checked="checked" /> a</li>
                <li>b</li>
                </ul>
                <p>[ ] c</p>
                """, with("""
                - [x] a
                - b

                [ ] c
                """, new Extension("tasklists", Map.of())).html());
    }

    @Test
    void anImageHasABorderALinkOrALightbox() {
        assertHtml("""
                <p>a <span class="mx-imgBorder">
                <a href="b.png#lightbox" data-linktype="relative-path">
                <img src="a.png" alt="A">
                </a>
                </span>
                 b <a href="https://c.example">
                <img src="a.png" alt="A">
                </a>
                </p>
                """, """
                a :::image source="a.png" alt-text="A" lightbox="b.png"::: b :::IMAGE source="a.png" alt-text="A" link="https://c.example" border="False":::
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":::image source=\"a.png\":::                     | image-syntax",
                ":::image alt-text=\"a\":::                       | image-syntax",
                ":::image source=\"a.png\" alt-text=\"a\" x=\"\"::: | image-syntax",
                ":::image source=\"a.png\" source=\"b.png\":::    | image-syntax",
                ":::image source='a.png':::                       | image-syntax",
                ":::video title=\"a\":::                          | video-syntax",
                ":::video source=\"a\" max-width=\"wide\":::      | video-syntax"
            })
    void aFaultyImageOrVideoStaysTextAndIsReported(String text, String code) {
        Plain plain = Plain.of(text);
        assertEquals("<p>" + PlainMarkup.escape(text) + "</p>\n", plain.html());
        assertEquals(List.of("1:1 " + code), plain.found());
    }

    @Test
    void aVideoPlaysEvenIfItLacksDetails() {
        Plain plain = Plain.of(":::video source=\"https://youtube.com/embed/a\" max-width=\"40\" title=\"A\":::");
        assertEquals("""
                <p><div class="embeddedvideo">
                <iframe src="https://www.youtube-nocookie.com/embed/a" allowFullScreen="true" frameBorder="0" title="A" style="max-width:40px;"></iframe>
                </div>
                </p>
                """, plain.html());
        assertEquals(List.of("1:1 video-syntax", "1:1 video-syntax"), plain.found());
    }

    @Test
    void ofALongDescriptionTheLastLineIsKeptAsWritten() {
        assertHtml("""
                <p class="mx-imgBorder">
                <img src="a.png" alt="A" aria-describedby="2-0">
                <div id="2-0" class="visually-hidden"><p>
                last *line*</p></div>
                </p>
                <p>after</p>
                """, """
                ---
                ---
                :::image type="complex" source="a.png" alt-text="A":::
                first line

                  last *line*
                :::image-end:::
                after
                """);
    }

    @Test
    void aDescriptionWithoutEndIsReported() {
        assertEquals(
                List.of("1:1 image-syntax"),
                Plain.of(":::image type=\"complex\" source=\"a.png\" alt-text=\"A\":::\ntext\n")
                        .found());
    }
}
