package dev.firststep.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Json;
import dev.firststep.render.share.Scanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a built site offers to those who share its pages. */
class SharePanelTest {
    private static final String FILES = """
            -- content/en/toc.yml --
            - article: contact
            - title: Bills
              items:
                - article: bills/pay
            -- content/en/index.md --
            ---
            title: Welcome
            description: Start here.
            ---
            Hello.
            -- content/en/bills/pay.md --
            ---
            title: Pay "now" & <then>
            description: How to pay.
            applies_to: china-21vianet
            ---
            Pay.
            -- content/zh-CN/bills/pay.md --
            ---
            title: 付款
            description: 如何付款。
            applies_to: china-21vianet
            ---
            付款。
            """;

    @TempDir
    Path root;

    @Test
    void everyTextOfThePanelCanBeReachedAndCopiedWithoutAScript() throws IOException {
        TestSite site = built();
        Document page = page(site, "zh-cn/china-21vianet/bills/pay/index.html");
        Element panel = page.expectFirst("details.share");
        assertFalse(panel.hasAttr("open"));
        assertEquals("分享本页", panel.select("summary").text());
        assertEquals(
                List.of("本页链接：简体中文、中国", "适合各语言、各云环境读者的链接", "用于聊天的文字", "用于您自己网站的链接卡片（HTML）"),
                panel.select("label").eachText());
        assertEquals(
                panel.select("label").eachAttr("for"),
                panel.select("input[readonly], textarea[readonly]").eachAttr("id"));
        assertEquals(
                List.of(
                        "https://help.example.com/zh-cn/china-21vianet/bills/pay/",
                        "https://help.example.com/go/bills/pay/"),
                panel.select("input").eachAttr("value"));
        assertEquals(
                "付款 – 中国\nhttps://help.example.com/zh-cn/china-21vianet/bills/pay/",
                panel.select("textarea").get(0).wholeText());
        assertEquals(panel.select("button"), panel.select("button[hidden]"), "buttons wait for the script");
    }

    @Test
    void theMailIsToNobodyAndInTheReadersLanguage() throws IOException {
        Document page = page(built(), "zh-cn/china-21vianet/bills/pay/index.html");
        URI mail = URI.create(page.select(".share a[href^=mailto]").attr("href"));
        String text = mail.getSchemeSpecificPart();
        assertTrue(
                text.startsWith("?subject=付款 – 中国 – 帮助&body=您好！\r\n\r\n以下页面或许能帮到您：\r\n\r\n付款 – 中国\r\n如何付款。\r\n"), text);
    }

    @Test
    void theCardIsPlainHtmlThatLeadsHereAndNowhereElse() throws IOException {
        Document page = page(built(), "en/china-21vianet/bills/pay/index.html");
        Document card =
                Jsoup.parseBodyFragment(page.expectFirst("#_share-embed").wholeText());
        assertEquals("Pay \"now\" & <then>", card.select("a").text());
        assertEquals(
                List.of("https://help.example.com/en/china-21vianet/bills/pay/"),
                card.select("[href], [src]").eachAttr("href"));
        assertEquals(
                Set.of("aside", "p", "a", "strong", "small"),
                Set.copyOf(card.body().select("* *").stream()
                        .map(Element::normalName)
                        .toList()));
    }

    @Test
    void theQrCodeOfEveryPageLeadsToThatPage() throws IOException {
        Map<String, String> files = built().site();
        Set<String> scanned = new TreeSet<>();
        files.forEach((path, text) -> {
            if (path.endsWith("/qr.svg")) {
                String address = path.substring(0, path.length() - "qr.svg".length());
                assertEquals("https://help.example.com/" + address, Scanner.scan(text));
                assertTrue(
                        requireNonNull(files.get(address + "index.html")).contains("<img src=\"qr.svg\" alt=\""),
                        address);
                scanned.add(address);
            }
        });
        assertEquals(
                Set.of(
                        "en/global/",
                        "en/global/contact/",
                        "en/china-21vianet/",
                        "en/china-21vianet/contact/",
                        "en/china-21vianet/bills/pay/",
                        "zh-cn/global/",
                        "zh-cn/global/contact/",
                        "zh-cn/china-21vianet/",
                        "zh-cn/china-21vianet/contact/",
                        "zh-cn/china-21vianet/bills/pay/"),
                scanned);
    }

