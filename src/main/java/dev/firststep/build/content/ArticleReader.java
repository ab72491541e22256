package dev.firststep.build.content;

import dev.firststep.build.move.AddressWatch;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.MarkdownSettings;
import dev.firststep.config.frontmatter.FrontMatterReader;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.choice.ArticleChoices;
import dev.firststep.markdown.Article;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.MarkdownParser;
import dev.firststep.markdown.PassageReader;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.html.ArticleDestinations;
import dev.firststep.markdown.html.BodyRules;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.markdown.html.RawHtml;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudId;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.SegmentPair;
import dev.firststep.model.Target;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the articles of a content folder, each as the site's settings say. Safe to share between threads. */
public final class ArticleReader {
    private final ContentConfig config;
    private final Set<CloudId> clouds;
    private final Emphasis emphasis;
    private final RawHtml html;
    private final ArticleChoices choices;
    private final ContentParts parts;
    private final Map<String, List<SegmentPair>> segments;
    private final FrontMatterReader frontMatter = new FrontMatterReader();
    private final Optional<AddressWatch> watch;
    private final PassageReader passages = new PassageReader();
    private final MarkdownParser parser = new MarkdownParser();

    /** @param segments of each article that has some, by its path below the content folder */
    ArticleReader(
            ContentConfig config, ArticleChoices choices, ContentParts parts, Map<String, List<SegmentPair>> segments) {
        this(config, choices, parts, segments, Optional.empty());
    }

    private ArticleReader(
            ContentConfig config,
            ArticleChoices choices,
            ContentParts parts,
            Map<String, List<SegmentPair>> segments,
            Optional<AddressWatch> watch) {
        MarkdownSettings settings = config.site().markdown();
        this.config = config;
        this.watch = watch;
        this.clouds = new TreeSet<>(config.clouds().ids());
        this.emphasis = settings.cjkEmphasis() ? Emphasis.CJK_FRIENDLY : Emphasis.MARKDIG;
        this.html = settings.html() ? RawHtml.LEARN : RawHtml::strict;
        this.choices = choices;
        this.parts = parts;
        this.segments = Map.copyOf(segments);
    }

    /** A reader that tells what articles name; for one thread. */
    public ArticleReader watched(AddressWatch eyes) {
        return new ArticleReader(config, choices, parts, segments, Optional.of(eyes));
    }

    /** A reader of articles that include others. */
    public ArticleReader including(ContentParts others) {
        return new ArticleReader(config, choices, others, segments, watch);
    }

    /** The article in a file; empty when it has no usable title, which the sink is told. */
    public Optional<Article> read(SourceEntry entry, SourceFile file, DiagnosticSink findings) {
        return source(entry, file, findings).map(source -> parse(source, entry, findings));
    }

    private Optional<ArticleSource> source(SourceEntry entry, SourceFile file, DiagnosticSink findings) {
        String relative = entry.relative().substring(entry.top().length() + 1);
        return frontMatter.read(
                new LocaleTag(entry.top()),
                ArticlePath.ofFile(relative),
                file.shown(),
                file.text(),
                file.digest(),
                clouds,
                findings);
    }

    private Article parse(ArticleSource source, SourceEntry entry, DiagnosticSink findings) {
        checkFrontMatter(source, findings);
        Inclusions inclusions = watch.map(eyes -> eyes.over(parts.of(entry))).orElseGet(() -> parts.of(entry));
        Destinations destinations = new ArticleDestinations(source);
        BodyRules rules = new BodyRules(
                emphasis,
                watch.map(eyes -> eyes.over(destinations)).orElse(destinations),
                target -> target instanceof Target.ToFile,
                html,
                choices.rules(source, passages.read(source, inclusions), findings));
        Article article = parser.with(rules).parse(source, inclusions, findings);
        ArticleFacts facts = article.facts()
                .withFrontMatter(scoped(source))
                .withSegments(segments.getOrDefault(entry.relative(), List.of()));
        return new Article(facts, article.body());
    }

    /** Reads a file that others include as if it were an article, for those who watch what it names. */
    public void readPart(SourceEntry entry, SourceFile file, DiagnosticSink findings) {
        String relative = entry.relative().substring(entry.top().length() + 1);
        parse(
                new ArticleSource(
                        new LocaleTag(entry.top()),
                        ArticlePath.ofFile(relative),
                        file.shown(),
                        file.text(),
                        1,
                        0,
                        file.digest(),
                        FrontMatter.titled(relative)),
                entry,
                findings);
    }

    /** The parser looks at the characters of the body only. */
    private static void checkFrontMatter(ArticleSource source, DiagnosticSink findings) {
        CharacterGuard.check(source.text().substring(0, source.bodyOffset()), source.file(), 1, findings);
        FrontMatter matter = source.frontMatter();
        CharacterGuard.checkWidth(
                matter.title(), matter.positions().getOrDefault("title", Position.of(source.file())), findings);
    }

    /** Versions that are clouds say where an article is true that does not say so itself. */
    private FrontMatter scoped(ArticleSource source) {
        FrontMatter matter = source.frontMatter();
        return matter.positions().containsKey("applies_to")
                ? matter
                : matter.withAppliesTo(choices.clouds(matter, source.file()));
    }
}
