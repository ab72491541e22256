package dev.firststep.render.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.link.rule.RulePage;
import dev.firststep.render.body.SafeHtml;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.view.FilterChoiceView;
import dev.firststep.render.view.FilterView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.RuleGroupView;
import dev.firststep.render.view.RuleView;
import dev.firststep.render.view.RulesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of all rules, and the lists of those of one actor or of one topic. */
final class RuleListPages {
    private static final RulePage OVERVIEW = new RulePage.Overview();

    private final Frames frames;

    RuleListPages(Frames frames) {
        this.frames = frames;
    }

    PageView overview(Sheet sheet) {
        List<RuleGroupView> groups = sheet.views().groups(sheet.rules());
        Questions questions = new Questions(sheet.wording());
        SafeHtml data = questions.of(groups.stream()
                .flatMap(group -> group.rules().stream())
                .map(questions::brief)
                .toList());
        return page(sheet, OVERVIEW, groups, Optional.of(data));
    }

    PageView ofActor(Sheet sheet, RulePage.OfActor page) {
        List<Rule> rules = sheet.rules(practice -> practice.who().contains(page.actor()));
        List<RuleView> views = rules.stream().map(sheet.views()::view).toList();
        return page(sheet, page, List.of(sheet.views().group(page.actor(), views)), Optional.empty());
    }

    PageView ofTopic(Sheet sheet, RulePage.OfTopic page) {
        List<Rule> rules = sheet.rules(practice -> practice.topic().equals(page.topic()));
        return page(sheet, page, sheet.views().groups(rules), Optional.empty());
    }

    private PageView page(Sheet sheet, RulePage page, List<RuleGroupView> groups, Optional<SafeHtml> data) {
        boolean whole = page.equals(OVERVIEW);
        int count = groups.stream().mapToInt(group -> group.rules().size()).sum();
        RulesView view = new RulesView(
                sheet.title(),
                sheet.description(),
                whole,
                List.of(actors(sheet, page), topics(sheet, page)),
                sheet.count(count),
                groups,
                sheet.link(new RulePage.Finder()),
                sheet.pages().comparisons(sheet.context().edition().cloud()).stream()
                        .map(sheet::link)
                        .toList(),
                sheet.file(),
                data,
                sheet.share());
        List<LinkView> above = whole ? List.of() : List.of(sheet.link(OVERVIEW));
        return sheet.layOut(frames, view, above);
    }

    private static FilterView actors(Sheet sheet, RulePage shown) {
        List<FilterChoiceView> choices = new ArrayList<>();
        choices.add(all(sheet, shown instanceof RulePage.OfActor));
        for (Actor actor : sheet.pages().actors(sheet.context().edition().cloud())) {
            String name = sheet.words().names(List.of(actor));
            choices.add(choice(sheet, name, new RulePage.OfActor(actor), RuleWords.id(actor), shown));
        }
        return new FilterView("who", sheet.wording().text("rules.by-actor"), choices);
    }

    private static FilterView topics(Sheet sheet, RulePage shown) {
        List<FilterChoiceView> choices = new ArrayList<>();
        choices.add(all(sheet, shown instanceof RulePage.OfTopic));
        for (String topic : sheet.pages().topics(sheet.context().edition().cloud())) {
            String name = sheet.link(new RulePage.Actions(topic)).text();
            choices.add(choice(sheet, name, new RulePage.OfTopic(topic), topic, shown));
        }
        return new FilterView("topic", sheet.wording().text("rules.by-topic"), choices);
    }

    private static FilterChoiceView all(Sheet sheet, boolean narrowed) {
        return new FilterChoiceView(sheet.wording().text("rules.every"), sheet.url(OVERVIEW), "", !narrowed);
    }

    private static FilterChoiceView choice(Sheet sheet, String name, RulePage page, String value, RulePage shown) {
        return new FilterChoiceView(name, sheet.url(page), value, page.equals(shown));
    }
}
