package dev.firststep.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.guard.LimitGuard;
import dev.firststep.markdown.html.ArticleDestinations;
import dev.firststep.markdown.html.BodyRules;
import dev.firststep.markdown.html.BodyWriter;
import dev.firststep.markdown.html.Gathered;
import dev.firststep.markdown.html.OpeningReader;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.RawHtml;
import dev.firststep.markdown.include.Includer;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.segments.Omission;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.segments.Side;
import dev.firststep.markdown.segments.Tongues;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.Places;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.SegmentPair;
import dev.firststep.model.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Parses articles: guard, block structure, inline pieces, HTML with holes, sanitizer. A pure function; one instance serves
 * all threads. Give it a thread with a big stack: flexmark recurses.
 */
public final class MarkdownParser {
    private static final Set<Code> LIMITS = Set.of(
            Code.LIMIT_BRACKETS,
            Code.LIMIT_EMPHASIS,
            Code.LIMIT_FOOTNOTES,
            Code.LIMIT_INCLUDES,
            Code.LIMIT_NESTING,
            Code.LIMIT_TABLE);

    private final BlockStructure structure;
    private final Function<ArticleSource, BodyRules> rules;
    private final Sanitizer.Gate gate;

    /** For articles: strict addresses, no HTML, emphasis that works in Chinese. */
    public MarkdownParser() {
        this(Emphasis.CJK_FRIENDLY);
    }

    public MarkdownParser(Emphasis emphasis) {
        this(emphasis, source -> PassageRules.NONE);
    }

    /** @param passages whom the zones of an article are for */
    public MarkdownParser(Emphasis emphasis, Function<ArticleSource, PassageRules> passages) {
        this(emphasis, RawHtml::strict, passages);
    }

    /** @param html what becomes of HTML in an article */
    public MarkdownParser(Emphasis emphasis, RawHtml html, Function<ArticleSource, PassageRules> passages) {
        this(
                source -> new BodyRules(
                        emphasis,
                        new ArticleDestinations(source),
                        target -> target instanceof Target.ToFile,
                        html,
                        passages.apply(source)),
                new Sanitizer()::pass);
    }

    /** For tests of the syntax alone. */
    MarkdownParser(Function<ArticleSource, BodyRules> rules, Sanitizer.Gate gate) {
        this(new BlockStructure(), rules, gate);
    }

    private MarkdownParser(BlockStructure structure, Function<ArticleSource, BodyRules> rules, Sanitizer.Gate gate) {
        this.structure = structure;
        this.rules = rules;
        this.gate = gate;
    }

    /** The same parser with other rules for what a body may hold. */
    public MarkdownParser with(BodyRules other) {
        return with(source -> other);
    }

    /** The same parser with rules for each article. */
    public MarkdownParser with(Function<ArticleSource, BodyRules> other) {
        return new MarkdownParser(structure, other, gate);
    }

    /** The same parser, to which a translated keyword of an alert is that alert. */
    public MarkdownParser mendingAlerts() {
        return new MarkdownParser(BlockStructure.mendingAlerts(), rules, gate);
    }

    /** Parses an article that may include nothing. */
    public Article parse(ArticleSource source, DiagnosticSink findings) {
        return parse(source, Inclusions.NONE, findings);
    }

    /**
     * Never fails on content: what is wrong with it goes to the findings, with positions in the file.
     *
     * @param inclusions are told the article by {@link ArticleSource#file()}
     * @return an article without body and facts if the text exceeds a limit or holds forbidden characters
     */
    public Article parse(ArticleSource source, Inclusions inclusions, DiagnosticSink findings) {
        return parse(source, Omission.NONE, inclusions, findings);
    }

    /** Parses an article without some of its blocks. Of bilingual files that it includes it takes the translation. */
    public Article parse(ArticleSource source, Omission omission, Inclusions inclusions, DiagnosticSink findings) {
        String body = source.text().substring(source.bodyOffset());
        Findings found = guarded(source, body, findings);
        if (found.hasErrors()) {
            return empty(source);
        }
        Includer includer = Includer.ofBilingual(structure, inclusions, source.file(), found);
        Projection translation = Segments.NONE.read(Side.TARGET).without(omission);
        return shallow(source, found, empty(source), () -> {
            Document document = structure.parse(body);
            includer.expand(document);
            return parse(source, document, includer, translation, found);
        });
    }

    /** Parses a bilingual file that may include nothing. */
    public Bilingual parseBoth(ArticleSource target, ArticleSource source, DiagnosticSink findings) {
        return parseBoth(target, source, Inclusions.NONE, findings);
    }

