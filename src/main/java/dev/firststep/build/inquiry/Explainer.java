package dev.firststep.build.inquiry;

import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.DataPage;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.rule.RulePages;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Edition;
import dev.firststep.model.Heading;
import dev.firststep.model.Link;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import dev.firststep.render.rule.PagesOfRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says of a page where it comes from, why it exists or not, and what leads to and from it. */
public final class Explainer {
    private final SiteIndex index;
    private final String shownContent;

    public Explainer(SiteIndex index, String shownContent) {
        this.index = index;
        this.shownContent = shownContent;
    }

    /**
     * Explains one page.
     *
     * @param question an article's path or file, or an address: {@code billing/questions},
     *     {@code content/en/billing/questions.md}, {@code /zh-cn/global/billing/questions/}, a whole URL, {@code /go/…}
     */
    public Explanation explain(String question) {
        String asked = pathOf(question);
        return ArticlePath.isValid(asked) ? explain(known(new ArticlePath(asked))) : unknown(question);
    }

    /** The article, or the page made from data, that a question is about. */
    Optional<ArticlePath> find(String question) {
        return Optional.of(pathOf(question))
                .filter(ArticlePath::isValid)
                .map(asked -> known(new ArticlePath(asked)))
                .filter(path -> index.articles().containsKey(path)
                        || index.dataPage(path).isPresent());
    }

    /** People call the article of a folder {@code index}, as its file is called. */
    private ArticlePath known(ArticlePath path) {
        return index.articles().containsKey(path) ? path : ArticlePath.ofFile(path + ".md");
    }

    private Explanation explain(ArticlePath path) {
        if (index.articles().containsKey(path)) {
            return article(path, index.articles().get(path));
        }
        Optional<Redirect> redirect = index.config().redirects().stream()
                .filter(r -> r.from().equals(path))
                .findFirst();
        if (redirect.isPresent()) {
            return redirect(redirect.get());
        }
        Optional<Departure> departure = index.config().departures().stream()
                .filter(d -> d.from().equals(path))
                .findFirst();
        if (departure.isPresent()) {
            return moved(path, departure.get().to().url(), departure.get().position());
        }
        if (path.isHome()) {
            return generated(path, "the home page of a site without index.md", "home.ftlh", index.editions());
        }
        Optional<DataPage> data = index.dataPage(path);
        if (data.isPresent()) {
            return ofData(data.get());
        }
        List<Edition> editions = index.editions().stream()
                .filter(edition -> index.isSection(edition, path))
                .toList();
        return editions.isEmpty()
                ? unknown(path.value())
                : generated(
                        path,
                        "the list of a section of toc.yml that has no article of its own",
                        "section.ftlh",
                        editions);
    }

    /** The article path in whatever the writer pasted. */
    private String pathOf(String question) {
        String text = withoutBase(question.replace('\\', '/'));
        if (text.startsWith("./")) {
            text = text.substring(2);
        }
        if (text.endsWith(".md") && text.startsWith(shownContent + "/")) {
            text = text.substring(shownContent.length() + 1);
        }
        text = strip(text, "/", "/");
        text = strip(text, "", "index.html");
        text = strip(text, "", "/");
        return withoutFolder(text);
    }

    private String withoutBase(String text) {
        String base = index.config().site().baseUrl().toString();
        String address = text.startsWith(base) ? text.substring(base.length()) : text;
        address = address.split("[?#]", 2)[0];
        int host = address.indexOf("://");
        int path = host < 0 ? 0 : address.indexOf('/', host + 3);
        return address.substring(path < 0 ? address.length() : path);
    }

    private static String strip(String text, String start, String end) {
        String from = text.startsWith(start) ? text.substring(start.length()) : text;
        return from.endsWith(end) ? from.substring(0, from.length() - end.length()) : from;
    }

    private String withoutFolder(String address) {
        List<String> folders = new ArrayList<>(List.of("go"));
        index.editions().forEach(edition -> folders.add(index.addresses().folder(edition)));
        for (LocaleTag locale : index.config().site().localeTags()) {
            if (address.startsWith(locale + "/") && address.endsWith(".md")) {
                return strip(address.substring(locale.value().length() + 1), "", ".md");
            }
        }
        for (String folder : folders) {
            if (address.equals(folder)) {
                return "";
            }
            if (address.startsWith(folder + "/")) {
                return address.substring(folder.length() + 1);
            }
        }
        return strip(address, "", ".md");
    }

    private Explanation unknown(String question) {
        List<String> known =
                index.articles().keySet().stream().map(ArticlePath::value).toList();
        return new Explanation(
                question,
                false,
                List.of(point(
                        "not here",
                        "no article, section or redirect has this path",
                        Wording.meant(question, known, "'firststep new " + question + "' would start it"))));
    }

