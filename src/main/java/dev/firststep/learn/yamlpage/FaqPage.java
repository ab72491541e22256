package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;
import java.util.List;

/** Questions and answers: each section a heading, each question one below it, so that every answer has an address. */
final class FaqPage implements PageShape {
    private static final List<String> KEYS =
            List.of("title", "summary", "sections", "additionalContent", "metadata", "$schema");

    @Override
    public void write(Mapping root, ArticleWriter article, DiagnosticSink sink) {
        PageFields page = PageFields.of(root, KEYS, sink);
        page.needText("title").ifPresent(title -> article.heading(1, title));
        page.text("summary").ifPresent(article::markdown);
        for (PageFields section : page.parts("sections", List.of("name", "questions"))) {
            section.needText("name").ifPresent(name -> article.heading(2, name));
            section.parts("questions", List.of("question", "answer")).forEach(each -> question(each, article));
        }
        page.text("additionalContent").ifPresent(article::markdown);
    }

    private static void question(PageFields question, ArticleWriter article) {
        question.needText("question").ifPresent(text -> article.heading(3, text));
        question.needText("answer").ifPresent(article::markdown);
    }
}
