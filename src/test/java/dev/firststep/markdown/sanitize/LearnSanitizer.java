package dev.firststep.markdown.sanitize;

import dev.firststep.markdown.sanitize.HtmlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes out of raw HTML what DocFX v3 takes out: tags that are not allowed, with what they hold, and attributes. */
public final class LearnSanitizer {
    /** Is told what was taken out, and where it stood in the HTML. */
    public interface Removals {
        void tag(String tag, int start);

        void attribute(String tag, String attribute, int start);
    }

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private LearnSanitizer() {}

    public static String clean(String html, Removals removals) {
        List<HtmlToken> kept = new ArrayList<>();
        List<HtmlToken> tokens = HtmlTokens.of(html);
        int i = 0;
        while (i < tokens.size()) {
            HtmlToken token = tokens.get(i);
            if (token.isStart() && !LearnAllowList.allows(token.name())) {
                removals.tag(token.name(), token.start());
                i = end(tokens, i) + 1;
            } else {
                kept.add(token.isStart() ? attributes(token, removals) : token);
                i++;
            }
        }
        return HtmlTokens.join(kept);
    }

    /** The place of the tag that ends the element that starts here, or of the last piece. */
    private static int end(List<HtmlToken> tokens, int start) {
        HtmlToken opening = tokens.get(start);
        if (opening.kind() == Kind.EMPTY || VOID.contains(opening.name())) {
            return start;
        }
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            HtmlToken token = tokens.get(i);
            boolean same = token.name().equals(opening.name());
            depth += same && token.kind() == Kind.START ? 1 : same && token.kind() == Kind.END ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private static HtmlToken attributes(HtmlToken token, Removals removals) {
        List<HtmlAttribute> kept = new ArrayList<>();
        for (HtmlAttribute attribute : token.attributes()) {
            if (LearnAllowList.allows(token.name(), attribute)) {
                kept.add(attribute);
            } else {
                removals.attribute(token.name(), attribute.name(), token.start());
            }
        }
        return token.with(kept);
    }
}