    private static Explanation redirect(Redirect redirect) {
        String to = redirect.to() + redirect.anchor().map(a -> "#" + a).orElse("");
        return moved(redirect.from(), to, redirect.position());
    }

    private static Explanation moved(ArticlePath from, String to, Position position) {
        return new Explanation(
                from.value(),
                true,
                List.of(
                        point("redirects to", to),
                        point("because of", position.toString()),
                        point("template", "redirect.ftlh")));
    }

    private Explanation generated(ArticlePath path, String what, String template, List<Edition> editions) {
        List<String> addresses = editions.stream()
                .map(edition ->
                        edition + "  /" + index.addresses().page(edition, path).address())
                .toList();
        return new Explanation(
                name(path),
                true,
                List.of(
                        point("generated", what),
                        new Explanation.Point("pages", addresses),
                        point("template", template)));
    }

    private Explanation ofData(DataPage page) {
        List<Edition> editions = index.editions().stream()
                .filter(edition -> page.scope().includes(edition.cloud()))
                .toList();
        List<Explanation.Point> points = new ArrayList<>(
                generated(page.path(), "a page of the rules in rules.yml", template(page.path()), editions)
                        .points());
        points.add(point("share as", "/" + index.addresses().go(page.path()).address()));
        points.add(new Explanation.Point("linked from", linksTo(page.path())));
        return new Explanation(name(page.path()), true, points);
    }

    private String template(ArticlePath path) {
        return new RulePages(index.config().rules(), index.config().clouds().ids())
                .at(path)
                .map(PagesOfRules::template)
                .orElseThrow();
    }

    private static String name(ArticlePath path) {
        return path.isHome() ? "(home)" : path.value();
    }

    private Explanation article(ArticlePath path, SortedMap<LocaleTag, ArticleFacts> byLocale) {
        ArticleFacts facts = index.source(path).orElseThrow();
        List<Explanation.Point> points = new ArrayList<>();
        points.add(point("title", facts.title()));
        points.add(new Explanation.Point(
                "written in",
                byLocale.values().stream()
                        .map(f -> f.locale() + "  " + f.file())
                        .toList()));
        points.add(point("applies to", clouds(facts.frontMatter().appliesTo())));
        points.add(new Explanation.Point(
                "pages",
                index.editions().stream().map(edition -> page(edition, path)).toList()));
        points.add(point("template", path.isHome() ? "home.ftlh" : "article.ftlh"));
        points.add(point("share as", "/" + index.addresses().go(path).address()));
        points.add(new Explanation.Point("redirected here", redirectsTo(path)));
        points.add(new Explanation.Point(
                "headings", facts.headings().stream().map(Explainer::heading).toList()));
        points.add(new Explanation.Point("links to", linksFrom(byLocale.values())));
        points.add(new Explanation.Point("linked from", linksTo(path)));
        return new Explanation(name(path), true, points);
    }

    private String clouds(CloudScope scope) {
        Collection<CloudId> ids =
                scope.only().isEmpty() ? index.config().clouds().ids() : scope.only();
        return ids.stream().map(CloudId::value).collect(Collectors.joining(", "));
    }

    private String page(Edition edition, ArticlePath path) {
        Optional<PageEntry> page = index.page(edition, path);
        if (page.isEmpty()) {
            return edition + "  none: the article does not apply to this cloud";
        }
        String state = page.get().isFallback()
                ? "fallback: no translation into " + edition.locale() + ", shown in "
                        + page.get().facts().locale()
                : "native";
        return edition + "  /" + index.addresses().page(edition, path).address() + "  " + state;
    }

    private List<String> redirectsTo(ArticlePath path) {
        return index.config().redirects().stream()
                .filter(redirect -> redirect.to().equals(path))
                .map(redirect -> redirect.from() + "  (" + redirect.position() + ")")
                .toList();
    }

    private static String heading(Heading heading) {
        return "#" + heading.id() + "  " + heading.text();
    }

    private static List<String> linksFrom(Collection<ArticleFacts> translations) {
        SortedSet<String> targets = new TreeSet<>();
        translations.forEach(facts -> facts.links().stream()
                .map(Link::target)
                .filter(target -> !(target instanceof Target.ToAnchor))
                .forEach(target -> targets.add(target.display())));
        return List.copyOf(targets);
    }

    private List<String> linksTo(ArticlePath path) {
        SortedSet<String> from = new TreeSet<>();
        index.articles()
                .values()
                .forEach(byLocale -> byLocale.values()
                        .forEach(facts -> facts.links().stream()
                                .filter(link -> link.target() instanceof Target.ToArticle to
                                        && to.path().equals(path)
                                        && !facts.path().equals(path))
                                .forEach(link -> from.add(link.position().toString()))));
        return List.copyOf(from);
    }

    private static Explanation.Point point(String label, String... values) {
        return new Explanation.Point(label, List.of(values));
    }
}
