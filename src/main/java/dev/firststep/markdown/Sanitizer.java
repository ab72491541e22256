package dev.firststep.markdown;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.html.Markup;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The last gate: parses finished HTML as a browser does and lets through only the elements, attributes and classes that
 * this package writes. What it would change is never repaired in silence: it is an error. Safe to share between threads.
 */
final class Sanitizer {
    /** Where a body goes before it is split into parts. */
    interface Gate {
        /** The HTML that may be published; faults are reported at the position. */
        String pass(String html, Position body, DiagnosticSink findings);
    }

    private static final Set<String> CLASSES = Set.of(
            "alert",
            "alert-note",
            "alert-tip",
            "alert-important",
            "alert-warning",
            "alert-caution",
            "alert-title",
            "align-left",
            "align-center",
            "align-right",
            "footnote-back",
            "footnote-ref",
            "footnotes",
            "heading",
            "heading-anchor",
            "listing",
            "table-scroll",
            "task");

    /** A safelist that knows the values of {@code class} as well. */
    private static final class OwnMarkup extends Safelist {
        OwnMarkup() {
            addTags("a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
            addTags(
                    "figcaption",
                    "figure",
                    "img",
                    "input",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "strong",
                    "sub",
                    "sup");
            addTags("table", "tbody", "td", "th", "thead", "tr", "ul");
            addAttributes("a", "aria-label", "aria-labelledby", "class", "href", "id", "role", "title");
            addAttributes("code", "class");
            addAttributes("div", "aria-label", "class", "role", "tabindex");
            addAttributes("img", "alt", "src", "title");
            addAttributes("input", "aria-label", "checked", "disabled", "type");
            addAttributes("li", "class", "id", "value");
            addAttributes("ol", "start");
            addAttributes("p", "class");
            addAttributes("figure", "class");
            addAttributes("pre", "data-interactive", "data-language", "tabindex");
            addAttributes("section", "aria-label", "class", "role");
            addAttributes("sup", "class");
            addAttributes("td", "class");
            addAttributes("th", "class", "scope");
            for (String heading : new String[] {"h1", "h2", "h3", "h4", "h5", "h6"}) {
                addAttributes(heading, "id");
            }
        }

        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            return super.isSafeAttribute(tag, element, attribute)
                    && switch (attribute.getKey()) {
                        case "class" -> isKnown(attribute.getValue());
                        case "href", "src" -> isHoleOrAnchor(attribute.getValue());
                        default -> true;
                    };
        }

        private static boolean isKnown(String classes) {
            for (String name : classes.split(" ", -1)) {
                if (!CLASSES.contains(name) && !name.startsWith("language-")) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isHoleOrAnchor(String url) {
            return url.startsWith("#") || url.indexOf(Markup.HOLE_START) == 0;
        }
    }

    private final Cleaner cleaner = new Cleaner(new OwnMarkup());

    /** The HTML itself if it is clean; otherwise what is left of it, and an error. */
    String pass(String html, Position body, DiagnosticSink findings) {
        Document dirty = Jsoup.parseBodyFragment(html);
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        String cleaned = clean.body().html();
        if (!cleaned.equals(html)) {
            findings.add(
                    Code.HTML_REMOVED,
                    body,
                    "the HTML made of this article is not what a browser would make of it, from: "
                            + difference(html, cleaned),
                    "simplify the passage, and report it: this is a fault of the generator");
        }
        return cleaned;
    }

    private static String difference(String html, String cleaned) {
        int i = 0;
        while (i < html.length() && i < cleaned.length() && html.charAt(i) == cleaned.charAt(i)) {
            i++;
        }
        return html.substring(i, Math.min(html.length(), i + 40)).replace('\n', ' ');
    }
}
