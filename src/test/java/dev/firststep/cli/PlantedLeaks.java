package dev.firststep.cli;

import java.util.stream.Stream;

/** What should not be in a site that leads nobody out of their cloud, each with the finding that it must give. */
final class PlantedLeaks {
    static final String PAGE = "en/china-21vianet/contact/index.html";
    static final String FOREIGN = "cross-cloud-address";
    static final String CROSSING = "cross-edition-link";

    private PlantedLeaks() {}

    /**
     * Something that should not be in a site.
     *
     * @param file a path, in which a star stands for a digest
     * @param before the text of the file in front of which it is put
     * @param code of the finding that it must give
     * @param named what the finding must name
     */
    record Leak(String name, String file, String before, String planted, String code, String named) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Leak onPage(String name, String planted) {
        return onPage(name, planted, FOREIGN, "portal.azure.com");
    }

    private static Leak onPage(String name, String planted, String code, String named) {
        return new Leak(name, PAGE, "</main>", planted, code, named);
    }

    private static Leak inFile(String name, String file, String before, String planted) {
        return new Leak(name, file, before, planted, FOREIGN, "portal.azure.com");
    }

    private static Leak link(String name, String address) {
        return onPage(name, "<a href='" + address + "'>x</a>");
    }

    private static Leak link(String name, String address, String code, String named) {
        return onPage(name, "<a href='" + address + "'>x</a>", code, named);
    }

