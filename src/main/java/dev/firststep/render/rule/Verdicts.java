package dev.firststep.render.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.view.PlaceView;
import dev.firststep.render.view.RuleView;
import dev.firststep.render.view.StepView;
import dev.firststep.render.view.VerdictView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each kind of reader does when they want to take an action: do it, ask, request, or hand it over. */
final class Verdicts {
    private static final String DO = "do";
    private static final String ASK = "ask";
    private static final String REQUEST = "request";
    private static final String HAND_OVER = "hand-over";

    private final PageStrings wording;
    private final RuleWords words;
    private final Places places;

    Verdicts(PageStrings wording, RuleWords words, Places places) {
        this.wording = wording;
        this.words = words;
        this.places = places;
    }

    /** One for everybody, or one for customers and one for partners when it matters who asks. */
    List<VerdictView> of(RuleView rule, Practice practice) {
        String customer = forCustomer(practice.who());
        String partner = forPartner(practice.who());
        PlaceView route = places.route(practice.topic(), Actor.CUSTOMER);
        return customer.equals(DO) && partner.equals(DO)
                ? List.of(verdict("everybody", Optional.empty(), DO, rule, route))
                : List.of(
                        verdict("customer", Optional.of("finder.reader.customer"), customer, rule, route),
                        verdict(
                                "partner",
                                Optional.of("finder.reader.partner"),
                                partner,
                                rule,
                                places.route(practice.topic(), Actor.PARTNER)));
    }

    private static String forCustomer(Set<Actor> who) {
        if (who.contains(Actor.CUSTOMER)) {
            return DO;
        }
        return who.contains(Actor.PARTNER) ? ASK : REQUEST;
    }

    private static String forPartner(Set<Actor> who) {
        if (who.contains(Actor.PARTNER)) {
            return DO;
        }
        return who.contains(Actor.CUSTOMER) ? HAND_OVER : REQUEST;
    }

    private VerdictView verdict(String reader, Optional<String> name, String kind, RuleView rule, PlaceView route) {
        String text = words.text("finder." + reader + "." + kind);
        return new VerdictView("_" + reader, name.map(wording::text), kind, text, steps(reader, kind, rule, route));
    }

    private List<StepView> steps(String reader, String kind, RuleView rule, PlaceView route) {
        List<StepView> steps = new ArrayList<>();
        if (kind.equals(DO)) {
            rule.where().ifPresent(place -> steps.add(step("finder.step.do", place)));
        } else if (kind.equals(HAND_OVER)) {
            steps.add(step("finder.step.hand-over", shared(rule)));
        } else {
            steps.add(step("finder.step." + (reader.equals("customer") ? ASK : kind), route));
        }
        rule.how().ifPresent(place -> steps.add(step("finder.step.how", place)));
        if (kind.equals(DO) || kind.equals(HAND_OVER)) {
            steps.add(step("rule.route", route));
        }
        return steps;
    }

    private static PlaceView shared(RuleView rule) {
        return new PlaceView(
                rule.action().text(),
                Optional.of(rule.share()),
                Optional.of(rule.action().lang()),
                false);
    }

    private StepView step(String label, PlaceView place) {
        return new StepView(wording.text(label), place);
    }
}
