package dev.firststep.markdown.plain;

import dev.firststep.markdown.inline.Inline;
import java.util.List;

/** The text of inline pieces as Markdig's stripping renderer leaves it: without tags, raw HTML and references. */
final class TextOnly {
    private TextOnly() {}

    static String of(List<Inline> pieces) {
        StringBuilder text = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Text plain) {
                text.append(plain.value());
            } else if (piece instanceof Inline.Code code) {
                text.append(code.text());
            }
        }
        return text.toString();
    }
}
