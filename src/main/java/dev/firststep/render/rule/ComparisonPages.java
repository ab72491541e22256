package dev.firststep.render.rule;

import dev.firststep.cloud.rule.Rule;
import dev.firststep.link.rule.RulePage;
import dev.firststep.model.CloudId;
import dev.firststep.render.frame.Frames;
import dev.firststep.render.view.ComparisonView;
import dev.firststep.render.view.DifferenceView;
import dev.firststep.render.view.PageView;
import java.util.List;
import java.util.Map;

/** What differs between two clouds, for partners who serve customers in both. */
final class ComparisonPages {
    private static final RulePage OVERVIEW = new RulePage.Overview();

    private final Frames frames;

    ComparisonPages(Frames frames) {
        this.frames = frames;
    }

    PageView page(Sheet sheet, RulePage.Comparison page) {
        RuleDifferences differences = new RuleDifferences(sheet, page.first(), page.second());
        List<Rule> rules = sheet.index().config().rules().all().stream()
                .filter(rule -> rule.in(page.first()).isPresent()
                        || rule.in(page.second()).isPresent())
                .toList();
        List<DifferenceView> found =
                rules.stream().flatMap(rule -> differences.of(rule).stream()).toList();
        ComparisonView view = new ComparisonView(
                sheet.title(),
                sheet.description(),
                name(sheet, page.first()),
                name(sheet, page.second()),
                found,
                sheet.wording().text("compare.same", Map.of("count", Integer.toString(rules.size() - found.size()))),
                sheet.link(OVERVIEW),
                sheet.share());
        return sheet.layOut(frames, view, List.of(sheet.link(OVERVIEW)));
    }

    private static String name(Sheet sheet, CloudId cloud) {
        return sheet.context().text(sheet.index().config().clouds().get(cloud).name());
    }
}
