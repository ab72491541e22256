package dev.firststep.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.markdown.inline.Emphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown in Chinese and Japanese, whose writers put no spaces around words. */
class CjkTest {
    @ParameterizedTest
    @CsvSource({
        "**适用于：**合作伙伴, <strong>适用于：</strong>合作伙伴",
        "**“保存”**。然后, <strong>“保存”</strong>。然后",
        "选择**“保存”**。, 选择<strong>“保存”</strong>。",
        "选择**《指南》**一书, 选择<strong>《指南》</strong>一书",
        "点击**Save (保存)**按钮, 点击<strong>Save (保存)</strong>按钮",
        "点击**`code`**按钮, 点击<strong><code>code</code></strong>按钮",
        "这是*“重点”*吗, 这是<em>“重点”</em>吗",
        "**この文を強調できますか？**残念, <strong>この文を強調できますか？</strong>残念",
        "**이 용어(This term)**를, <strong>이 용어(This term)</strong>를",
        "***重点：***内容, <em><strong>重点：</strong></em>内容",
        "~~“删除”~~。然后, <del>“删除”</del>。然后",
        "删除~~（旧）~~内容, 删除<del>（旧）</del>内容",
        "**葛󠄀：**城, <strong>葛󠄀：</strong>城",
        "a**b**c, a<strong>b</strong>c",
        "a**(b)**c, a**(b)**c",
        "a_b_c, a_b_c"
    })
    void emphasisWorksBesideFullWidthPunctuation(String markdown, String html) {
        assertEquals("<p>" + html + "</p>\n", Parsed.of(markdown).html());
    }

    @Test
    void strictCommonMarkLeavesItAlone() {
        MarkdownParser strict = new MarkdownParser(Emphasis.COMMONMARK);
        assertEquals(
                "<p>**适用于：**合作伙伴</p>\n",
                Parsed.of(Parsed.source("a.md", "**适用于：**合作伙伴"), strict).html());
    }

    @ParameterizedTest
    @CsvSource({
        "请访问https://example.com/a，然后继续, 请访问@https://example.com/a@，然后继续",
        "（https://example.com/a）, （@https://example.com/a@）",
        "见https://example.com/a。, 见@https://example.com/a@。",
        "见https://example.com/a；b, 见@https://example.com/a@；b",
        "见https://example.com/a：b, 见@https://example.com/a@：b",
        "「https://example.com」, 「@https://example.com@」",
        "《https://example.com/》, 《@https://example.com/@》",
        "“https://example.com/”, “@https://example.com/@”",
        "打开https://example.com即可, 打开@https://example.com@即可",
        "打开https://example.com/é即可, 打开@https://example.com/%C3%A9|https://example.com/é@即可",
        "发到help@example.com。谢谢, 发到@mailto:help@example.com|help@example.com@。谢谢"
    })
    void anAddressEndsWhereChineseBegins(String markdown, String expected) {
        String[] pieces = expected.replace("help@example", "help#example").split("@", -1);
        String[] link = pieces[1].replace('#', '@').split("\\|", -1);
        String html = pieces[0] + "<a href=\"" + link[0] + "\">" + link[link.length - 1] + "</a>" + pieces[2];
        assertEquals("<p>" + html + "</p>\n", Parsed.of(markdown).html());
    }

    @Test
    void aLineBreakBetweenHanCharactersLeavesNothing() {
        assertEquals("<p>客户可以自助</p>\n", Parsed.of("客户可以\n自助").html());
        assertEquals("<p>客户，可以</p>\n", Parsed.of("客户，\n可以").html());
        assertEquals("<p>“客户”可以</p>\n", Parsed.of("“客户”\n可以").html());
        assertEquals(
                "<p><strong>客户</strong>可以<em>自助</em></p>\n",
                Parsed.of("**客户**\n可以\n*自助*").html());
        assertEquals("<p>これは日本語</p>\n", Parsed.of("これは\n日本語").html());
    }

    @Test
    void aLineBreakBesideAnotherScriptStaysABlank() {
        assertEquals("<p>客户\nCustomer</p>\n", Parsed.of("客户\nCustomer").html());
        assertEquals("<p>Customer\n客户</p>\n", Parsed.of("Customer\n客户").html());
        assertEquals("<p>客户\n<code>x</code></p>\n", Parsed.of("客户\n`x`").html());
        assertEquals("<p>고객\n지원</p>\n", Parsed.of("고객\n지원").html());
        assertEquals("<p>“a”\n“b”</p>\n", Parsed.of("“a”\n“b”").html());
    }

    @Test
    void factsJoinLinesAsPagesDo() {
        Parsed parsed = Parsed.of("[客户\n支持](a.md) [Customer\nsupport](a.md)");
        assertEquals("客户支持", parsed.facts().links().get(0).text());
        assertEquals("Customer support", parsed.facts().links().get(1).text());
    }

    @Test
    void everyHanCharacterIsAWord() {
        assertEquals(7, Parsed.of("客户支持 two words, 3").facts().words());
    }
}
