package dev.firststep.markdown.plain;

import dev.firststep.markdown.sanitize.HtmlAttribute;
import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.HtmlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** HTML that stands in an included file, of which DocFX v3 rewrites the addresses like those of Markdown. */
final class IncludedHtml {
    private IncludedHtml() {}

    /** The HTML with other addresses; what has none stays as it is written. */
    static String rebased(String html, UnaryOperator<String> rebase) {
        List<HtmlToken> tokens = HtmlTokens.of(html).stream()
                .map(token -> token.isStart() ? rebased(token, rebase) : token)
                .toList();
        return HtmlTokens.join(tokens);
    }

    private static HtmlToken rebased(HtmlToken tag, UnaryOperator<String> rebase) {
        List<HtmlAttribute> attributes = new ArrayList<>();
        for (HtmlAttribute attribute : tag.attributes()) {
            boolean address =
                    attribute.is("src") || attribute.is("poster") || (tag.name().equals("a") && attribute.is("href"));
            attributes.add(address ? new HtmlAttribute(attribute.name(), rebase.apply(attribute.value())) : attribute);
        }
        return tag.with(attributes);
    }
}
