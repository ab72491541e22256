package dev.firststep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile addresses of links and images; the numbers are explained in {@link HostileContentTest}. */
class HostileLinkTest {
    @TempDir
    Path root;

    @Test
    void n07AScriptAddressIsRefusedInEverySpelling() throws IOException {
        eachRefused(
                "url-forbidden",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](<javascript:alert(1)>)",
                "[a](javascript&colon;alert(1))",
                "[a](&#x6A;avascript:alert(1))",
                "[a](&#106;&#97;vascript:alert(1))",
                "[a](&#x01;javascript:alert(1))",
                "[a](java&#9;script:alert(1))",
                "[a](java&Tab;script:alert(1))",
                "[a](java&#x0A;script:alert(1))",
                "[a](javascript&NewLine;:alert(1))",
                "[a](%6Aavascript:alert(1))",
                "[a](vbscript:msgbox(1))",
                "[a](data:text/html,x)",
                "[a](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "![a](javascript:alert(1))");
        refused("[![a](data:image/svg+xml,x)](contact.md)", "5:2 url-forbidden");
        refused("[a]\n\n[a]: javascript&colon;alert(1)", "5:1 url-forbidden");
    }

    @Test
    void n11AnAddressThatHidesItsHostIsRefused() throws IOException {
        eachRefused(
                "url-forbidden",
                "[help](//evil.example/login)",
                "[help](&#47;&#47;evil.example/login)",
                "[help](/%2fevil.example)",
                "[help](\\\\\\\\evil.example)",
                "[help](\\evil.example)",
                "[help](https://help.example@evil.example/)",
                "[help](https://help.example.com:x@evil.example/)",
                "[help](https://portal.azure.com\\@evil.example/)",
                "[help](https://portal.azure.com%40evil.example/)",
                "[help](https://evil%2eexample/)",
                "[help](https:evil.example)",
                "[help](https:/evil.example)",
                "[help](https:///evil.example)",
                "[help](https://evil。example/)",
                "[help](https://1.1.1.1/)",
                "[help](https://16843009/)",
                "[help](https://[::1]/)",
                "[help](https://www.w3.org./)",
                "[help](http://evil.example/)",
                "[help](mailto:a@b.example?bcc=c@d.example)",
                "[help](tel:123)");
    }

    @Test
    void n11AHostThatIsNotListedIsRefusedInEverySpelling() throws IOException {
        eachRefused(
                "host-unlisted",
                "[help](https://evil.example/)",
                "[help](HTTPS://EVIL.EXAMPLE/)",
                "[help](https://evil.example:8443/)",
                "[help](https:&#47;&#47;evil.example/)",
                "[help](https://pоrtal.azure.com/)",
                "[help](https://portal.azure.com.evil.example/)",
                "<https://evil.example/>",
                "https://evil.example/",
                "www.evil.example");
    }

    @Test
    void n20AFileOutsideItsLanguageIsRefused() throws IOException {
        eachRefused(
                "url-forbidden",
                "![a](../../../../etc/passwd)",
                "![a](/etc/passwd)",
                "![a](%2e%2e/%2e%2e/etc/passwd)",
                "![a](..%2f..%2fsite.yml)",
                "![a](file:///etc/passwd)",
                "![a](C:\\etc\\passwd)",
                "![a](C:/x.png)",
                "![a](CON)",
                "![a](..\\..\\x.png)",
                "![a](../en/x.png)",
                "![a](x.png?y)",
                "![a](//evil.example/x.png)",
                "![a](https://www.w3.org/x.png)",
                "[a](../../../etc/passwd)",
                "[a](../../site.yml)",
                "[a](contact.md/../../../site.yml)",
                "[a](article:../../site)");
        eachRefused("image-missing", "![a](con.png)", "![a](nul)", "![a](contact.md/x.png)");
        refused("[a](toc.yml)", "5:1 link-file-missing");
    }

    private void refused(String body, String... errors) throws IOException {
        HostileSite.below(root).article(body).isRefused(at(errors));
    }

    /** Expects one error of this kind at the start of each paragraph. */
    private void eachRefused(String code, String... paragraphs) throws IOException {
        String[] errors = IntStream.range(0, paragraphs.length)
                .mapToObj(i -> (5 + 2 * i) + ":1 " + code)
                .toArray(String[]::new);
        refused(String.join("\n\n", paragraphs), errors);
    }

    private static String[] at(String... errors) {
        return Stream.of(errors).map(error -> HostileSite.ARTICLE + ":" + error).toArray(String[]::new);
    }
}
