package dev.firststep.check;

import dev.firststep.cloud.support.Audience;
import dev.firststep.cloud.support.CaseBlocks;
import dev.firststep.cloud.support.Cases;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.RouteProof;
import dev.firststep.cloud.support.RouteProof.Overlap;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.TextTable;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every case that a reader can be in leads to exactly one place to ask, and that place is there. */
final class RouteCheck implements SiteCheck {
    private static final List<String> COLUMNS = List.of("cloud", "audience", "locale", "topic");
    private static final String ALL = "*";

    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        ContentConfig config = index.config();
        RouteProof proof = RouteProof.of(
                config.support(), config.clouds().ids(), config.site().localeTags());
        if (!proof.gaps().isEmpty()) {
            reportGaps(proof, config, findings);
        }
        if (!proof.overlaps().isEmpty()) {
            reportOverlaps(proof, config, findings);
        }
        if (!config.support().topics().isEmpty()
                && config.support().defaultTopic().isEmpty()) {
            reportNoDefault(config.support(), findings);
        }
        checkDestinations(index, findings);
    }

    private static void reportNoDefault(SupportRoutes support, DiagnosticSink findings) {
        findings.add(
                Code.SUPPORT_DEFAULT_MISSING,
                support.position(),
                "there is no default topic, so articles without a topic and pages that are not there name no place to ask",
                "add 'default' with one of: "
                        + String.join(", ", support.topics().keySet()));
    }

    private static void reportGaps(RouteProof proof, ContentConfig config, DiagnosticSink findings) {
        TextTable table = new TextTable(COLUMNS);
        CaseBlocks.of(proof.gaps()).forEach(block -> table.row(cells(block, config)));
        findings.add(
                Code.SUPPORT_GAP,
                config.support().position(),
                counted(proof.gaps().size(), proof.cases()) + " no support route",
                hint(table, "add a route for each line"));
    }

    private static void reportOverlaps(RouteProof proof, ContentConfig config, DiagnosticSink findings) {
        TextTable table = new TextTable(
                Stream.concat(COLUMNS.stream(), Stream.of("routes on lines")).toList());
        int cases = 0;
        for (Overlap overlap : proof.overlaps()) {
            cases += overlap.cases().size();
            for (Cases block : CaseBlocks.of(overlap.cases())) {
                List<String> cells = new ArrayList<>(cells(block, config));
                cells.add(lines(overlap.routes()));
                table.row(cells);
            }
        }
        findings.add(
                Code.SUPPORT_OVERLAP,
                config.support().position(),
                counted(cases, proof.cases()) + " several support routes that are equally narrow",
                hint(table, "delete all but one of them, or make one narrower"));
    }

    private static String counted(int some, int all) {
        return some + " of " + all + (all == 1 ? " case has" : " cases have");
    }

    private static String hint(TextTable table, String remedy) {
        return String.join("\n", table.lines()) + "\n" + remedy;
    }

    private static String lines(List<SupportRoute> routes) {
        return routes.stream()
                .map(route -> Integer.toString(route.position().line()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> cells(Cases block, ContentConfig config) {
        SupportRoutes support = config.support();
        return List.of(
                cell(block.clouds(), config.clouds().ids()),
                cell(
                        block.audiences(),
                        support.audiences().stream().map(Audience::id).toList()),
                cell(block.locales(), config.site().localeTags()),
                cell(block.topics(), support.topics().keySet()));
    }

    private static String cell(Set<?> some, Collection<?> all) {
        return some.size() == all.size()
                ? ALL
                : some.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Told where the destination is written, because there may be hundreds of links that lead to it. */
    private static void checkDestinations(SiteIndex index, DiagnosticSink findings) {
        LinkResolver resolver = new LinkResolver(index);
        EditionFindings shared = new EditionFindings();
        for (Edition edition : index.editions()) {
            for (Destination destination : destinations(index.config().support(), edition)) {
                new UnresolvedLink(index, edition, destination.position(), findings, shared)
                        .explainLink(resolver.resolve(destination.to(), edition));
            }
        }
        shared.report(findings);
    }

    private static List<Destination> destinations(SupportRoutes support, Edition edition) {
        List<CloudId> cloud = List.of(edition.cloud());
        List<LocaleTag> locale = List.of(edition.locale());
        return support.cases(cloud, locale).stream()
                .flatMap((SupportCase one) -> support.destination(one).stream())
                .distinct()
                .toList();
    }
}
