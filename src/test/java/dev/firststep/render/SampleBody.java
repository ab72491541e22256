package dev.firststep.render;

import static dev.firststep.render.SampleSite.CHINA;
import static dev.firststep.render.SampleSite.EN;
import static dev.firststep.render.SampleSite.GLOBAL;
import static dev.firststep.render.SampleSite.NOWHERE;

import dev.firststep.markdown.Body;
import dev.firststep.markdown.BodyFactory;
import dev.firststep.markdown.Part;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Heading;
import dev.firststep.model.Link;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Optional;

/** A body with a part of every kind, and the facts that go with it. */
final class SampleBody {
    private static final CloudScope IN_CHINA = CloudScope.of(List.of(CHINA));

    private SampleBody() {}

    static List<Heading> headings(LocaleTag locale) {
        boolean en = locale.equals(EN);
        return List.of(
                heading(
                        2,
                        "sign-in",
                        en ? "Sign in to {{endpoint.azure-portal.name}}" : "登录{{endpoint.azure-portal.name}}"),
                heading(3, "passwords", en ? "If you forgot your password" : "忘记密码时"),
                new Heading(2, "china", en ? "Only in China" : "仅限中国", NOWHERE, IN_CHINA),
                heading(2, "ask", en ? "Whom to ask" : "该找谁"));
    }

    private static Heading heading(int level, String id, String text) {
        return new Heading(level, id, text, NOWHERE, CloudScope.EVERYWHERE);
    }

    static List<Link> links() {
        return List.of(
                link(new Target.ToArticle(SampleSite.CONTACT, Optional.of("ask"))),
                link(new Target.ToEndpoint("azure-portal")),
                link(new Target.ToWeb("https://aka.ms/help", "aka.ms")),
                link(new Target.ToAnchor("ask")),
                link(new Target.ToMail("help@example.com")),
                link(new Target.ToSupport("billing")));
    }

    private static Link link(Target target) {
        return new Link(target, "text", NOWHERE, CloudScope.EVERYWHERE);
    }

    static Body body(LocaleTag locale) {
        return locale.equals(EN) ? english() : chinese();
    }

    private static Part.Html html(String html) {
        return new Part.Html(html);
    }

    private static Body english() {
        return BodyFactory.of(
                html("<p>Most questions can be answered without waiting for anybody. In "),
                new Part.VariableHole("cloud.name"),
                html(", which is run by "),
                new Part.VariableHole("cloud.operator"),
                html(", customers manage their accounts in the <a"),
                new Part.LinkHole(1),
                html(">"),
                new Part.VariableHole("endpoint.azure-portal.name"),
                html("</a>; for <em>more or fewer</em> subscriptions they go to <a"),
                new Part.LinkHole(0),
                html(">their partner</a>, or <a"),
                new Part.LinkHole(2),
                html(
                        ">read on elsewhere</a>.</p>\n<div class=\"alert alert-note\" role=\"note\"><p class=\"alert-title\">"),
                new Part.LabelHole("alert.note"),
                html(
                        "</p>\n<p>Only your partner can change a subscription. That is so by contract, not by accident.</p></div>\n<h2 id=\""),
                new Part.HeadingIdHole(0),
                html(
                        "\">Sign in</h2>\n<ol><li>Open <code>portal</code> and sign in.</li><li>Choose <strong>Users</strong>, then <strong>Active users</strong>.</li><li>Pick the person, and choose <strong>Reset password</strong>.</li></ol>\n<h3 id=\""),
                new Part.HeadingIdHole(1),
                html("\">If you forgot your password</h3>\n<p>Ask another administrator, or write to <a"),
                new Part.LinkHole(4),
                html(
                        ">us</a>.</p>\n<pre><code class=\"language-powershell\">Get-MgUser -UserId \"kim@contoso.example\" | Format-List\n</code></pre>\n"),
                new Part.ZoneStart(IN_CHINA),
                html("<h2 id=\""),
                new Part.HeadingIdHole(2),
                html("\">Only in China</h2>\n"),
                new Part.ZoneStart(CloudScope.of(List.of(GLOBAL))),
                html("<p>Nobody ever reads this.</p>"),
                new Part.ZoneEnd(),
                html("<p>Everything is as if bought directly.</p>\n"),
                new Part.ZoneEnd(),
                html("<h2 id=\""),
                new Part.HeadingIdHole(3),
                html("\">Whom to ask</h2>\n<p>See <a"),
                new Part.LinkHole(3),
                html(">below</a> or get <a"),
                new Part.LinkHole(5),
                html(
                        ">help with a bill</a>.</p>\n<div class=\"table-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table><thead><tr><th scope=\"col\">Task</th><th>You</th><th>Your partner</th></tr></thead><tbody><tr><td>Add a user</td><td>Yes, in the admin center</td><td>Yes, when you gave them the right to</td></tr><tr><td>Buy another subscription</td><td>No</td><td>Yes, in Partner Center</td></tr><tr><td>Escalate a service problem</td><td>Ask your partner</td><td>Files a support request on your behalf</td></tr></tbody></table></div>\n<p><img alt=\"Who may do what\""),
                new Part.ImageHole(0),
                html(
                        "></p>\n<blockquote><p>Escalation support is what the partner cannot reasonably give.</p></blockquote>\n"));
    }

    private static Body chinese() {
        return BodyFactory.of(
                html("<p>大多数问题无需等待任何人即可解决。在由"),
                new Part.VariableHole("cloud.operator"),
                html("运营的"),
                new Part.VariableHole("cloud.name"),
                html("中，客户在<a"),
                new Part.LinkHole(1),
                html(">"),
                new Part.VariableHole("endpoint.azure-portal.name"),
                html("</a>管理自己的账户；如需<em>增加或减少</em>订阅，请联系<a"),
                new Part.LinkHole(0),
                html(">合作伙伴</a>。</p>\n<div class=\"alert alert-warning\" role=\"note\"><p class=\"alert-title\">"),
                new Part.LabelHole("alert.warning"),
                html("</p>\n<p>只有合作伙伴才能更改订阅。这是合同约定，并非疏漏。</p></div>\n<h2 id=\""),
                new Part.HeadingIdHole(0),
                html(
                        "\">登录</h2>\n<ol><li>打开门户并登录。</li><li>选择<strong>用户</strong>，然后选择<strong>活跃用户</strong>。</li></ol>\n<h3 id=\""),
                new Part.HeadingIdHole(1),
                html("\">忘记密码时</h3>\n<p>请另一位管理员为您重置。</p>\n"),
                new Part.ZoneStart(IN_CHINA),
                html("<h2 id=\""),
                new Part.HeadingIdHole(2),
                html("\">仅限中国</h2>\n<p>客户执行所有服务配置和管理，如同直接购买一样。</p>\n"),
                new Part.ZoneEnd(),
                html("<h2 id=\""),
                new Part.HeadingIdHole(3),
                html(
                        "\">该找谁</h2>\n<div class=\"table-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table><thead><tr><th scope=\"col\">任务</th><th>您</th><th>合作伙伴</th></tr></thead><tbody><tr><td>添加用户</td><td>可以</td><td>可以，需要授权</td></tr></tbody></table></div>\n"));
    }
}
