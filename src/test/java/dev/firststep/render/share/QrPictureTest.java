package dev.firststep.render.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPictureTest {
    private static final String ADDRESS = "https://help.example.com/zh-cn/china-21vianet/billing/questions/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                ADDRESS,
                "https://help.example.com/%E5%B8%AE%E5%8A%A9/en/global/",
                "https://help.example.com/a-very-long-path/that-nobody-would-type/because-it-goes-on/and-on/and-on/until"
                        + "/the-code-needs-far-more-modules/than-that-of-any-article-in-a-real-help-center/should/ever/need/"
            })
    void aPhoneReadsTheAddressFromThePicture(String address) {
        assertEquals(address, Scanner.scan(QrPicture.of(address).svg()));
    }

    @Test
    void aPhoneReadsTheAddressFromATerminal() {
        QrPicture picture = QrPicture.of(ADDRESS);
        assertEquals(ADDRESS, Scanner.scanBlocks(picture.blocks(false), false));
        String painted = picture.blocks(true);
        assertTrue(painted.lines().allMatch(line -> line.startsWith("\u001b[30;47m") && line.endsWith("\u001b[0m")));
        assertEquals(ADDRESS, Scanner.scanBlocks(painted.replaceAll("\u001b\\[[0-9;]*m", ""), true));
    }

    @Test
    void aroundTheCodeIsTheQuietZoneThatScannersNeed() {
        assertTrue(QrPicture.of(ADDRESS).svg().contains("viewBox=\"0 0 45 45\"><title>" + ADDRESS + "</title>"));
        assertTrue(QrPicture.of(ADDRESS).svg().contains(" d=\"M4 4.5h7m"));
        String[] lines = QrPicture.of(ADDRESS).blocks(false).split("\n", -1);
        assertEquals("█".repeat(45), lines[0]);
        assertEquals("█".repeat(45), lines[1]);
        assertTrue(lines[2].startsWith("████ ▄▄▄▄▄ "), lines[2]);
    }

    @Test
    void thePictureHoldsNothingButShapesAndTheAddressAsText() {
        String svg = QrPicture.of("https://help.example.com/?a=<b>&c=\"d\"").svg();
        assertTrue(svg.contains("<title>https://help.example.com/?a=&lt;b&gt;&amp;c=&quot;d&quot;</title>"), svg);
        assertEquals(
                "svg title /title path path /svg",
                svg.replaceAll("[^<]*<(/?[a-z]+)[^<]*", "$1 ").strip());
    }

    @Test
    void theSameAddressGivesTheSamePicture() {
        assertEquals(QrPicture.of(ADDRESS).svg(), QrPicture.of(ADDRESS).svg());
    }
}
