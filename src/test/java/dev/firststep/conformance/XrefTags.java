package dev.firststep.conformance;

import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.HtmlToken.Kind;
import dev.firststep.markdown.sanitize.HtmlTokens;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts links, or what was written, in the place of the {@code <xref>} tags that Markdown leaves, as DocFX v3 does. */
public final class XrefTags {
    /**
     * What a unique id stands for.
     *
     * @param href empty if nothing has the id
     * @param localizable whether the display text is a text rather than a name
     */
    public record Target(String href, String display, boolean localizable) {}

    private XrefTags() {}

    /**
     * The HTML without such tags.
     *
     * @param resolve finds what a uid, with the query that may follow it, stands for
     */
    public static String resolve(String html, Function<String, Target> resolve) {
        List<HtmlToken> tokens = HtmlTokens.of(html);
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < tokens.size()) {
            HtmlToken token = tokens.get(i);
            if (token.name().equals("xref") && token.isStart()) {
                out.append(replacement(token, resolve));
                i = end(tokens, i);
            } else if (!token.name().equals("xref")) {
                out.append(token.raw());
            }
            i++;
        }
        return out.toString();
    }

    private static int end(List<HtmlToken> tokens, int start) {
        for (int i = start; tokens.get(start).kind() == Kind.START && i < tokens.size(); i++) {
            if (tokens.get(i).name().equals("xref") && tokens.get(i).kind() == Kind.END) {
                return i;
            }
        }
        return start;
    }

    private static String replacement(HtmlToken tag, Function<String, Target> resolve) {
        String uid =
                unescape(tag.attribute("href").or(() -> tag.attribute("uid")).orElse(""));
        Target target = resolve.apply(uid);
        if (!target.href().isEmpty()) {
            String css = target.localizable() ? "" : "class=\"no-loc\" ";
            return "<a " + css + "href=\"" + escape(target.href()) + "\">" + escape(target.display()) + "</a>";
        }
        Optional<String> written = tag.attribute("data-raw-html").or(() -> tag.attribute("data-raw-source"));
        if (written.isPresent()) {
            return "<span class=\"no-loc\">" + written.get() + "</span>";
        }
        int query = uid.indexOf('?');
        String name = target.display().isEmpty() ? query < 0 ? uid : uid.substring(0, query) : target.display();
        String css = target.localizable() ? "xref" : "no-loc xref";
        return "<span class=\"" + css + "\">" + escape(name) + "</span>";
    }

    private static String unescape(String value) {
        return value.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
