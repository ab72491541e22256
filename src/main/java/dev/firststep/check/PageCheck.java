package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.SitePath;
import dev.firststep.model.address.ReaderChoices;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Looks at every generated file as a browser would: nothing inline, nothing from elsewhere, every id once, every link
 * arriving at a file and a fragment that are there. {@link #look} may be called from several threads; {@link #finish} comes
 * last, when all files are known.
 */
public final class PageCheck {
    /** Elements whose address a browser follows by itself. */
    private static final Set<String> LOADING = Set.of(
            "audio", "base", "embed", "iframe", "image", "img", "input", "link", "meta", "object", "script", "source",
            "track", "use", "video");

    /** Attributes that hold addresses or pages in forms of their own; nothing here needs them. */
    private static final Set<String> UNCHECKED = Set.of(
            "action",
            "background",
            "data",
            "formaction",
            "imagesrcset",
            "ping",
            "poster",
            "srcdoc",
            "srcset",
            "xlink:href");

    private static final Pattern CSS_REFERENCE =
            Pattern.compile("@import|url\\(\\s*['\"]?\\s*(?:[a-z]+:|//)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ALLOWED_SCHEMES = Set.of("https", "http", "mailto", "tel", "");
    private static final String REFRESH = "; url=";

    private final String basePath;
    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
    private final Map<Reference, SitePath> references = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Diagnostic> findings = new ConcurrentLinkedQueue<>();

    /** An address that some page refers to. */
    private record Reference(String file, String fragment) {}

    /**
     * @param baseUrl the site's own address, whose path every root-relative link starts with
     */
    public PageCheck(URI baseUrl) {
        this.basePath = baseUrl.getPath();
    }

    /** Looks at one generated file. */
    public void look(SitePath path, byte[] bytes) {
        String name = path.value();
        Set<String> own = new HashSet<>();
        if (name.endsWith(".html")) {
            lookAtPage(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)), own);
        } else if (name.endsWith(".css")
                && CSS_REFERENCE
                        .matcher(new String(bytes, StandardCharsets.UTF_8))
                        .find()) {
            report(Code.PAGE_FOREIGN_ORIGIN, path, "the style sheet loads something by an absolute address");
        }
        ids.put(name, own);
    }

    /** All findings, once every file has been looked at. */
    public List<Diagnostic> finish() {
        references.forEach((reference, from) -> {
            Set<String> known = ids.get(reference.file());
            if (known == null) {
                report(Code.PAGE_LINK_BROKEN, from, "a link leads to '" + reference.file() + "', which is not there");
            } else if (!known.contains(reference.fragment()) && !passesFragmentsOn(reference)) {
                report(
                        Code.PAGE_FRAGMENT_MISSING,
                        from,
                        "a link leads to '" + reference.file() + "#" + reference.fragment() + "', which is not there");
            }
        });
        return new ArrayList<>(new TreeSet<>(findings));
    }

    /** A page on which the reader chooses an edition hands the fragment to the page they choose. */
    private static boolean passesFragmentsOn(Reference reference) {
        return reference.fragment().isEmpty() || reference.file().startsWith("go/");
    }

    private void lookAtPage(SitePath path, Document page, Set<String> own) {
        if (page.getElementsByTag("html").attr("lang").isBlank()) {
            report(Code.PAGE_LANG_MISSING, path, "the page does not say its language");
        }
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                lookAtElement(path, element, own);
            }
        });
    }

    private void lookAtElement(SitePath path, Element element, Set<String> own) {
        String tag = element.normalName();
        if (tag.equals("style") || element.hasAttr("style")) {
            report(Code.PAGE_INLINE_STYLE, path, "<" + tag + "> has an inline style");
        }
        if (tag.equals("script") && !element.hasAttr("src") && !isData(element)) {
            report(Code.PAGE_INLINE_SCRIPT, path, "the page has an inline script");
        }
        if (tag.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            String content = element.attr("content");
            int target = content.indexOf(REFRESH);
            lookAtAddress(path, tag, element, target < 0 ? "" : content.substring(target + REFRESH.length()));
        }
        for (Attribute attribute : element.attributes()) {
            lookAtAttribute(path, tag, element, attribute, own);
        }
    }

    private static boolean isData(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).endsWith("json");
    }

    private void lookAtAttribute(SitePath path, String tag, Element element, Attribute attribute, Set<String> own) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (name.startsWith("on")) {
            report(Code.PAGE_INLINE_SCRIPT, path, "<" + tag + "> has the event attribute '" + name + "'");
        } else if (name.equals("id") && !own.add(value)) {
            report(Code.PAGE_ID_DUPLICATE, path, "the id '" + value + "' is there twice");
        } else if (name.equals("href") || name.equals("src")) {
            lookAtAddress(path, tag, element, value);
        } else if (UNCHECKED.contains(name)) {
            report(
                    Code.PAGE_FOREIGN_ORIGIN,
                    path,
                    "<" + tag + "> has the attribute '" + name + "', which is not checked");
        }
    }

    private void lookAtAddress(SitePath path, String tag, Element element, String address) {
        if (!isOutside(address)) {
            follow(path, address);
        } else if (!ALLOWED_SCHEMES.contains(scheme(address))) {
            report(Code.URL_FORBIDDEN, path, "<" + tag + "> leads to '" + address + "'");
        } else if (LOADING.contains(tag) && loads(tag, element)) {
            report(Code.PAGE_FOREIGN_ORIGIN, path, "<" + tag + "> loads '" + address + "' from elsewhere");
        }
    }

    /** A link element names a canonical or alternate page without loading it. */
    private static boolean loads(String tag, Element element) {
        return !tag.equals("link") || !Set.of("canonical", "alternate").contains(element.attr("rel"));
    }

    /** Whether an address has a scheme or a host of its own. */
    private static boolean isOutside(String address) {
        int end = 0;
        while (end < address.length() && isSchemeCharacter(address.charAt(end))) {
            end++;
        }
        return address.startsWith("//") || (end > 0 && end < address.length() && address.charAt(end) == ':');
    }

    private static String scheme(String address) {
        return address.startsWith("//")
                ? ""
                : address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
    }

    private static boolean isSchemeCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+.-".indexOf(c) >= 0;
    }

    private void follow(SitePath from, String address) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String target = withoutChoices(hash < 0 ? address : address.substring(0, hash));
        String file = target.isEmpty() ? from.value() : fileAt(from.value(), target);
        references.putIfAbsent(new Reference(file, decoded(fragment)), from);
    }

    /** What readers have chosen on a page is no part of its file. */
    private static String withoutChoices(String target) {
        int mark = target.indexOf('?');
        if (mark >= 0 && target.substring(mark).equals(ReaderChoices.OF_EDITION)) {
            return target.substring(0, mark);
        }
        boolean chosen = mark >= 0
                && ReaderChoices.of(target.substring(mark))
                        .filter(target.substring(mark + 1)::equals)
                        .isPresent();
        return chosen ? target.substring(0, mark) : target;
    }

    /** The file that answers at an address; generated addresses have no query but choices, no empty segment and no escapes. */
    private String fileAt(String from, String target) {
        String path = target.startsWith("/")
                ? belowBase(target)
                : climb(from.substring(0, from.lastIndexOf('/') + 1), target);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** A root-relative address outside the site's own folder keeps its slash and so is no file of the site. */
    private String belowBase(String target) {
        return target.startsWith(basePath) ? target.substring(basePath.length()) : target;
    }

    private static String climb(String folder, String target) {
        String at = folder;
        String rest = target.startsWith("./") ? target.substring(2) : target;
        while (rest.startsWith("../") && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return at + rest;
    }

    /** A fragment that is wrongly encoded stands for itself. */
    private static String decoded(String fragment) {
        try {
            return fragment.indexOf('%') < 0 ? fragment : new URI("#" + fragment).getFragment();
        } catch (URISyntaxException e) {
            return fragment;
        }
    }

    private void report(Code code, SitePath path, String message) {
        DiagnosticSink sink = findings::add;
        sink.add(code, Position.of("site/" + path), message, "mend the template that makes this page");
    }
}
