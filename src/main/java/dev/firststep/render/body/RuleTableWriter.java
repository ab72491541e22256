package dev.firststep.render.body;

import dev.firststep.model.LocaleTag;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.view.ActorView;
import dev.firststep.render.view.PlaceView;
import dev.firststep.render.view.RuleView;
import dev.firststep.render.view.TextView;
import java.util.List;
import java.util.Optional;

/** Writes rules as a table: what, who, where, and what to do when it fails. */
final class RuleTableWriter {
    private static final List<String> COLUMNS = List.of("rule.what", "rule.who", "rule.where", "rule.route");

    private final StringBuilder out;
    private final PageStrings wording;
    private final LocaleTag around;

    /** @param around the language of the article that the table stands in */
    RuleTableWriter(StringBuilder out, PageStrings wording, LocaleTag around) {
        this.out = out;
        this.wording = wording;
        this.around = around;
    }

    /** Nothing when there are none. */
    void write(List<RuleView> rules) {
        if (rules.isEmpty()) {
            return;
        }
        out.append("<div class=\"table-scroll rule-table\" role=\"group\" tabindex=\"0\"");
        if (!around.equals(wording.locale())) {
            attribute("lang", wording.locale().value());
        }
        attribute("aria-label", wording.text("table.label"));
        out.append(">\n<table>\n<thead>\n<tr>\n");
        COLUMNS.forEach(label -> {
            out.append("<th scope=\"col\">");
            text(wording.text(label));
            out.append("</th>\n");
        });
        out.append("</tr>\n</thead>\n<tbody>\n");
        rules.forEach(this::row);
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(RuleView rule) {
        out.append("<tr>\n<th scope=\"row\">");
        link(rule.action().text(), rule.answer(), language(rule.action()), false);
        rule.note().ifPresent(note -> small(note.text(), language(note)));
        rule.notice().ifPresent(notice -> small(notice, Optional.empty()));
        out.append("</th>\n");
        cell("rule.who", () -> rule.actors().forEach(this::actor));
        cell("rule.where", () -> where(rule));
        cell("rule.route", () -> place(rule.route()));
        out.append("</tr>\n");
    }

    /** The cell says under which heading it stands, for screens that have no room for columns. */
    private void cell(String label, Runnable content) {
        out.append("<td");
        attribute("data-label", wording.text(label));
        out.append('>');
        content.run();
        out.append("</td>\n");
    }

    private void where(RuleView rule) {
        rule.where().ifPresent(this::place);
        rule.role().ifPresent(role -> small(role, Optional.empty()));
        rule.how().ifPresent(how -> {
            out.append("<p class=\"rule-small\">");
            place(how);
            out.append("</p>");
        });
    }

    private void actor(ActorView actor) {
        out.append("<span class=\"badge actor-").append(actor.id()).append("\">");
        text(actor.name());
        out.append("</span> ");
    }

    private void small(String words, Optional<String> lang) {
        out.append("<p class=\"rule-small\"");
        lang.ifPresent(tag -> attribute("lang", tag));
        out.append('>');
        text(words);
        out.append("</p>");
    }

    private void place(PlaceView place) {
        if (place.url().isPresent()) {
            link(place.text(), place.url().get(), place.lang(), place.away());
        } else {
            out.append("<span");
            place.lang().ifPresent(tag -> attribute("lang", tag));
            out.append('>');
            text(place.text());
            out.append("</span>");
        }
    }

    private void link(String words, String url, Optional<String> lang, boolean away) {
        out.append("<a");
        attribute("href", url);
        lang.ifPresent(tag -> attribute("lang", tag));
        out.append(away ? " rel=\"noopener noreferrer\" class=\"external\">" : ">");
        text(words);
        out.append("</a>");
    }

    /** The language of a text when it is not that of the table. */
    private Optional<String> language(TextView text) {
        return Optional.of(text.lang())
                .filter(tag -> !tag.equals(wording.locale().value()));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private void text(String words) {
        HtmlText.append(out, words);
    }
}