    private static String ld(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    static Stream<Leak> attributes() {
        return Stream.of(
                onPage("link", "<a href='https://portal.azure.com/x'>x</a>"),
                onPage("data attribute", "<p data-to='https://portal.azure.com/x'>x</p>"),
                onPage("images", "<img alt='' srcset='https://portal.azure.cn/1 1x, https://portal.azure.com/2 2x'>"),
                onPage("ping", "<a href='../' ping='https://portal.azure.com/x'>x</a>"),
                onPage("form", "<form action='https://portal.azure.com/x'></form>"),
                onPage("button", "<button formaction='https://portal.azure.com/x'>x</button>"),
                onPage("frame", "<iframe src='https://portal.azure.com/x'></iframe>"),
                onPage("page in a frame", "<iframe srcdoc='&lt;a href=https://portal.azure.com/>x&lt;/a>'></iframe>"),
                onPage("object", "<object data='https://portal.azure.com/x'></object>"),
                onPage("video", "<video poster='https://portal.azure.com/x'></video>"),
                onPage("base", "<base href='https://portal.azure.com/'>"),
                onPage("quotation", "<blockquote cite='https://portal.azure.com/x'>x</blockquote>"),
                onPage("refresh", "<meta http-equiv='refresh' content='0; URL=https://portal.azure.com/x'>"),
                onPage("card", "<meta property='og:image' content='https://portal.azure.com/x.png'>"),
                onPage("alternative text", "<img alt='See portal.azure.com for more' src='/assets/x'>"),
                onPage("drawing", "<svg><a xlink:href='https://portal.azure.com/x'></a></svg>"),
                onPage("template", "<template><a href='https://portal.azure.com/x'>x</a></template>"),
                onPage("without script", "<noscript><img alt='' src='https://portal.azure.com/x'></noscript>"),
                onPage("mail", "<a href='mailto:help@portal.azure.com'>x</a>"),
                onPage("copy of a mail", "<a href='mailto:?subject=x&amp;cc=help%40portal.azure.com'>x</a>"));
    }

    static Stream<Leak> text() {
        return Stream.of(
                onPage("host", "<p>Go to portal.azure.com.</p>"),
                onPage("Chinese", "<p>请访问portal.azure.com。</p>"),
                onPage("several elements", "<p>portal.<b>azure</b>.com</p>"),
                onPage("code", "<pre><code>curl portal.azure.com</code></pre>"),
                onPage("comment", "<!-- portal.azure.com -->"),
                onPage("style attribute", "<p style='background: url(https://portal.azure.com/x.png)'>x</p>"),
                onPage("style sheet", "<style>@import \"//portal.azure.com/x.css\";</style>"),
                onPage("escapes of CSS", "<style>p { background: url(https:\\2f\\2f portal\\2e azure.com/x) }</style>"),
                onPage("data for machines", ld("{\"url\": \"https://portal.azure.com/x\"}")),
                onPage("escapes of JSON", ld("{\"url\": \"https:\\/\\/portal\\u002eazure.com\\/x\"}")),
                onPage("key of JSON", ld("{\"https://portal.azure.com/x\": 1}")),
                onPage("script", "<script>location = 'https:\\u002f\\u002fportal.azure.com';</script>"),
                onPage("shorter escapes", "<script>location = '\\x2f\\x2fportal\\x2eazure.com';</script>"));
    }

    static Stream<Leak> disguises() {
        return Stream.of(
                link("no scheme", "//portal.azure.com/x"),
                link("backslashes", "https:\\\\portal.azure.com\\x"),
                link("slash and backslash", "/\\portal.azure.com/x"),
                link("one slash", "https:/portal.azure.com/x"),
                link("line break", "ht\ntps://por\ntal.azure.com/x"),
                link("percent signs", "../?to=https%3A%2F%2Fportal.azure.com%2Fx"),
                link("percent signs twice", "../?to=https%253A%252F%252Fportal%252Eazure.com%252Fx"),
                link("percent signs in the host", "https://portal%2eazure.com/x"),
                link("entities", "https:&#x2f;&#47;portal&period;azure.com/x"),
                link("capitals", "HTTPS://PORTAL.Azure.COM/x"),
                link("port", "https://portal.azure.com:8443/x"),
                link("final dot", "https://portal.azure.com./x"),
                link("user", "https://portal.azure.cn@portal.azure.com/x"),
                link("wide dots", "https://portal。azure．com/x"),
                link("wide letters", "https://ｐｏｒｔａｌ.azure.com/x"),
                link("no width", "https://portal.az\u200Bure.com/x"),
                link("another scheme", "wss://portal.azure.com/x"),
                link("pinned redirector", "https://aka.ms/pinned"),
                link("unpinned redirector", "https://aka.ms/other", "redirector-unpinned", "aka.ms"),
                link("pinned one with more", "https://aka.ms/pinned?x", "redirector-unpinned", "aka.ms"),
                link("user before a host of the cloud", "https://a:b@portal.azure.cn/", "url-forbidden", "a:b@"),
                link("other alphabet", "https://p\u043ertal.azure.cn/", "host-unlisted", "xn--prtal-jye.azure.cn"),
                link("punycode", "https://xn--prtal-jye.azure.cn/", "host-unlisted", "xn--prtal-jye.azure.cn"),
                link("own host, other port", "https://help.example.com:8443/", "host-unlisted", "help.example.com"),
                link("unknown host", "https://cdn.example.net/x", "host-unlisted", "cdn.example.net"),
                link("host below one of the cloud", "https://x.portal.azure.cn/", "host-unlisted", "x.portal.azure.cn"),
                link("IPv4", "https://20.0.0.1/", "url-forbidden", "20.0.0.1"),
                link("IPv4 as a number", "https://0x14000001/", "url-forbidden", "0x14000001"),
                link("IPv6", "https://[2603:1030::1]/", "url-forbidden", "[2603:1030::1]"),
                link("script", "javascript:alert(1)", "url-forbidden", "javascript"),
                link("page in an address", "data:text/html,x", "url-forbidden", "data"));
    }

    static Stream<Leak> files() {
        String china = "zh-cn/china-21vianet/";
        return Stream.of(
                inFile("style sheet", "assets/site.*.css", "", "p { background: url(https://portal.azure.com/x) }\n"),
                inFile("script file", "assets/site.*.js", "", "fetch(\"//portal.azure.com/x\");\n"),
                inFile("icon", "assets/favicon.*.svg", "</svg>", "<a href='https://portal.azure.com/'></a>"),
                inFile("QR code", "en/china-21vianet/contact/qr.svg", "</svg>", "<desc>portal.azure.com</desc>"),
                inFile(
                        "style of a drawing",
                        "assets/favicon.*.svg",
                        "</svg>",
                        "<style>@import '//portal.azure.com'</style>"),
                inFile("page in a feed", china + "feed.xml", "</feed>", "<x>&lt;img src='//portal.azure.com/'></x>"),
                new Leak(
                        "page in JSON",
                        china + "share.json",
                        "\"schema\"",
                        "\"x\": \"<img src='//cdn.example.net'>\", ",
                        "host-unlisted",
                        "cdn"),
                inFile("feed", china + "feed.xml", "</feed>", "<link href='https://portal.azure.com/'/>"),
                inFile("text of a feed", china + "feed.xml", "</feed>", "<rights>portal.azure.com</rights>"),
                inFile("sitemap", china + "sitemap.xml", "</urlset>", "<loc>https://portal.azure.com/</loc>"),
                inFile("links", china + "share.json", "\"schema\"", "\"x\": \"see https://portal.azure.com/\", "),
                inFile("not found", china + "404.html", "</body>", "<a href='https://portal.azure.com/'>x</a>"),
                inFile("go", "go/contact/index.html", "</body>", "<a href='https://portal.azure.com/'>x</a>"),
                inFile("choice", "index.html", "</body>", "<a href='https://portal.azure.com/'>x</a>"),
                inFile("redirects", "_redirects", "", "/x https://portal.azure.com/ 301\n"),
                inFile("redirect without a scheme", "_redirects", "", "/x //portal.azure.com/ 301\n"),
                inFile("headers", "_headers", "", "/*\n  Link: <https://portal.azure.com/x>; rel=preload\n"),
                inFile("policy", "_headers", "", "/*\n  Content-Security-Policy: img-src https://portal.azure.com\n"),
                inFile("Apache", ".htaccess", "", "Redirect 301 /x https://portal.azure.com/\n"),
                inFile("nginx", "_hosting/nginx-server.conf", "", "location /x { return 301 //portal.azure.com/; }\n"),
                inFile("robots", "robots.txt", "", "Sitemap: https://portal.azure.com/sitemap.xml\n"),
                inFile("Azure", "staticwebapp.config.json", "\"routes\"", "\"x\": \"https://portal.azure.com/\", "),
                inFile("CloudFront", "_hosting/cloudfront-function.js", "", "var X = \"//portal.azure.com/\";\n"),
                inFile("document type", "assets/favicon.*.svg", "<svg", "<!DOCTYPE svg SYSTEM '//portal.azure.com/x'>"),
                inFile("entity", "assets/favicon.*.svg", "<svg", "<!DOCTYPE svg [<!ENTITY x '//portal.azure.com/'>]>"),
                inFile(
                        "style of a file",
                        "assets/favicon.*.svg",
                        "<svg",
                        "<?xml-stylesheet href='//portal.azure.com'?>"),
                inFile(
                        "key that comes twice",
                        china + "share.json",
                        "\"schema\"",
                        "\"schema\": \"portal.azure.com\", "),
                new Leak(
                        "way of a file",
                        china + "share.json",
                        "\"schema\"",
                        "\"x\": \"/en/global/contact/\", ",
                        CROSSING,
                        "en/global/contact"),
                new Leak(
                        "link in a feed",
                        china + "feed.xml",
                        "</feed>",
                        "<x>&lt;a href='https://help.example.com/en/global/'>x&lt;/a></x>",
                        CROSSING,
                        "en/global/"),
                new Leak("preload", "_headers", "", "  Link: <//cdn.example.net/x>\n", "host-unlisted", "cdn.example"),
                new Leak(
                        "move",
                        "_redirects",
                        "",
                        "/en/china-21vianet/x/ /en/global/contact/ 301\n",
                        CROSSING,
                        "en/global"),
                new Leak(
                        "move in disguise",
                        "_redirects",
                        "",
                        "/en/china%2D21vianet/x/ /EN/global/contact/ 301\n",
                        CROSSING,
                        "en/global"),
                new Leak(
                        "move of Apache",
                        ".htaccess",
                        "",
                        "RewriteRule ^en/china-21vianet/x/?$ /en/global/contact/ [R=301,L]\n",
                        CROSSING,
                        "en/global"),
                new Leak(
                        "move of Azure",
                        "staticwebapp.config.json",
                        "{\"route\"",
                        "{\"route\": \"/en/global/x/\", \"redirect\": \"/en/china-21vianet/contact/\", \"statusCode\": 301}, ",
                        CROSSING,
                        "en/global"),
                new Leak(
                        "move of CloudFront",
                        "_hosting/cloudfront-function.js",
                        "",
                        "var X = {\"en/global/x\":\"en/china-21vianet/contact/\"};\n",
                        CROSSING,
                        "en/global"));
    }

    static Stream<Leak> editions() {
        return Stream.of(
                link("cloud", "../../global/contact/", CROSSING, "en/global/contact"),
                link("language", "../../../zh-cn/china-21vianet/contact/", CROSSING, "zh-cn/china"),
                link("absolute", "https://help.example.com/en/global/", CROSSING, "en/global/"),
                link("from the root", "/en/global/", CROSSING, "en/global/"),
                link("dots", "/en/china-21vianet/../global/", CROSSING, "en/global/"),
                link("encoded", "/en/%67lobal/", CROSSING, "en/global/"),
                onPage("cloud as language", "<a hreflang='en' href='/en/global/'>x</a>", CROSSING, "en/global/"),
                onPage("for a script", "<p data-next='/en/global/contact/'>x</p>", CROSSING, "en/global/"),
                onPage("refresh", "<meta http-equiv='refresh' content='0;/en/global/'>", CROSSING, "en/global/"),
                link("page", "../nowhere/", "page-link-broken", "nowhere"),
                link("anchor", "../contact/#nowhere", "page-fragment-missing", "#nowhere"));
    }
}
