package dev.firststep.render;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.markdown.Body;
import dev.firststep.model.Edition;
import dev.firststep.render.body.BodyRenderer;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.page.ArticlePages;
import dev.firststep.render.page.HomePages;
import dev.firststep.render.rule.ArticleRules;
import dev.firststep.render.share.SharePanels;
import dev.firststep.render.share.Shares;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.template.Asset;
import dev.firststep.render.template.PartnerStyle;
import dev.firststep.render.template.TemplateFailure;
import dev.firststep.render.template.TemplateSet;
import dev.firststep.render.text.Strings;
import dev.firststep.render.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Renders every file of a site but the images of its content. Each file is a pure function of the index, the templates
 * and the article, so files may be rendered in any order on any number of threads.
 */
public final class SiteRenderer {
    private final TemplateSet templates;
    private final List<Asset> assets;
    private final SortedMap<Edition, EditionContext> contexts = new TreeMap<>();
    private final ArticlePages articles;
    private final GeneratedPages generated;
    private final MachineFiles files;

    /** @param engineVersion the version of the program, as pages name it */
    public SiteRenderer(
            SiteIndex index, LinkResolver links, TemplateSet templates, Strings strings, String engineVersion) {
        Variables variables = new Variables(index.config());
        this.assets = PartnerStyle.with(templates.assets(), index.config().partners(), index.addresses());
        Frames frames = new Frames(index, assets, engineVersion);
        HomePages homes = new HomePages(frames);
        SupportViews support = new SupportViews(index, links);
        this.templates = templates;
        Shares shares = new Shares(index);
        BodyRenderer bodies =
                new BodyRenderer(index, links, variables, strings, new ArticleRules(index, links, strings));
        this.articles = new ArticlePages(frames, bodies, homes, support, new SharePanels(shares));
        index.editions()
                .forEach(edition -> contexts.put(
                        edition, new EditionContext(index, edition, variables, strings.in(edition.locale()))));
        List<EditionContext> all = List.copyOf(contexts.values());
        this.generated = new GeneratedPages(index, all, frames, homes, links, support, strings, variables, shares);
        this.files = new MachineFiles(index, all, links, shares);
    }

    /** The page of an article, which must be one of the index. */
    public RenderedPage article(PageEntry entry, Body body) throws TemplateFailure {
        EditionContext context = contexts.get(entry.edition());
        if (context == null) {
            throw new IllegalArgumentException("not an edition of this build: " + entry.edition());
        }
        return layOut(articles.page(context, entry, body));
    }

    /** Everything that is not an article: pages that are made from the index alone, files for machines, assets. */
    public List<PageTask> tasks() {
        List<PageTask> tasks = new ArrayList<>(generated.tasks(this::layOut));
        tasks.addAll(files.tasks());
        assets.forEach(asset -> tasks.add(() -> new RenderedPage(asset.path(), asset.bytes())));
        return List.copyOf(tasks);
    }

    /** What a site of this size and kind cannot have on its hosts. */
    public List<Diagnostic> findings() {
        return files.findings();
    }

    private RenderedPage layOut(PageView page) throws TemplateFailure {
        return new RenderedPage(page.path(), templates.render(page));
    }
}
