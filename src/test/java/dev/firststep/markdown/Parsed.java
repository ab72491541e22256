package dev.firststep.markdown;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudScope;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** An article parsed from a text, with what was found in it. */
record Parsed(Article article, List<Diagnostic> diagnostics) {
    private static final MarkdownParser PARSER = new MarkdownParser();

    /** Parses a body as the article {@code billing/questions}. */
    static Parsed of(String body) {
        return of(source("billing/questions.md", body), PARSER);
    }

    static Parsed of(ArticleSource source, MarkdownParser parser) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Article article = parser.parse(source, diagnostics::add);
        return new Parsed(article, diagnostics.stream().sorted().toList());
    }

    /** A source whose front matter takes the first four lines of the file. */
    static ArticleSource source(String relative, String body) {
        String front = "---\ntitle: Questions\ntopic: billing\n---\n";
        FrontMatter frontMatter = new FrontMatter(
                "Questions",
                Optional.empty(),
                CloudScope.EVERYWHERE,
                List.of(),
                Optional.of("billing"),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                Map.of());
        return new ArticleSource(
                new LocaleTag("en"),
                ArticlePath.ofFile(relative),
                "content/en/" + relative,
                front + body,
                5,
                front.length(),
                "0".repeat(64),
                frontMatter);
    }

    ArticleFacts facts() {
        return article.facts();
    }

    /** The body with its holes filled by what they stand for, as a reader of the tests would write it. */
    String html() {
        return html(number -> " href=\"" + facts().links().get(number).target().display() + "\"");
    }

    /** The body with its links filled in another way. */
    String html(Function<Integer, String> link) {
        StringBuilder html = new StringBuilder();
        for (Part part : article.body().parts()) {
            html.append(show(part, link));
        }
        return html.toString();
    }

    private String show(Part part, Function<Integer, String> link) {
        if (part instanceof Part.Html html) {
            return html.html();
        }
        if (part instanceof Part.LinkHole hole) {
            return link.apply(hole.number());
        }
        if (part instanceof Part.ImageHole hole) {
            return " src=\"" + facts().images().get(hole.number()).target().display() + "\"";
        }
        if (part instanceof Part.HeadingIdHole hole) {
            return facts().headings().get(hole.number()).id();
        }
        if (part instanceof Part.VariableHole hole) {
            return "[" + hole.name() + "]";
        }
        if (part instanceof Part.LabelHole hole) {
            return "[" + hole.key() + "]";
        }
        return part instanceof Part.ZoneStart start ? "<zone " + start.scope().only() + ">" : "</zone>";
    }

    /** The findings in one line each: {@code 5:1 error-code}. */
    List<String> found() {
        return diagnostics.stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " "
                        + d.code().id())
                .toList();
    }

    /** The words of the only finding. */
    String message() {
        return diagnostics.size() == 1 ? diagnostics.get(0).message() : diagnostics.toString();
    }
}
