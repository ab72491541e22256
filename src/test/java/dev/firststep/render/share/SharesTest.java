package dev.firststep.render.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.SampleSite;
import dev.firststep.render.frame.EditionContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharesTest {
    private final SiteIndex index = new SampleSite().index();

    @Test
    void thePageIsTheOneOfTheReadersLanguageAndCloud() throws IOException {
        Share share =
                share(SampleSite.ZH, SampleSite.CHINA, SampleSite.SELF_SUPPORT).orElseThrow();
        assertEquals("https://help.example.com/docs/zh-cn/china-21vianet/customers/self-support/", share.url());
        assertEquals("https://help.example.com/docs/go/customers/self-support/", share.go());
        assertEquals("https://help.example.com/docs/zh-cn/china-21vianet/customers/self-support/qr.svg", share.qr());
        assertEquals("客户可以自己做什么 – 中国（世纪互联） – Firststep 帮助中心", share.mail().subject());
        assertEquals("""
                您好！

                以下页面或许能帮到您：

                客户可以自己做什么 – 中国（世纪互联）
                从哪里开始。
                https://help.example.com/docs/zh-cn/china-21vianet/customers/self-support/

                其他云环境或语言：https://help.example.com/docs/go/customers/self-support/
                """, share.mail().body());
        assertEquals("""
                客户可以自己做什么 – 中国（世纪互联）
                https://help.example.com/docs/zh-cn/china-21vianet/customers/self-support/""", share.chat());
    }

    @Test
    void whoSendsAnUntranslatedPageSaysSo() throws IOException {
        Share share =
                share(SampleSite.ZH, SampleSite.GLOBAL, SampleSite.UNTRANSLATED).orElseThrow();
        assertEquals(SampleSite.EN, share.language());
        assertEquals("""
                Check service health（English 原文） – 全球云
                https://help.example.com/docs/zh-cn/global/customers/service-health/""", share.chat());
        assertEquals("""
                <aside class="help-card" lang="zh-CN" style="max-width:36em;padding:0 1.25em;border:1px solid;border-radius:.5em">
                <p><a href="https://help.example.com/docs/zh-cn/global/customers/service-health/" lang="en"><strong>Check service health</strong></a></p>
                <p lang="en">Is it you, or the service?</p>
                <p><small>全球云 – Firststep 帮助中心<br>更新于 2026年11月12日</small></p>
                </aside>""", share.embed());
    }

    @Test
    void aTitleWithMarkupIsTextOnOtherSitesToo() throws IOException {
        String embed = share(SampleSite.EN, SampleSite.GLOBAL, SampleSite.CONTACT)
                .orElseThrow()
                .embed();
        assertEquals(
                "<p><a href=\"https://help.example.com/docs/en/global/support/contact/\"><strong>Contact &quot;support&quot;"
                        + " &amp; &lt;others&gt;</strong></a></p>",
                embed.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void variablesInTitlesAreReplaced() throws IOException {
        assertEquals(
                "Help for US Government cloud",
                share(SampleSite.EN, SampleSite.GOVERNMENT, ArticlePath.HOME)
                        .orElseThrow()
                        .title());
    }

    @Test
    void aCloudThatLacksTheArticleHasNothingToShare() throws IOException {
        assertFalse(
                share(SampleSite.EN, SampleSite.GLOBAL, SampleSite.CHINA_ONLY).isPresent());
        assertEquals(
                List.of("", "customers/self-support", "customers/service-health", "support/contact"),
                new Shares(index)
                        .paths(context(SampleSite.EN, SampleSite.GLOBAL)).stream()
                                .map(ArticlePath::value)
                                .toList());
    }

    private Optional<Share> share(LocaleTag locale, CloudId cloud, ArticlePath path) throws IOException {
        return new Shares(index).of(context(locale, cloud), path);
    }

    private EditionContext context(LocaleTag locale, CloudId cloud) throws IOException {
        return new EditionContext(
                index,
                new Edition(locale, cloud),
                new Variables(index.config()),
                SampleSite.strings().in(locale));
    }
}
