package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The shared cases of whole repositories: what our model makes of them against what Learn's engine writes.
 *
 * <p>{@code spec-uncompared.txt} names what is left out of the comparison and why, {@code spec-codes.txt} which finding
 * stands for which of the engine's codes, {@code spec-refused.txt} what a repository may use that is no goal, {@code
 * spec-expected.txt} the other cases that fail, {@code spec-known.txt} those that it was made from: others only count.
 */
class DocsetSpecTest {
    private static final double REQUIRED_SHARE = 0.90;

    /** The groups of which most must pass. */
    private static final Set<String> REQUIRED = Set.of(
            "TOC",
            "redirects",
            "link / include resolution",
            "localization / fallback",
            "moniker / versioning",
            ":::zone pivot groups",
            "YAML schema pages",
            "metadata (global/file/yaml header)",
            ".openpublishing.publish.config.json",
            "path casing");

    private static final String ERRORS = ".errors.log";

    /** What came of a case. */
    private enum Outcome {
        PASSED,
        FAILED,
        REFUSED,
        NOT_CHECKABLE
    }

    private final Map<String, String> listed = listed("spec-expected.txt", " ");
    private final Map<String, String> refused = listed("spec-refused.txt", " ");
    private final Map<String, String> codes = listed("spec-codes.txt", " = ");
    private final Set<String> uncompared = listed("spec-uncompared.txt", " ").keySet();
    private final Set<String> known = lines("spec-known.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .collect(Collectors.toSet());
    private final Map<String, Map<Outcome, Integer>> groups = new TreeMap<>();
    private final List<String> surprises = new ArrayList<>();

    @Test
    void repositoriesComeOutAsLearnsEngineMakesThem() throws IOException {
        List<Case> cases = ConformanceCases.ofKind("docset spec");
        Assumptions.assumeFalse(cases.isEmpty(), "SKIPPED: the shared conformance cases are not at hand");
        for (Case one : cases) {
            if (REQUIRED.contains(one.group())) {
                count(one);
            }
        }
        groups.forEach((group, counts) -> System.out.printf("  %-36s %s %s%n", group, share(counts), counts));
        assertEquals(List.of(), surprises);
        groups.forEach((group, counts) -> {
            int passed = counts.getOrDefault(Outcome.PASSED, 0);
            int failed = counts.getOrDefault(Outcome.FAILED, 0);
            assertTrue(passed >= REQUIRED_SHARE * (passed + failed), () -> group + " " + counts);
        });
    }

    /** How many pass of all that can be checked, those that are refused included. */
    private static String share(Map<Outcome, Integer> counts) {
        int passed = counts.getOrDefault(Outcome.PASSED, 0);
        int checkable = passed + counts.getOrDefault(Outcome.FAILED, 0) + counts.getOrDefault(Outcome.REFUSED, 0);
        return passed + " of " + checkable;
    }

    private void count(Case one) {
        Optional<String> failure = Optional.empty();
        boolean checkable = isCheckable(one);
        try {
            failure = checkable ? failure(one) : Optional.empty();
        } catch (RuntimeException e) {
            failure = Optional.of(
                    e + " at " + Arrays.stream(e.getStackTrace()).limit(3).toList());
        }
        Optional<String> reason = Optional.ofNullable(listed.get(one.id()));
        Outcome outcome = outcome(checkable, failure, reason.isPresent() ? reason : refusal(one));
        groups.computeIfAbsent(one.group(), group -> new EnumMap<>(Outcome.class))
                .merge(outcome, 1, Integer::sum);
        if (outcome == Outcome.PASSED && reason.isPresent()) {
            surprises.add(one.id() + " passes: take it off the list");
        } else if (outcome == Outcome.FAILED && reason.isEmpty() && known.contains(one.id())) {
            surprises.add(one.id() + " (" + one.group() + ": "
                    + one.text("name").orElse("") + ") " + failure.orElse("") + "\n");
        }
    }

    /** What a repository uses that no help centre needs. */
    private Optional<String> refusal(Case one) {
        List<String> texts = SpecRepositories.texts(one);
        return refused.entrySet().stream()
                .filter(rule -> texts.stream().anyMatch(text -> text.contains(rule.getKey())))
                .map(rule -> "refused: " + rule.getValue())
                .findFirst();
    }

    private static Outcome outcome(boolean checkable, Optional<String> failure, Optional<String> reason) {
        if (!checkable) {
            return Outcome.NOT_CHECKABLE;
        }
        if (failure.isEmpty()) {
            return Outcome.PASSED;
        }
        return reason.filter(text -> text.startsWith("refused")).isPresent() ? Outcome.REFUSED : Outcome.FAILED;
    }

    private boolean isCheckable(Case one) {
        boolean linux = one.text("os").map(os -> os.contains("linux")).orElse(true);
        boolean whole = SpecRepositories.texts(one).stream().noneMatch(text -> text.contains("{APP_BASE_PATH}"));
        boolean skippedUpstream = one.text("name").orElse("").startsWith("[skip]");
        if (!linux || !whole || skippedUpstream) {
            return false;
        }
        return one.expectedOutputs().entrySet().stream()
                .anyMatch(output -> output.getKey().equals(ERRORS)
                        ? !expectedCodes(output.getValue().orElse("")).isEmpty()
                        : isCompared(output.getKey()) && holdsSomething(output.getValue()));
    }

    private boolean isCompared(String path) {
        return uncompared.stream().noneMatch(rule -> rule.startsWith("*") && path.endsWith(rule.substring(1)));
    }

    /** A page that is only there is compared as such. */
    private boolean holdsSomething(Optional<String> json) {
        return json.flatMap(SpecJson::expected).map(this::holdsSomething).orElse(true);
    }

    private boolean holdsSomething(YamlValue value) {
        return !(value instanceof Mapping mapping)
                || mapping.entries().isEmpty()
                || mapping.entries().stream()
                        .filter(entry -> !uncompared.contains(entry.key()))
                        .map(Entry::value)
                        .anyMatch(this::holdsSomething);
    }

    private Optional<String> failure(Case one) {
        SpecBuild.Built built = SpecBuild.of(SpecRepositories.of(one));
        for (Map.Entry<String, Optional<String>> output : one.expectedOutputs().entrySet()) {
            Optional<String> difference = output.getKey().equals(ERRORS)
                    ? Optional.empty()
                    : difference(output.getKey(), output.getValue(), built);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return errors(
                one.expectedOutputs().getOrDefault(ERRORS, Optional.empty()).orElse(""), built.findings());
    }

    private Optional<String> difference(String path, Optional<String> expected, SpecBuild.Built built) {
        if (!isCompared(path)) {
            return Optional.empty();
        }
        if (!built.outputs().containsKey(path)) {
            return Optional.of("no output " + path + ", but " + built.outputs().keySet());
        }
        Optional<YamlValue> value =
                expected.filter(json -> path.endsWith(".json")).flatMap(SpecJson::expected);
        return value.flatMap(
                json -> SpecJson.difference(path, json, true, built.outputs().get(path), uncompared));
    }

    /** The engine's codes that a finding of ours stands for, with the file where the case names it. */
    private List<Mapping> expectedCodes(String log) {
        return log.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> SpecJson.expected(line).stream())
                .map(Mapping.class::cast)
                .filter(line -> !codes.getOrDefault(text(line, "code"), "").equals("-"))
                .toList();
    }

    private static String text(Mapping line, String key) {
        return line.find(key)
                .map(entry -> String.valueOf(SpecJson.plain(entry.value())))
                .orElse("");
    }

    /** Every line has a finding of its own, and nothing is found besides that the engine reports under another code. */
    private Optional<String> errors(String log, List<Diagnostic> findings) {
        List<Diagnostic> left = new ArrayList<>(new LinkedHashSet<>(findings));
        List<String> missing = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        for (Mapping line : expectedCodes(log)) {
            String code = text(line, "code");
            Set<String> ours = ids(codes.getOrDefault(code, ""));
            Optional<Diagnostic> found = left.stream()
                    .filter(finding -> ours.contains(finding.code().id()) && isIn(text(line, "file"), finding))
                    .findFirst();
            found.ifPresentOrElse(left::remove, () -> missing.add(code));
            met.addAll(ours);
        }
        Set<String> mapped =
                codes.values().stream().flatMap(ids -> ids(ids).stream()).collect(Collectors.toSet());
        left.removeIf(finding -> finding.severity() == Severity.NOTE
                || met.contains(finding.code().id())
                || !mapped.contains(finding.code().id()));
        return missing.isEmpty() && left.isEmpty()
                ? Optional.empty()
                : Optional.of("codes missing " + missing + ", too many " + left);
    }

    private static boolean isIn(String file, Diagnostic finding) {
        String ours = finding.position().file();
        return file.isEmpty() || ours.endsWith(file) || file.endsWith(ours);
    }

    private static Set<String> ids(String ids) {
        return new LinkedHashSet<>(Arrays.asList(ids.split(" ", -1)));
    }

    @Test
    void theListsAreSound() {
        listed.forEach((id, reason) -> assertTrue(known.contains(id) && !reason.isBlank(), id));
        assertEquals(new TreeSet<>(codes.keySet()).size(), codes.size());
    }

    private static Map<String, String> listed(String resource, String separator) {
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int at = line.indexOf(separator);
            listed.put(line.substring(0, at), line.substring(at + separator.length()));
        }
        return listed;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(DocsetSpecTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
