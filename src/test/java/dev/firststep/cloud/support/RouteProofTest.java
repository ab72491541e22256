package dev.firststep.cloud.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.Target;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteProofTest {
    private static final LocalizedText NAME = new LocalizedText(Collections.emptySortedMap());
    private static final List<CloudId> CLOUDS = List.of(new CloudId("global"), new CloudId("china"));
    private static final List<LocaleTag> LOCALES = List.of(new LocaleTag("en"), new LocaleTag("zh-CN"));
    private static final String ALL = "*";

    /** Of two routes the first wins, whichever of them is written first. */
    @ParameterizedTest
    @CsvSource({
        "china * * *,         * * * *",
        "* customer * *,      * * * *",
        "* * en *,            * * * *",
        "* * * billing,       * * * *",
        "china * * *,         * customer en billing",
        "* customer * *,      * * en billing",
        "* * en *,            * * * billing",
        "china * * billing,   china * * *",
        "china * en *,        china * * billing",
        "china customer * *,  china * en billing",
        "china|global * * *,  * customer en billing",
        "china customer en *, china customer * billing"
    })
    void theNarrowerRouteWins(String narrow, String wide) {
        SupportCase wanted = new SupportCase(new CloudId("china"), "customer", new LocaleTag("en"), "billing");
        for (List<String> written : List.of(List.of(narrow, wide), List.of(wide, narrow))) {
            SupportRoutes support = support(written);
            assertEquals(
                    List.of(narrow),
                    support.resolve(wanted).stream()
                            .map(route -> written.get(route.position().line() - 1))
                            .toList());
        }
    }

    @Test
    void aListIsAsNarrowAsAValueSoTwoThatShareACaseOverlap() {
        RouteProof proof = prove("* * * *", "china * * *", "china|global customer|partner en *", "china * en billing");
        assertEquals(List.of(), proof.gaps());
        assertEquals(List.of(), proof.overlaps());
        RouteProof planted = prove("* * * *", "china|global * * billing", "china * * billing|outages");
        assertFalse(planted.holds());
        assertEquals(1, planted.overlaps().size());
        assertEquals(
                List.of(2, 3),
                planted.overlaps().get(0).routes().stream()
                        .map(route -> route.position().line())
                        .toList());
        assertEquals(
                List.of("china * * billing"),
                CaseBlocks.of(planted.overlaps().get(0).cases()).stream()
                        .map(RouteProofTest::shown)
                        .toList());
    }

    @Test
    void aStarAloneCoversTheWholeProduct() {
        RouteProof proof = prove("* * * *");
        assertTrue(proof.holds());
        assertEquals(16, proof.cases());
    }

    @Test
    void whatNoRouteHoldsForIsAGapAndGapsAreTakenTogether() {
        RouteProof proof = prove("global * * *", "china customer * billing", "china * en outages");
        assertEquals(4, proof.gaps().size());
        assertEquals(
                List.of("china * zh-CN outages", "china partner * billing"),
                CaseBlocks.of(proof.gaps()).stream().map(RouteProofTest::shown).toList());
        assertEquals(List.of(), proof.overlaps());
    }

    @Test
    void blocksHoldEveryCaseOnce() {
        List<SupportCase> all = support(List.of()).cases(CLOUDS, LOCALES);
        for (int mask = 0; mask < 1 << all.size(); mask += 37) {
            int chosen = mask;
            List<SupportCase> some = all.stream()
                    .filter(one -> (chosen >> all.indexOf(one) & 1) == 1)
                    .toList();
            List<Cases> blocks = CaseBlocks.of(some);
            for (SupportCase one : all) {
                long holding =
                        blocks.stream().filter(block -> block.include(one)).count();
                assertEquals(some.contains(one) ? 1 : 0, holding, () -> some + " in " + blocks);
            }
        }
    }

    @Test
    void aSiteWithoutTopicsHasNothingToProve() {
        RouteProof proof = RouteProof.of(SupportRoutes.NONE, CLOUDS, LOCALES);
        assertTrue(proof.holds());
        assertEquals(0, proof.cases());
    }

    private static RouteProof prove(String... routes) {
        return RouteProof.of(support(List.of(routes)), CLOUDS, LOCALES);
    }

    /** Routes as cloud, audience, locale and topic; the first is on line 1. */
    private static SupportRoutes support(List<String> routes) {
        return new SupportRoutes(
                List.of(new Audience("customer", NAME), new Audience("partner", NAME)),
                new TreeMap<>(Map.of("billing", NAME, "outages", NAME)),
                Optional.empty(),
                new TreeMap<>(),
                routes.stream()
                        .map(route -> route(route, routes.indexOf(route) + 1))
                        .toList(),
                Position.of("support.yml"));
    }

    private static SupportRoute route(String text, int line) {
        String[] parts = text.split(" ", -1);
        Cases cases = new Cases(
                set(parts[0], CloudId::new),
                set(parts[1], id -> id),
                set(parts[2], LocaleTag::new),
                set(parts[3], id -> id));
        Position position = new Position("support.yml", line, 1);
        return new SupportRoute(cases, Destination.at(new Target.ToMail("a@b.example"), position), position);
    }

    private static <T> SortedSet<T> set(String text, Function<String, T> type) {
        return text.equals(ALL)
                ? new TreeSet<>()
                : Arrays.stream(text.split("\\|", -1)).map(type).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Cases cases) {
        return shown(cases.clouds(), 2) + " " + shown(cases.audiences(), 2) + " " + shown(cases.locales(), 2) + " "
                + shown(cases.topics(), 2);
    }

    private static String shown(SortedSet<?> some, int all) {
        return some.size() == all ? ALL : some.stream().map(Object::toString).collect(Collectors.joining("|"));
    }
}
