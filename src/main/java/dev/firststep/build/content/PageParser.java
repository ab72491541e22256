package dev.firststep.build.content;

import dev.firststep.config.frontmatter.LearnKeys;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.applicability.Applicability;
import dev.firststep.learn.provenance.Freshness;
import dev.firststep.learn.provenance.Provenance;
import dev.firststep.learn.provenance.ProvenanceReader;
import dev.firststep.learn.site.LearnSite;
import dev.firststep.learn.site.PageInclusions;
import dev.firststep.learn.site.PageReader;
import dev.firststep.learn.site.PageText;
import dev.firststep.learn.site.Repair;
import dev.firststep.learn.site.RepositorySite;
import dev.firststep.learn.site.SiteLocales;
import dev.firststep.learn.site.SitePage;
import dev.firststep.markdown.Article;
import dev.firststep.markdown.Bilingual;
import dev.firststep.markdown.MarkdownParser;
import dev.firststep.markdown.Passage;
import dev.firststep.markdown.PassageReader;
import dev.firststep.markdown.html.BodyRules;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Heading;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Parses the pages of one repository: each into an article, bilingual ones into two. Safe to share between threads. */
public final class PageParser {
    private final LearnSite site;
    private final RepositorySite repository;
    private final boolean withSource;
    private final PageReader reader;
    private final PassageReader passages = new PassageReader();
    private final MarkdownParser parser;

    /** @param withSource whether the originals in bilingual files are wanted, which they are not where others are at hand */
    PageParser(LearnSite site, RepositorySite repository, boolean withSource) {
        this.site = site;
        this.repository = repository;
        this.withSource = withSource;
        this.reader = new PageReader(repository.locale());
        MarkdownParser strict = new MarkdownParser();
        this.parser = repository.repairs(Repair.ALERT_KEYWORDS) ? strict.mendingAlerts() : strict;
    }

    /** The articles of a page; none if it cannot be read or is of a type that is not built, which the sink is told. */
    public List<Article> parse(SitePage page, DiagnosticSink findings) {
        return reader
                .read(page, findings)
                .map(text -> parse(text, destinations -> destinations, findings))
                .orElse(List.of())
                .stream()
                .map(ParsedPage::article)
                .toList();
    }

    /**
     * One language of a page.
     *
     * @param side the half of the page that it is
     * @param notes the blocks that have become front matter
     * @param included the files that it includes, and those that they include
     */
    public record ParsedPage(
            PageText text, Side side, Applicability notes, Article article, List<PageInclusions.Use> included) {
        public ParsedPage {
            included = List.copyOf(included);
        }
    }

    /** The same with all that it takes to write the articles anew; {@code watch} sees every address in the page, first in its translation and then in its source. */
    public List<ParsedPage> parse(PageText text, UnaryOperator<Destinations> watch, DiagnosticSink findings) {
        PageInclusions inclusions = site.inclusions(repository, text.page());
        boolean bilingual =
                Segments.isBilingual(text.body()) && !repository.locale().equals(SiteLocales.ENGLISH);
        Side side = bilingual ? Side.TARGET : Side.WHOLE;
        ArticleSource target = source(text, repository.locale(), side);
        List<Passage> found = passages.read(target, inclusions);
        BodyRules rules = site.rules(repository, text, found, findings);
        BodyRules watched = rules.with(watch.apply(rules.destinations()));
        BodyRules english = bilingual
                ? rules.with(watch.apply(site.destinations(repository, text.page(), SiteLocales.ENGLISH)))
                : watched;
        MarkdownParser own = parser.with(source -> source.locale().equals(repository.locale()) ? watched : english);
        Freshness freshness = freshness(text, target, findings);
        Applicability notes = site.applicability().read(own.opening(target), findings);
        if (!bilingual) {
            Article article = own.parse(target, notes.notes(), inclusions, findings);
            return List.of(settled(article, text, side, notes, inclusions, freshness));
        }
        Bilingual both = own.parseBoth(
                target, source(text, SiteLocales.ENGLISH, Side.SOURCE), notes.notes(), inclusions, findings);
        List<ParsedPage> pages =
                new ArrayList<>(List.of(settled(both.target(), text, side, notes, inclusions, freshness)));
        if (withSource) {
            pages.add(settled(both.source(), text, Side.SOURCE, notes, inclusions, Freshness.UNKNOWN));
        }
        return pages;
    }

    public RepositorySite repository() {
        return repository;
    }

    /** Reads the text of a page, without parsing it. */
    public Optional<PageText> read(SitePage page, DiagnosticSink findings) {
        return reader.read(page, findings);
    }

    private Freshness freshness(PageText text, ArticleSource target, DiagnosticSink findings) {
        FrontMatter header = target.frontMatter();
        Provenance provenance = ProvenanceReader.read(header, target.file(), findings);
        Freshness freshness =
                site.original(text.page()).map(provenance::freshness).orElse(provenance.freshness());
        if (freshness == Freshness.STALE) {
            findings.add(
                    Code.TRANSLATION_STALE,
                    header.position("ms.openlocfilehash", target.file()),
                    "the source has changed since it was translated",
                    "have it translated again");
        }
        return freshness;
    }

    private ArticleSource source(PageText text, LocaleTag locale, Side side) {
        FrontMatter matter = site.frontMatters().of(text, side, Applicability.NONE, Optional.empty());
        return new ArticleSource(
                locale,
                text.page().path(),
                text.shown(),
                text.text(),
                text.bodyLine(),
                text.bodyOffset(),
                text.digest(),
                matter,
                text.origin());
    }

    /** The article under the front matter that its text completes. */
    private ParsedPage settled(
            Article article,
            PageText text,
            Side side,
            Applicability notes,
            PageInclusions inclusions,
            Freshness freshness) {
        Optional<String> heading = article.facts().headings().stream()
                .filter(h -> h.level() == 1)
                .findFirst()
                .map(Heading::text);
        FrontMatter matter = site.frontMatters().of(text, side, notes, heading);
        FrontMatter dated = freshness
                .word()
                .map(word -> matter.withLearn(LearnKeys.SOURCE_TEXT, word))
                .orElse(matter);
        Article complete = new Article(article.facts().withFrontMatter(dated), article.body());
        return new ParsedPage(text, side, notes, complete, inclusions.uses());
    }
}
