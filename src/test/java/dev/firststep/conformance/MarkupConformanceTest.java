package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.firststep.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The plain profile against DocFX's own tests, which are shared outside this repository. */
class MarkupConformanceTest {
    private static final double REQUIRED_SHARE = 0.97;

    /** How many cases of a group did what. */
    private static final class Tally {
        private int passed;
        private int failed;
        private int refused;

        @Override
        public String toString() {
            return "passed %3d  failed %3d  refused %3d".formatted(passed, failed, refused);
        }
    }

    private final Map<String, String> listed = listed();
    private final Set<String> known = known();
    private final Tally all = new Tally();
    private final Map<String, Tally> groups = new TreeMap<>();
    private final List<String> surprises = new ArrayList<>();

    @Test
    void everyCaseIsRenderedAsDocFxRendersIt() throws IOException {
        for (MarkupCase one : cases()) {
            if (one.hasExpectedHtml()) {
                count(one);
            }
        }
        groups.forEach((group, tally) -> System.out.printf("  %-32s %s%n", group, tally));
        System.out.printf("  %-32s %s%n", "all", all);
        assertEquals(List.of(), surprises);
        assertTrue(all.passed >= REQUIRED_SHARE * (all.passed + all.failed), all::toString);
    }

    @Test
    void everyLoggedCodeHasAFinding() throws IOException {
        Map<String, Set<String>> table = logCodes();
        int met = 0;
        List<String> missed = new ArrayList<>();
        for (MarkupCase one : cases()) {
            if (one.expectedLogCodes().isEmpty()) {
                continue;
            }
            Set<String> found = new HashSet<>();
            one.run().findings().stream().map(Diagnostic::code).forEach(code -> found.add(code.id()));
            boolean all = one.expectedLogCodes().stream()
                    .allMatch(
                            code -> table.getOrDefault(code, Set.of()).stream().anyMatch(found::contains));
            met += all ? 1 : 0;
            if (!all) {
                missed.add(one.id() + " " + one.expectedLogCodes() + " found " + found);
            }
        }
        System.out.printf("  log codes: met %d, missed %d%n", met, missed.size());
        missed.removeIf(line -> !known.contains(line.substring(0, line.indexOf(' '))));
        assertEquals(List.of(), missed);
    }

    private void count(MarkupCase one) {
        Tally group = groups.computeIfAbsent(one.fields().group(), name -> new Tally());
        String html = html(one);
        boolean passes = one.matches(html);
        String reason = listed.get(one.id());
        if (passes) {
            group.passed++;
            all.passed++;
        } else if (reason != null && reason.startsWith("refused ")) {
            group.refused++;
            all.refused++;
        } else {
            group.failed++;
            all.failed++;
        }
        if (passes && reason != null) {
            surprises.add(one.id() + " passes: take it off the list");
        } else if (!passes && reason == null && known.contains(one.id())) {
            surprises.add(one.id() + " fails\n--- expected\n"
                    + one.fields().text("expected_html").orElse("") + "\n--- but was\n" + html);
        }
    }

    private static String html(MarkupCase one) {
        try {
            return one.run().html();
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }

    private static List<MarkupCase> cases() throws IOException {
        List<MarkupCase> cases =
                ConformanceCases.ofKind("markup").stream().map(MarkupCase::new).toList();
        assumeFalse(cases.isEmpty(), "the conformance cases are not at hand: set FIRSTSTEP_CORPUS to check them");
        return cases;
    }

    private static Map<String, String> listed() {
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : lines("markup-expected.txt")) {
            String[] parts = line.split(" ", 2);
            listed.put(parts[0], parts[1]);
        }
        return listed;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        lines("markup-known.txt").forEach(line -> known.addAll(Arrays.asList(line.split(" ", -1))));
        return known;
    }

    private static Map<String, Set<String>> logCodes() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (String line : lines("log-codes.txt")) {
            String[] parts = line.split(" = ", 2);
            codes.put(parts[0], Set.of(parts[1].split(" ", -1)));
        }
        return codes;
    }

    private static List<String> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(MarkupConformanceTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
