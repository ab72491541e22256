package dev.firststep.check.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks at the attributes of an element. */
final class ElementLook {
    /** Attributes that are an address, be it absolute or relative. */
    private static final Set<String> LINKS = Set.of(
            "action",
            "background",
            "cite",
            "codebase",
            "data",
            "dynsrc",
            "formaction",
            "href",
            "icon",
            "longdesc",
            "lowsrc",
            "manifest",
            "poster",
            "profile",
            "src",
            "usemap",
            "xlink:href");

    /** Attributes that people read. */
    private static final Set<String> SENTENCES =
            Set.of("abbr", "alt", "content", "label", "placeholder", "summary", "title");

    private static final Pattern REFRESH =
            Pattern.compile("[\\s0-9.]*[;,]?\\s*(?:url\\s*=\\s*)?(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"]$");

    private final FileLook look;
    private final Element element;
    private final Spot spot;
    private final Crossing crossing;

    ElementLook(FileLook look, Element element, Spot spot) {
        this.look = look;
        this.element = element;
        this.spot = spot;
        this.crossing = crossing(element);
    }

    /**
     * Only these lead out of an edition: the switcher and the choice of an edition to any; links that say that they lead
     * to the same page in another language, to one of the same cloud.
     */
    private static Crossing crossing(Element element) {
        if (element.hasAttr("data-choice") || isInSwitcher(element)) {
            return Crossing.EDITIONS;
        }
        String relation = " " + element.attr("rel").toLowerCase(Locale.ROOT) + " ";
        boolean names = relation.contains(" alternate ")
                || relation.contains(" canonical ")
                || element.attr("property").equalsIgnoreCase("og:url");
        return names || element.hasAttr("hreflang") ? Crossing.LANGUAGES : Crossing.NONE;
    }

    private static boolean isInSwitcher(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().equals("nav") && at.hasClass("switcher")) {
                return true;
            }
        }
        return false;
    }

    /** @param ids receives the places on the page that links can lead to */
    void attributes(Set<String> ids) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("id")
                    || (name.equals("name") && element.normalName().equals("a"))) {
                ids.add(attribute.getValue());
            }
            if (!attribute.getValue().isEmpty()) {
                attribute(
                        name,
                        attribute.getValue(),
                        spot.at(spot.line(), spot.column(), "<" + element.normalName() + " " + name + ">"));
            }
        }
    }

    private void attribute(String name, String value, Spot where) {
        if (isRefresh(name)) {
            refresh(value, where);
        } else if (LINKS.contains(name)) {
            look.address(where, value, crossing);
        } else if (name.equals("srcset") || name.equals("imagesrcset")) {
            candidates(value).forEach(candidate -> look.address(where, candidate, crossing));
        } else if (name.equals("ping") || name.equals("archive")) {
            List.of(value.strip().split("\\s+", -1)).forEach(one -> look.address(where, one, crossing));
        } else if (name.equals("style")) {
            StyleLook.look(look, where, value);
        } else if (name.equals("srcdoc")) {
            HtmlLook.fragment(look, where, value);
        } else if (isForPeople(name)) {
            look.sentence(where, value, crossing);
        } else if (!TextScan.isName(value)) {
            look.value(where, value, crossing);
        }
    }

    private boolean isForPeople(String name) {
        return !element.hasAttr("http-equiv") && (SENTENCES.contains(name) || name.startsWith("aria-"));
    }

    private boolean isRefresh(String name) {
        return name.equals("content") && element.attr("http-equiv").equalsIgnoreCase("refresh");
    }

    private void refresh(String value, Spot where) {
        Matcher refresh = REFRESH.matcher(value);
        String target =
                refresh.matches() ? QUOTES.matcher(refresh.group(1).strip()).replaceAll("") : "";
        if (!target.isEmpty()) {
            look.links().passesOn(look.file());
            look.address(where, target, crossing);
        }
    }

    /** The addresses of a list of images, without their sizes. */
    private static List<String> candidates(String list) {
        List<String> candidates = new ArrayList<>();
        int at = 0;
        while (at < list.length()) {
            while (at < list.length() && (list.charAt(at) == ',' || Character.isWhitespace(list.charAt(at)))) {
                at++;
            }
            int end = at;
            while (end < list.length() && !Character.isWhitespace(list.charAt(end))) {
                end++;
            }
            String candidate = list.substring(at, end);
            boolean bare = candidate.endsWith(",");
            if (!candidate.isEmpty()) {
                candidates.add(bare ? candidate.replaceFirst(",+$", "") : candidate);
            }
            int comma = bare ? end : list.indexOf(',', end);
            at = comma < 0 ? list.length() : comma;
        }
        return candidates;
    }
}