    /**
     * Parses a bilingual file once, into the article of each language. Findings about what both languages share are
     * reported once.
     *
     * @param target the file as the article of its own language
     * @param source the same file as the article of the language that it was translated from
     * @param inclusions are told both by {@link ArticleSource#file()} of the first
     */
    public Bilingual parseBoth(
            ArticleSource target, ArticleSource source, Inclusions inclusions, DiagnosticSink findings) {
        return parseBoth(target, source, Omission.NONE, inclusions, findings);
    }

    /** Parses a bilingual file without some of its blocks. */
    public Bilingual parseBoth(
            ArticleSource target,
            ArticleSource source,
            Omission omission,
            Inclusions inclusions,
            DiagnosticSink findings) {
        String body = target.text().substring(target.bodyOffset());
        Set<Diagnostic> seen = new LinkedHashSet<>();
        DiagnosticSink once = finding -> {
            if (seen.add(finding)) {
                findings.add(finding);
            }
        };
        Findings found = guarded(target, body, once);
        Bilingual nothing = new Bilingual(empty(target), empty(source));
        if (found.hasErrors()) {
            return nothing;
        }
        Segments segments = Segments.of(body);
        segments.report(found::at, found);
        Includer includer = Includer.ofBilingual(structure, inclusions, target.file(), found);
        Findings again = found.again(once);
        return shallow(target, found, nothing, () -> {
            Document document = structure.parse(segments.joined(body));
            includer.expand(document);
            Projection translation = segments.read(Side.TARGET).without(omission);
            Article translated = parse(target, document, includer, translation, found);
            Tongues tongues =
                    new Tongues(source.locale().value(), target.locale().value());
            Projection original = segments.read(Side.SOURCE).without(omission).speaking(tongues);
            Article untranslated = parse(source, document, includer, original, again);
            return new Bilingual(withSegments(translated, segments, found), untranslated);
        });
    }

    /**
     * The blocks between an article's first heading and its second, in both languages of a bilingual file. Reports nothing:
     * parsing does.
     */
    public List<OpeningBlock> opening(ArticleSource source) {
        String body = source.text().substring(source.bodyOffset());
        String start = body.substring(0, OpeningReader.end(body));
        DiagnosticSink silence = finding -> {};
        Findings found = guarded(source, start, silence);
        if (found.hasErrors()) {
            return List.of();
        }
        Segments segments = Segments.of(start);
        Emphasis emphasis = rules.apply(source).emphasis();
        return shallow(
                source,
                found,
                List.of(),
                () -> new OpeningReader(structure.parse(segments.joined(start)), emphasis, segments, found).read());
    }

    private static Findings guarded(ArticleSource source, String body, DiagnosticSink findings) {
        Findings found = new Findings(new Places(source.file(), source.bodyLine(), body, source.origin()), findings);
        CharacterGuard.check(body, source.file(), source.bodyLine(), found);
        LimitGuard.check(body, found);
        return found;
    }

    /** What is parsed, or the other thing if the article is nested too deeply. */
    private static <T> T shallow(ArticleSource source, Findings findings, T otherwise, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (StackOverflowError deep) {
            findings.add(
                    Code.LIMIT_NESTING,
                    start(source),
                    "this article is nested too deeply to be read",
                    "flatten its quotes and lists");
            return otherwise;
        }
    }

    private Article parse(
            ArticleSource source, Document document, Includer includer, Projection projection, Findings findings) {
        BodyWriter writer = new BodyWriter(document, includer, rules.apply(source), projection, findings);
        if (findings.hasAny(LIMITS)) {
            return empty(source);
        }
        Gathered gathered = writer.gathered();
        gathered.dependencies().addAll(includer.dependencies());
        DiagnosticSink last = findings.hasErrors() ? finding -> {} : findings;
        String html = gate.pass(writer.html(), start(source), last);
        return article(source, gathered, PartSplitter.split(html, gathered.scopes()));
    }

    private static Position start(ArticleSource source) {
        return new Position(source.file(), source.bodyLine(), 1);
    }

    private static Article withSegments(Article article, Segments segments, Findings findings) {
        List<SegmentPair> pairs = segments.all().stream()
                .map(s -> new SegmentPair(s.id(), s.target(), s.source(), findings.at(s.start())))
                .toList();
        return new Article(article.facts().withSegments(pairs), article.body());
    }

    private static Article empty(ArticleSource source) {
        return article(source, new Gathered(), new Body(List.of()));
    }

    private static Article article(ArticleSource source, Gathered gathered, Body body) {
        ArticleFacts facts = new ArticleFacts(
                source.locale(),
                source.path(),
                source.file(),
                source.digest(),
                source.frontMatter(),
                gathered.headings(),
                gathered.links(),
                gathered.images(),
                gathered.code(),
                gathered.variables(),
                gathered.zones(),
                gathered.hosts(),
                gathered.words(),
                List.of(),
                gathered.dependencies(),
                gathered.anchors(),
                gathered.contacts(),
                gathered.rules());
        return new Article(facts, body);
    }
}
