package dev.firststep.build.importing;

import dev.firststep.build.content.LearnLoader;
import dev.firststep.build.content.PageParser.ParsedPage;
import dev.firststep.build.edit.DestinationEdits;
import dev.firststep.config.segments.SegmentLines;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.site.LearnSite;
import dev.firststep.learn.site.PageInclusions;
import dev.firststep.learn.site.PageText;
import dev.firststep.learn.site.Repair;
import dev.firststep.learn.site.SiteLocales;
import dev.firststep.learn.site.SitePage;
import dev.firststep.markdown.blocks.AlertKeywords;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Omission;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.single.SingleLanguage;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the articles of one page of a repository, and the files that they include, as a content folder has them. */
final class ImportedPage {
    private static final String INCLUDES = "includes/";

    /** What means something beside the configuration of a repository only. */
    private static final List<String> REPOSITORY_KEYS =
            List.of("monikers", "monikerRange", "exclude_monikers", "replace_monikers", "zone_pivot_group_filename");

    private final LearnSite site;
    private final LearnLoader.Job job;
    private final DiagnosticSink findings;
    private final SingleLanguage single;
    private final boolean mends;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, String> included = new TreeMap<>();
    private final List<ArticleFacts> facts = new ArrayList<>();

    private ImportedPage(LearnSite site, LearnLoader.Job job, DiagnosticSink findings) {
        boolean cjk = site.config().site().markdown().cjkEmphasis();
        this.site = site;
        this.job = job;
        this.findings = findings;
        this.mends = job.parser().repository().repairs(Repair.ALERT_KEYWORDS);
        BlockStructure structure = mends ? BlockStructure.mendingAlerts() : new BlockStructure();
        this.single = new SingleLanguage(structure, cjk ? Emphasis.CJK_FRIENDLY : Emphasis.MARKDIG);
    }

    static ImportedPage of(LearnSite site, LearnLoader.Job job, DiagnosticSink findings) {
        ImportedPage page = new ImportedPage(site, job, findings);
        job.parser().read(job.page(), findings).ifPresent(page::write);
        return page;
    }

    /** The articles and their segments, by path below the content folder. */
    SortedMap<String, String> files() {
        return files;
    }

    /** The files that they include; several pages may have the same. */
    SortedMap<String, String> included() {
        return included;
    }

    List<ArticleFacts> facts() {
        return facts;
    }

    private void write(PageText text) {
        Watch watch = new Watch(text.page().path());
        List<ParsedPage> pages = job.parser().parse(text, watch::over, findings);
        for (ParsedPage page : pages) {
            ArticleFacts article = page.article().facts();
            facts.add(article);
            Map<String, String> addresses = watch.changed(page.side());
            addresses.putAll(includePaths(page, text.page().file(), NativeAddresses.file(article.path())));
            String body = body(text.body(), page.side(), page.notes().notes(), text.shown());
            files.put(
                    file(article.locale(), article.path()),
                    FrontMatterText.of(frontMatter(article.frontMatter())) + DestinationEdits.apply(body, addresses));
            if (!article.segments().isEmpty()) {
                String stem = article.path().isHome() ? "index" : article.path().value();
                files.put(article.locale() + "/" + stem + SegmentLines.ENDING, SegmentLines.of(article.segments()));
            }
            include(page, article.locale());
        }
    }

    private static String file(LocaleTag locale, ArticlePath path) {
        return locale + "/" + NativeAddresses.file(path);
    }

    /** The ranges of versions that the repository's configuration holds are gone; the versions themselves stay. */
    private FrontMatter frontMatter(FrontMatter matter) {
        List<String> versions = site.versions(job.parser().repository(), job.page());
        SortedMap<String, String> learn = new TreeMap<>(matter.learn());
        learn.keySet().removeAll(REPOSITORY_KEYS);
        if (!versions.isEmpty()) {
            learn.put("monikers", String.join(", ", versions));
        }
        return new FrontMatter(
                matter.title(),
                matter.description(),
                matter.appliesTo(),
                matter.roles(),
                matter.topic(),
                matter.updated(),
                matter.reviewed(),
                learn,
                matter.positions());
    }

    /** One language of a body, with the repairs that the imported folder would not make by itself. */
    private String body(String body, Side side, Omission notes, String shown) {
        String own = inOneLanguage(body, side, notes, shown);
        return mends ? AlertKeywords.mended(own) : own;
    }

    private String inOneLanguage(String body, Side side, Omission notes, String shown) {
        if (side == Side.WHOLE && notes.equals(Omission.NONE)) {
            return body;
        }
        SingleLanguage.Result result = single.of(body, side, notes);
        if (!result.changed().isEmpty()) {
            findings.add(
                    Code.SEGMENT_DAMAGED,
                    Position.of(shown),
                    result.changed().size() + " passages read otherwise without their segment tags",
                    "compare the article with its page on Learn");
        }
        return result.markdown();
    }

    private void include(ParsedPage page, LocaleTag locale) {
        for (PageInclusions.Use use : page.included()) {
            String path = locale + "/" + includePath(use.file());
            if (!included.containsKey(path)) {
                text(use.file(), page).ifPresent(text -> included.put(path, text));
            }
        }
    }

    /** An included file as it was, or in one language with its addresses seen from its new place. */
    private Optional<String> text(DocsetFile file, ParsedPage page) {
        if (file.kind() != FileKind.MARKDOWN_PAGE) {
            return file.files().text(file.stored(), finding -> {}).map(source -> source.text());
        }
        String stem = includePath(file).replaceAll("\\.md$", "");
        SitePage standing = new SitePage(page.text().page().docset(), file, new ArticlePath(stem));
        Watch watch = new Watch(standing.path());
        return job.parser().read(standing, finding -> {}).map(text -> {
            job.parser().parse(text, watch::over, finding -> {});
            Map<String, String> addresses = watch.changed(page.side());
            addresses.putAll(includePaths(page, file, includePath(file)));
            return DestinationEdits.apply(body(text.body(), page.side(), Omission.NONE, text.shown()), addresses);
        });
    }

    /** How a file names what it includes, from its new place. */
    private static Map<String, String> includePaths(ParsedPage page, DocsetFile from, String newPlace) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (PageInclusions.Use use : page.included()) {
            if (use.from().path().equals(from.path())) {
                paths.put(use.written(), RepositoryPath.relative(newPlace, includePath(use.file())));
            }
        }
        return paths;
    }

    private static String includePath(DocsetFile file) {
        return INCLUDES + LearnSite.cleanPath(file.path());
    }

    /** Sees the addresses of one file, of its translation before those of its source. */
    private static final class Watch {
        private final ArticleSource article;
        private final List<NativeAddresses> watching = new ArrayList<>();

        Watch(ArticlePath place) {
            this.article = standingAt(place);
        }

        NativeAddresses over(Destinations destinations) {
            NativeAddresses addresses = new NativeAddresses(destinations, article);
            watching.add(addresses);
            return addresses;
        }

        /** The addresses of one language that are to be written otherwise. */
        Map<String, String> changed(Side side) {
            boolean second = side == Side.SOURCE && watching.size() > 1;
            return watching.isEmpty()
                    ? new TreeMap<>()
                    : new TreeMap<>(watching.get(second ? 1 : 0).changed());
        }

        /** Where an article will stand; nothing else about it matters to its addresses. */
        private static ArticleSource standingAt(ArticlePath path) {
            return new ArticleSource(
                    SiteLocales.ENGLISH,
                    path,
                    NativeAddresses.file(path),
                    "",
                    1,
                    0,
                    "",
                    FrontMatter.titled(path.words()));
        }
    }
}
