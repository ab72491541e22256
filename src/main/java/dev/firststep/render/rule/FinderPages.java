package dev.firststep.render.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.support.Audience;
import dev.firststep.config.ContentConfig;
import dev.firststep.link.rule.RulePage;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.support.SupportViews;
import dev.firststep.render.view.AnswerView;
import dev.firststep.render.view.FinderTopicView;
import dev.firststep.render.view.FinderView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.PageView;
import dev.firststep.render.view.RuleView;
import dev.firststep.render.view.SupportView;
import dev.firststep.render.view.VerdictView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The finder: from what readers want to do, through the topic and the action, to the one answer. */
final class FinderPages {
    private static final RulePage START = new RulePage.Finder();
    private static final RulePage OVERVIEW = new RulePage.Overview();

    private final Frames frames;
    private final SupportViews support;

    FinderPages(Frames frames, SupportViews support) {
        this.frames = frames;
        this.support = support;
    }

    PageView start(Sheet sheet) {
        List<String> topics = sheet.pages().topics(sheet.context().edition().cloud());
        return sheet.layOut(frames, view(sheet, true, topics, Optional.empty()), List.of());
    }

    PageView topic(Sheet sheet, RulePage.Actions page) {
        FinderView view = view(sheet, false, List.of(page.topic()), Optional.of(page.topic()));
        return sheet.layOut(frames, view, List.of(sheet.link(START)));
    }

    private FinderView view(Sheet sheet, boolean start, List<String> topics, Optional<String> asked) {
        List<FinderTopicView> lists =
                topics.stream().map(topic -> topic(sheet, topic)).toList();
        List<Actor> actors = sheet.pages().actors(sheet.context().edition().cloud());
        int count = lists.stream().mapToInt(list -> list.rules().size()).sum();
        return new FinderView(
                sheet.title(),
                sheet.description(),
                start,
                sheet.count(count),
                sheet.words().actors(actors),
                lists,
                support(sheet, asked),
                start ? List.of(sheet.link(OVERVIEW)) : List.of(sheet.link(START), sheet.link(OVERVIEW)),
                sheet.share());
    }

    private static FinderTopicView topic(Sheet sheet, String topic) {
        List<RuleView> rules = sheet.rules(practice -> practice.topic().equals(topic)).stream()
                .map(sheet.views()::view)
                .toList();
        return new FinderTopicView(sheet.link(new RulePage.Actions(topic)), rules);
    }

    PageView answer(Sheet sheet, RulePage.Answer page) {
        Rule rule = sheet.index().config().rules().find(page.rule()).orElseThrow();
        Practice practice = rule.in(sheet.context().edition().cloud()).orElseThrow();
        RuleView shown = sheet.views().view(rule);
        List<VerdictView> verdicts = new Verdicts(sheet.wording(), sheet.words(), sheet.places())
                .of(shown, practice).stream()
                        .filter(verdict -> isFor(verdict, sheet))
                        .toList();
        LinkView topic = sheet.link(new RulePage.Actions(page.topic()));
        Questions questions = new Questions(sheet.wording());
        Questions.Question question = new Questions.Question(shown.action(), said(verdicts, questions));
        AnswerView view = new AnswerView(
                shown,
                verdicts,
                support(sheet, Optional.of(practice.topic())),
                inOverview(sheet, rule),
                topic,
                questions.of(List.of(question)),
                sheet.share());
        return sheet.layOut(frames, view, List.of(sheet.link(START), topic));
    }

    private Optional<SupportView> support(Sheet sheet, Optional<String> topic) {
        return support.of(sheet.context(), topic, sheet.asked(), sheet.urls());
    }

    /** The help centre of a partner that is for its customers alone does not say what partners do. */
    private static boolean isFor(VerdictView verdict, Sheet sheet) {
        ContentConfig config = sheet.index().config();
        boolean forPartners = config.support().audience(Audience.PARTNER).isPresent();
        return forPartners
                || config.partners().edition().isEmpty()
                || !verdict.id().equals("_" + Audience.PARTNER);
    }

    private static LinkView inOverview(Sheet sheet, Rule rule) {
        LinkView overview = sheet.link(OVERVIEW);
        return new LinkView(overview.text(), overview.url().map(url -> url + "#" + rule.id()), overview.lang());
    }

    /** All that the page says, in one text. */
    private static String said(List<VerdictView> verdicts, Questions questions) {
        return verdicts.stream().map(verdict -> said(verdict, questions)).collect(Collectors.joining(" "));
    }

    private static String said(VerdictView verdict, Questions questions) {
        Optional<String> steps = verdict.steps().stream()
                .map(step -> questions.fact(step.label(), step.place()))
                .reduce((first, second) -> first + " " + second);
        return verdict.reader().map(questions::addressed).orElse("")
                + verdict.text()
                + steps.map(all -> " " + all).orElse("");
    }
}
