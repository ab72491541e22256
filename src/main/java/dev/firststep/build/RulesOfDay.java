package dev.firststep.build;

import dev.firststep.cloud.rule.Period;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import java.time.LocalDate;

/** Leaves in the site only the rules that hold on the day of which it tells. */
record RulesOfDay(LocalDate day) {
    ContentConfig leaveIn(ContentConfig config, DiagnosticSink findings) {
        config.rules().all().stream()
                .filter(rule -> !rule.period().includes(day))
                .forEach(rule -> report(rule, findings));
        return config.withRules(config.rules().on(day));
    }

    private void report(Rule rule, DiagnosticSink findings) {
        Period period = rule.period();
        boolean over = period.until().filter(day::isAfter).isPresent();
        findings.add(
                Code.RULE_OUT_OF_PERIOD,
                rule.position(),
                "the rule '" + rule.id() + "' "
                        + (over
                                ? "ended on " + period.until().orElseThrow()
                                : "begins on " + period.from().orElseThrow())
                        + ", so it is not in the site of " + day,
                over
                        ? "remove it when nobody links to it any more, or change its last day"
                        : "build again on that day; '--as-of' shows the site of another day");
    }
}
