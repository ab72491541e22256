package dev.firststep.markdown.sanitize;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tags and attributes that DocFX v3 lets writers put into Markdown unless its configuration says otherwise. */
public final class LearnAllowList {
    private static final Set<String> EVERYWHERE = Set.of(
            "class",
            "id",
            "itemid",
            "itemprop",
            "itemref",
            "itemscope",
            "itemtype",
            "name",
            "part",
            "role",
            "slot",
            "spellcheck",
            "title");
    private static final Set<String> NOTHING = Set.of();

    private static final Map<String, Set<String>> TAGS = Map.<String, Set<String>>ofEntries(
            entry("a", Set.of("alt", "download", "href", "rel", "tabindex", "target")),
            entry("abbr", NOTHING),
            entry("address", NOTHING),
            entry("article", NOTHING),
            entry("b", NOTHING),
            entry("bdi", NOTHING),
            entry("bdo", NOTHING),
            entry("blockquote", Set.of("cite")),
            entry("br", Set.of("clear")),
            entry("button", Set.of("hidden", "type")),
            entry("caption", NOTHING),
            entry("center", NOTHING),
            entry("cite", NOTHING),
            entry("code", Set.of("lang", "name")),
            entry("col", Set.of("span", "width")),
            entry("colgroup", Set.of("span")),
            entry("dd", NOTHING),
            entry("del", Set.of("cite", "datetime")),
            entry("details", NOTHING),
            entry("dfn", NOTHING),
            entry("div", Set.of("align", "hidden")),
            entry("dl", NOTHING),
            entry("dt", NOTHING),
            entry("em", NOTHING),
            entry("figcaption", NOTHING),
            entry("figure", NOTHING),
            entry("font", Set.of("color", "face", "size")),
            entry("form", Set.of("action")),
            entry("h1", NOTHING),
            entry("h2", NOTHING),
            entry("h3", NOTHING),
            entry("h4", NOTHING),
            entry("head", NOTHING),
            entry("hr", Set.of("color", "size", "width")),
            entry("i", NOTHING),
            entry(
                    "iframe",
                    Set.of(
                            "align",
                            "allow",
                            "allowfullscreen",
                            "allowtransparency",
                            "border",
                            "frameborder",
                            "height",
                            "loading",
                            "marginwidth",
                            "scrolling",
                            "src",
                            "width")),
            entry("image", Set.of("alt", "height", "src", "width")),
            entry("img", Set.of("align", "alt", "border", "height", "hspace", "sizes", "src", "valign", "width")),
            entry("input", Set.of("type", "value")),
            entry("ins", Set.of("cite", "datetime")),
            entry("kbd", NOTHING),
            entry("label", Set.of("for")),
            entry("li", Set.of("value")),
            entry("mark", NOTHING),
            entry("nav", NOTHING),
            entry("nobr", NOTHING),
            entry("ol", Set.of("reserved", "start", "type")),
            entry("p", Set.of("align", "dir", "hidden", "lang", "valign")),
            entry("pre", Set.of("lang")),
            entry("q", Set.of("cite")),
            entry("rgn", NOTHING),
            entry("s", NOTHING),
            entry("samp", NOTHING),
            entry("section", NOTHING),
            entry("small", NOTHING),
            entry("source", Set.of("src", "type")),
            entry("span", Set.of("dir", "lang")),
            entry("strike", NOTHING),
            entry("strong", NOTHING),
            entry("sub", NOTHING),
            entry("summary", NOTHING),
            entry("sup", NOTHING),
            entry(
                    "table",
                    Set.of(
                            "align",
                            "bgcolor",
                            "border",
                            "bordercolor",
                            "cellpadding",
                            "cellspacing",
                            "frame",
                            "valign",
                            "width")),
            entry("tbody", Set.of("align", "valign", "width")),
            entry("td", Set.of("align", "bgcolor", "colspan", "hidden", "nowrap", "rowspan", "valign", "width")),
            entry("tfoot", NOTHING),
            entry("th", Set.of("align", "bgcolor", "colspan", "rowspan", "scope", "valign", "width")),
            entry("thead", Set.of("align", "valign")),
            entry("time", Set.of("datetime")),
            entry("tr", Set.of("align", "bgcolor", "colspan", "height", "valign")),
            entry("u", NOTHING),
            entry("ul", NOTHING),
            entry("var", NOTHING),
            entry("video", Set.of("controls", "height", "poster", "preload", "src", "width")),
            entry("wbr", NOTHING));

    private LearnAllowList() {}

    /**
     * Whether a tag may stay.
     *
     * @param tag in lower case
     */
    public static boolean allows(String tag) {
        return TAGS.containsKey(tag);
    }

    /** Whether an allowed tag may have an attribute. */
    public static boolean allows(String tag, HtmlAttribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        return attribute.isData()
                || EVERYWHERE.contains(name)
                || TAGS.getOrDefault(tag, NOTHING).contains(name);
    }
}