    @Test
    void theListsNameEveryPageOfEveryEdition() throws IOException {
        TestSite site = built();
        Json editions = Json.parse(site.read("site/share.json"));
        assertEquals("firststep-share/1", editions.at("schema").get());
        assertEquals(4, editions.at("editions").size());
        Json china = editions.at("editions", 2);
        assertEquals("zh-CN/china-21vianet", china.at("edition").get());
        assertEquals("中国", china.at("cloud_name").get());
        assertEquals(
                "https://help.example.com/zh-cn/china-21vianet/",
                china.at("url").get());
        assertEquals(
                "https://help.example.com/zh-cn/china-21vianet/share.json",
                china.at("list").get());

        Json list = Json.parse(site.read("site/zh-cn/china-21vianet/share.json"));
        assertEquals("zh-CN/china-21vianet", list.at("edition").get());
        assertEquals(3, list.at("pages").size());
        assertEquals("", list.at("pages", 0, "path").get());
        assertEquals("bills/pay", list.at("pages", 1, "path").get());
        assertEquals("如何付款。", list.at("pages", 1, "description").get());
        assertEquals("zh-CN", list.at("pages", 1, "language").get());
        assertEquals("en", list.at("pages", 2, "language").get());
        assertEquals(
                "Contact（English 原文） – 中国\nhttps://help.example.com/zh-cn/china-21vianet/contact/",
                list.at("pages", 2, "chat").get());
    }

    @Test
    void theListsHoldTheKeysOfTheirSchemaAndNoOthers() throws IOException {
        Json schema = Json.parse(Files.readString(Path.of("docs/schema/share-1.json")));
        TestSite site = built();
        Json editions = Json.parse(site.read("site/share.json"));
        Json list = Json.parse(site.read("site/en/global/share.json"));
        Set<String> edition = keys(schema.at("$defs", "edition", "properties"));
        assertEquals(Set.of("schema", "editions"), keys(editions));
        assertEquals(with(edition, "list"), keys(editions.at("editions", 0)));
        assertEquals(with(with(edition, "schema"), "pages"), keys(list));
        Json page = schema.at("$defs", "page");
        assertEquals(
                new TreeSet<>((List<?>) page.at("required").get()),
                without(keys(list.at("pages", 0)), "description", "updated"));
        assertTrue(keys(page.at("properties")).containsAll(keys(list.at("pages", 0))));
        assertEquals(keys(page.at("properties", "email", "properties")), keys(list.at("pages", 0, "email")));
    }

    @Test
    void aSiteForOneCloudNamesNoCloud() throws IOException {
        TestSite site = TestSite.at(root, FILES);
        assertEquals(0, site.build("--cloud", "china-21vianet").code());
        Element panel = page(site, "en/bills/pay/index.html").expectFirst(".share");
        assertEquals("Link to this page: English", panel.select("label").get(0).text());
        assertFalse(panel.html().contains("China"), panel::html);
        assertEquals("https://help.example.com/en/bills/pay/", Scanner.scan(site.read("site/en/bills/pay/qr.svg")));
    }

    @Test
    void noArticleTakesTheNameOfAFileThatIsMadeForSharing() throws IOException {
        TestSite site = TestSite.at(root, """
                -- content/en/share.json.md --
                ---
                title: A
                description: B.
                ---
                C.
                -- content/en/contact/qr.svg.md --
                ---
                title: A
                description: B.
                ---
                C.
                """);
        TestSite.Result result = site.build();
        assertEquals(1, result.code());
        assertTrue(result.out().contains("content/en/share.json.md error path-duplicate"), result.out());
        assertTrue(result.out().contains("content/en/contact/qr.svg.md error path-duplicate"), result.out());
    }

    @Test
    void generatedListsHaveNoPanel() throws IOException {
        assertEquals(
                0,
                page(built(), "en/china-21vianet/bills/index.html")
                        .select(".share")
                        .size());
    }

    private TestSite built() throws IOException {
        TestSite site = TestSite.at(root, FILES);
        TestSite.Result result = site.build();
        assertEquals(0, result.code(), result.out());
        return site;
    }

    private static Document page(TestSite site, String path) throws IOException {
        return Jsoup.parse(site.read("site/" + path));
    }

    private static Set<String> keys(Json json) {
        Set<String> keys = new TreeSet<>();
        ((Map<?, ?>) json.get()).keySet().forEach(key -> keys.add(key.toString()));
        return keys;
    }

    private static Set<String> with(Set<String> keys, String more) {
        Set<String> all = new TreeSet<>(keys);
        all.add(more);
        return all;
    }

    private static Set<String> without(Set<String> keys, String... less) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(List.of(less));
        return rest;
    }
}
