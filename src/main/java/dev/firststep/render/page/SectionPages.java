package dev.firststep.render.page;

import dev.firststep.link.NavNode;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.SitePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.frame.PageFinder;
import dev.firststep.render.frame.Subject;
import dev.firststep.render.url.RelativeUrls;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.SectionItemView;
import dev.firststep.render.view.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that list sections which have no article of their own. */
public final class SectionPages {
    /** Longer lists go without descriptions, which nobody would read and which would make the page very large. */
    static final int MAX_DESCRIBED = 300;

    private final Frames frames;
    private final PageFinder pages;

    public SectionPages(Frames frames, PageFinder pages) {
        this.frames = frames;
        this.pages = pages;
    }

    /** The sections of an edition that need a page, in reading order. */
    public static List<NavNode> sections(EditionContext context) {
        List<NavNode> found = new ArrayList<>();
        collect(context.navigation().roots(), found);
        return found;
    }

    private static void collect(List<NavNode> level, List<NavNode> found) {
        for (NavNode node : level) {
            if (node.generated() && node.path().isPresent()) {
                found.add(node);
            }
            collect(node.children(), found);
        }
    }

    public PageView page(EditionContext context, NavNode section) {
        ArticlePath path = section.path().orElseThrow();
        SitePath address = context.address(path);
        Urls urls = new RelativeUrls(address);
        String title = context.navLinks().title(section);
        String description = context.wording().text("section.description", Map.of("section", title));
        Subject subject = new Subject(
                path,
                urls,
                context.headTitle(title),
                new LinkView(title, Optional.empty(), Optional.empty()),
                Optional.of(description),
                Optional.of(address),
                true,
                "website",
                List.of());
        SectionView view = new SectionView(
                title,
                items(context, section.children(), urls),
                context.navigation()
                        .previous(path)
                        .map(node -> context.navLinks().link(node, urls)),
                context.navigation().next(path).map(node -> context.navLinks().link(node, urls)));
        return new PageView(address, "section.ftlh", frames.edition(context, subject), view, context.wording());
    }

    private List<SectionItemView> items(EditionContext context, List<NavNode> nodes, Urls urls) {
        boolean described = nodes.size() <= MAX_DESCRIBED;
        return nodes.stream().map(node -> item(context, node, urls, described)).toList();
    }

    private SectionItemView item(EditionContext context, NavNode node, Urls urls, boolean described) {
        Optional<String> description = described ? description(context, node) : Optional.empty();
        List<LinkView> below = node.path().isPresent() && !described
                ? List.of()
                : node.children().stream()
                        .map(child -> context.navLinks().link(child, urls))
                        .toList();
        return new SectionItemView(context.navLinks().link(node, urls), description, below);
    }

    /** In the language of the article it describes, which is also that of its title. */
    private Optional<String> description(EditionContext context, NavNode node) {
        return node.path()
                .flatMap(path -> pages.article(context.edition(), path))
                .flatMap(page -> page.facts()
                        .frontMatter()
                        .description()
                        .map(text -> context.expand(text, page.facts().locale())));
    }
}
