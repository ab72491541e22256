package dev.firststep.markdown;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.guard.LimitGuard;
import dev.firststep.markdown.html.ArticleDestinations;
import dev.firststep.markdown.html.BodyRules;
import dev.firststep.markdown.html.BodyWriter;
import dev.firststep.markdown.html.Gathered;
import dev.firststep.markdown.html.PassageRules;
import dev.firststep.markdown.html.RawHtml;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.Places;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Parses articles: guard, block structure, inline pieces, HTML with holes, sanitizer. A pure function; one instance serves
 * all threads. Give it a thread with a big stack: flexmark recurses.
 */
public final class MarkdownParser {
    private static final Set<Code> LIMITS = Set.of(
            Code.LIMIT_BRACKETS, Code.LIMIT_EMPHASIS, Code.LIMIT_FOOTNOTES, Code.LIMIT_NESTING, Code.LIMIT_TABLE);

    private final BlockStructure structure = new BlockStructure();
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
        this(
                source -> new BodyRules(
                        emphasis,
                        new ArticleDestinations(source),
                        target -> target instanceof Target.ToFile,
                        RawHtml::strict,
                        passages.apply(source)),
                new Sanitizer()::pass);
    }

    /** For tests of the syntax alone. */
    MarkdownParser(Function<ArticleSource, BodyRules> rules, Sanitizer.Gate gate) {
        this.rules = rules;
        this.gate = gate;
    }

    /**
     * Never fails on content: what is wrong with it goes to the findings, with positions in the file.
     *
     * @return an article without body and facts if the text exceeds a limit or holds forbidden characters
     */
    public Article parse(ArticleSource source, DiagnosticSink findings) {
        String body = source.text().substring(source.bodyOffset());
        Findings found = new Findings(new Places(source.file(), source.bodyLine(), body), findings);
        CharacterGuard.check(body, source.file(), source.bodyLine(), found);
        LimitGuard.check(body, found);
        return found.hasErrors() ? article(source, new Gathered(), new Body(List.of())) : parse(source, body, found);
    }

    private Article parse(ArticleSource source, String body, Findings findings) {
        Position start = new Position(source.file(), source.bodyLine(), 1);
        try {
            BodyWriter writer = new BodyWriter(structure.parse(body), rules.apply(source), findings);
            if (findings.hasAny(LIMITS)) {
                return article(source, new Gathered(), new Body(List.of()));
            }
            Gathered gathered = writer.gathered();
            DiagnosticSink last = findings.hasErrors() ? finding -> {} : findings;
            String html = gate.pass(writer.html(), start, last);
            return article(source, gathered, PartSplitter.split(html, gathered.scopes()));
        } catch (StackOverflowError deep) {
            findings.add(
                    Code.LIMIT_NESTING,
                    start,
                    "this article is nested too deeply to be read",
                    "flatten its quotes and lists");
            return article(source, new Gathered(), new Body(List.of()));
        }
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
                List.of());
        return new Article(facts, body);
    }
}
