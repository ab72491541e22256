package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationNoticeTest {
    private static final String SOURCE = """
            -- content/en/toc.yml --
            - article: contact
            - article: bills
            -- content/en/bills.md --
            ---
            title: Bills
            description: What to pay.
            ---
            Pay.
            """;

    private static final String TRANSLATION = """
            -- content/zh-CN/bills.md --
            ---
            title: 账单
            description: 付款。
            %s
            ---
            付款。
            """;

    @TempDir
    Path root;

    @Test
    void aMachineTranslationSaysSoAndLeadsToTheOriginal() throws IOException {
        Document page = translation("ms.translationtype: MT\nms.lasthandoff: 03/09/2021");
        assertEquals(
                List.of("本文由机器翻译，可能存在错误。译自2021年3月9日的原文，内容可能已过时。 阅读 English 原文"),
                page.select(".notice").eachText());
        assertEquals(
                "../../../en/global/bills/",
                page.select(".notice a").attr("href").replace("index.html", ""));
        assertEquals(List.of("译自此日期的原文： 2021年3月9日"), page.select(".dates span").eachText());
    }

    @Test
    void aTranslationThatAPersonCheckedSaysThat() throws IOException {
        Document page = translation("ms.translationtype: MTE75");
        assertEquals(
                List.of("本文由机器翻译，并经人工校对。 阅读 English 原文"), page.select(".notice").eachText());
    }

    @Test
    void aTranslationByAPersonTellsItsAgeWithoutANotice() throws IOException {
        Document page = translation("translationtype: Human Translation\nms.lasthandoff: \"12/31/2019\"");
        assertEquals(List.of(), page.select(".notice").eachText());
        assertEquals(List.of("2019-12-31"), page.select(".dates time").eachAttr("datetime"));
    }

    @Test
    void aDayThatIsNoneIsNotShown() throws IOException {
        Document page = translation("ms.translationtype: mt\nms.lasthandoff: 13/40/2019");
        assertEquals(
                List.of("本文由机器翻译，可能存在错误。 阅读 English 原文"), page.select(".notice").eachText());
        assertEquals(List.of(), page.select(".dates time").eachText());
    }

    @Test
    void theOriginalSaysNothingOfTranslations() throws IOException {
        translation("ms.translationtype: MT");
        Document source = Jsoup.parse(TestSite.at(root, "").read("site/en/global/bills/index.html"));
        assertEquals(List.of(), source.select(".notice").eachText());
    }

    private Document translation(String keys) throws IOException {
        TestSite site = TestSite.at(root, SOURCE);
        site.write(TRANSLATION.formatted(keys));
        TestSite.Result result = site.build();
        assertEquals(0, result.code(), result.out());
        return Jsoup.parse(site.read("site/zh-cn/global/bills/index.html"));
    }
}
