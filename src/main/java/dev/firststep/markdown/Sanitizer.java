package dev.firststep.markdown;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.html.Markup;
import java.util.List;
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
            "alert-caution",
            "alert-important",
            "alert-note",
            "alert-tip",
            "alert-title",
            "alert-warning",
            "align-center",
            "align-left",
            "align-right",
            "break-cells",
            "break-second",
            "checklist",
            "choice",
            "column",
            "footnote-back",
            "footnote-ref",
            "footnotes",
            "full-size",
            "heading",
            "heading-anchor",
            "image-borders",
            "listing",
            "long-description",
            "next-step",
            "no-wrap",
            "passage",
            "print-only",
            "row",
            "selector",
            "tab",
            "tab-condition",
            "tab-title",
            "table-scroll",
            "tabs",
            "task",
            "video",
            "video-host",
            "video-title",
            "zone",
            "zone-title");

    /** Classes that end with a number, or with the name of a language. */
    private static final List<String> PREFIXES = List.of("for-", "language-", "option-", "span-");

    /** A safelist that knows the values of {@code class} as well. */
    private static final class OwnMarkup extends Safelist {
        OwnMarkup() {
            addTags("a", "blockquote", "br", "code", "del", "details", "div", "em", "fieldset", "figcaption", "figure");
            addTags("h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "input", "kbd", "label", "legend", "li", "mark");
            addTags("nav", "ol", "p", "pre", "section", "span", "strong", "sub", "summary", "sup");
            addTags("table", "tbody", "td", "th", "thead", "tr", "ul");
            addAttributes("a", "aria-label", "aria-labelledby", "class", "href", "id", "lang", "role", "title");
            addAttributes("code", "class");
            addAttributes("details", "class");
            addAttributes("div", "aria-label", "aria-labelledby", "class", "data-condition", "data-tab", "id", "role");
            addAttributes("div", "tabindex");
            addAttributes("fieldset", "class", "data-parameter");
            addAttributes("figure", "class");
            addAttributes("img", "alt", "aria-describedby", "data-look", "lang", "src", "title");
            addAttributes("input", "aria-label", "checked", "class", "disabled", "name", "type", "value");
            addAttributes("li", "class", "id", "value");
            addAttributes("nav", "aria-label", "class");
            addAttributes("ol", "start");
            addAttributes("label", "lang");
            addAttributes("legend", "lang");
            addAttributes("p", "class", "id", "lang");
            addAttributes("pre", "data-interactive", "data-language", "tabindex");
            addAttributes("section", "aria-label", "class", "role");
            addAttributes("span", "class", "dir", "id", "lang", "translate");
            addAttributes("sup", "class");
            addAttributes("td", "class", "colspan", "rowspan");
            addAttributes("th", "class", "colspan", "rowspan", "scope");
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
                if (!CLASSES.contains(name) && PREFIXES.stream().noneMatch(name::startsWith)) {
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
