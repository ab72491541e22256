package dev.firststep.render.rule;

import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.render.body.DataBlock;
import dev.firststep.render.body.SafeHtml;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.view.ActorView;
import dev.firststep.render.view.PlaceView;
import dev.firststep.render.view.RuleView;
import dev.firststep.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rules as questions and answers in the terms of schema.org. Says nothing that readers of the page cannot see on it.
 *
 * @see <a href="https://schema.org/FAQPage">FAQPage</a>
 */
final class Questions {
    private final PageStrings wording;

    Questions(PageStrings wording) {
        this.wording = wording;
    }

    /** A question, and what is answered. */
    record Question(TextView action, String answer) {}

    SafeHtml of(List<Question> questions) {
        JsonWriter json = new JsonWriter()
                .beginObject()
                .field("@context", "https://schema.org")
                .field("@type", "FAQPage")
                .field("inLanguage", wording.locale().value())
                .name("mainEntity")
                .beginArray();
        questions.forEach(question -> write(question, json));
        return DataBlock.linkedData(json.end().end());
    }

    private void write(Question question, JsonWriter json) {
        json.beginObject().field("@type", "Question");
        if (!question.action().lang().equals(wording.locale().value())) {
            json.field("inLanguage", question.action().lang());
        }
        json.field("name", question.action().text());
        json.name("acceptedAnswer")
                .beginObject()
                .field("@type", "Answer")
                .field("text", question.answer())
                .end();
        json.end();
    }

    /** What a list of rules says of one of them. */
    Question brief(RuleView rule) {
        List<String> facts = new ArrayList<>();
        String who =
                rule.actors().stream().map(ActorView::name).collect(Collectors.joining(wording.text("list.comma")));
        facts.add(fact("rule.who", who));
        rule.where().ifPresent(place -> facts.add(fact("rule.where", place.text())));
        rule.role().ifPresent(role -> facts.add(fact("rule.role", role)));
        facts.add(fact("rule.route", rule.route().text()));
        return new Question(rule.action(), String.join(" ", facts));
    }

    /** Whom the answer that follows is for. */
    String addressed(String reader) {
        return wording.text("finder.addressed", Map.of("reader", reader));
    }

    private String fact(String label, String value) {
        return wording.text("rule.fact", Map.of("label", wording.text(label), "value", value));
    }

    /** The same fact of a place. */
    String fact(String label, PlaceView place) {
        return wording.text("rule.fact", Map.of("label", label, "value", place.text()));
    }
}
