package dev.firststep.cli;

/** A small site with partners, for tests. */
final class PartnerFiles {
    /** Articles of which one partner leaves some out, in addition to those of {@link TestSite}. */
    static final String ARTICLES = """
            -- content/en/toc.yml --
            - article: contact
            - article: pay
            - title: For partners
              items:
                - article: insiders/margins
                - article: insiders/tools
            -- content/en/pay.md --
            ---
            title: Pay
            description: How to pay.
            ---
            Pay your bill, see [margins](insiders/margins.md). If that fails, get [help with bills](support:billing).

            ::: zone pivot="global"

            Use the [portal](https://portal.azure.com/).

            ::: zone-end
            -- content/en/insiders/margins.md --
            ---
            title: Margins
            description: What partners earn.
            ---
            ![A chart](chart.svg)
            -- content/en/insiders/tools.md --
            ---
            title: Tools
            description: What partners use.
            ---
            See [how to pay](../pay.md).
            -- content/en/insiders/chart.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>
            -- content/redirects.yml --
            redirects:
              - {from: old-margins, to: insiders/margins}
              - {from: old-pay, to: pay}
            """;

    /** A partner who uses every key. */
    static final String LIGHT = """
            -- content/partners/light.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><path d="M0 0h80v80z" fill="#14508a"/></svg>
            -- content/partners/light.yml --
            name: {en: Light IT, zh-CN: 灯塔信息}
            title: {en: Light help, zh-CN: 灯塔帮助}
            base_url: https://help.light.example/
            logo: light.svg
            accent: {light: "#14508a", dark: "#8fc1f5"}
            support:
              name: {en: Light desk, zh-CN: 灯塔服务台}
              to: mailto:desk@light.example
              phone: +1 555 0100 200
              hours: {zone: Asia/Shanghai, open: {monday-friday: "09:00-18:00"}}
              languages: [en]
            topics: [billing]
            hosts: [light.example, "*.light.example"]
            leave_out: [insiders/]
            """;

    /** A partner who says as little as possible, in one cloud. */
    static final String SMALL = """
            -- content/partners/small.yml --
            name: {en: Small IT, zh-CN: 小信息}
            base_url: https://small.example/help/
            support: {name: {en: Small desk, zh-CN: 小服务台}, to: "https://small.example/ask"}
            clouds: [china-21vianet]
            hosts: [small.example]
            """;

    private PartnerFiles() {}
}
