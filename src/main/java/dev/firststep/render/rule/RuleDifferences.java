package dev.firststep.render.rule;

import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.config.ContentConfig;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.view.ComparedView;
import dev.firststep.render.view.DifferenceView;
import dev.firststep.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares rules between two clouds. */
final class RuleDifferences {
    private final Sheet sheet;
    private final ContentConfig config;
    private final PageStrings wording;
    private final CloudId first;
    private final CloudId second;

    RuleDifferences(Sheet sheet, CloudId first, CloudId second) {
        this.sheet = sheet;
        this.config = sheet.index().config();
        this.wording = sheet.wording();
        this.first = first;
        this.second = second;
    }

    /** In what a rule differs; empty when it is the same in both. */
    Optional<DifferenceView> of(Rule rule) {
        List<ComparedView> points = new ArrayList<>();
        add("rule.who", rule, Practice::who, points);
        if (rule.in(first).isPresent() && rule.in(second).isPresent()) {
            add("rule.role", rule, Practice::role, points);
            add("rule.where", rule, Practice::where, points);
            add("rule.how", rule, practice -> practice.article().map(Target.ToArticle::path), points);
            add("rule.route", rule, Practice::topic, points);
            add("rule.note", rule, Practice::note, points);
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new DifferenceView(sheet.words().action(rule), points));
    }

    private void add(String label, Rule rule, Function<Practice, Object> point, List<ComparedView> points) {
        if (!rule.in(first).map(point).equals(rule.in(second).map(point))) {
            points.add(new ComparedView(wording.text(label), words(label, rule, first), words(label, rule, second)));
        }
    }

    private TextView words(String label, Rule rule, CloudId cloud) {
        return rule.in(cloud)
                .map(practice -> words(label, rule, practice, cloud))
                .orElseGet(() -> own(wording.text("compare.absent")));
    }

    private TextView words(String label, Rule rule, Practice practice, CloudId cloud) {
        RuleWords words = new RuleWords(config, config.clouds().get(cloud), wording);
        Optional<TextView> found = switch (label) {
            case "rule.who" -> Optional.of(own(words.names(practice.who())));
            case "rule.role" -> words.role(practice).map(this::own);
            case "rule.where" -> practice.where().map(where -> endpoint(where, cloud));
            case "rule.how" -> practice.article().map(article -> title(article.path()));
            case "rule.route" ->
                Optional.of(own(sheet.places().route(practice.topic()).text()));
            default -> words.note(rule, practice);
        };
        return found.orElseGet(() -> own(wording.text("compare.nothing")));
    }

    private TextView endpoint(Target.ToEndpoint where, CloudId cloud) {
        return own(config.clouds()
                .endpointName(cloud, where.id())
                .map(sheet.context()::text)
                .orElse(where.id()));
    }

    /** The article may be one that this edition lacks; its title is known all the same. */
    private TextView title(ArticlePath path) {
        return sheet.index()
                .source(path)
                .filter(facts ->
                        sheet.index().page(sheet.context().edition(), path).isEmpty())
                .map(facts -> translation(path).orElse(facts))
                .map(facts -> new TextView(facts.title(), facts.locale().value()))
                .orElseGet(() -> sheet.places().title(path));
    }

    private Optional<ArticleFacts> translation(ArticlePath path) {
        return Optional.ofNullable(sheet.index().articles().get(path))
                .flatMap(byLocale -> Optional.ofNullable(byLocale.get(wording.locale())));
    }

    private TextView own(String text) {
        LocaleTag locale = wording.locale();
        return new TextView(text, locale.value());
    }
}
