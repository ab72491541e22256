package dev.firststep.markdown.plain;

import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.HtmlTokens;
import java.util.List;
import java.util.Locale;

/** Frames of CodePen, which DocFX v3 asks for without the button that assistive technology cannot reach. */
final class PenFrames {
    private static final String HOST = "codepen.io";

    private PenFrames() {}

    static String withoutRerunButton(String html) {
        if (!html.toLowerCase(Locale.ROOT).contains(HOST)) {
            return html;
        }
        List<HtmlToken> tokens =
                HtmlTokens.of(html).stream().map(PenFrames::changed).toList();
        return HtmlTokens.join(tokens);
    }

    private static HtmlToken changed(HtmlToken token) {
        String source = token.isStart() && token.name().equals("iframe")
                ? token.attribute("src").orElse("")
                : "";
        return source.toLowerCase(Locale.ROOT).contains(HOST)
                ? token.with("src", source + "&rerun-position=hidden&")
                : token;
    }
}
