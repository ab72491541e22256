package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of finding is explained to writers in their language, and provoked by some test. */
class DiagnosticCoverageTest {
    /** Findings that no test provokes, and why. Keep it short. */
    private static final Map<Code, String> NOT_PROVOKED =
            Map.of(Code.LIMIT_TIME, "an input that takes ten seconds to read would be a defect, and would be mended");

    /** Tests that name codes without provoking them. */
    private static final Set<String> NO_PROOF = Set.of("DiagnosticCoverageTest.java", "ReportFormatTest.java");

    private static final Pattern CODE = Pattern.compile("\\bCode\\.([A-Z_]+)");

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void theWritersGuideExplainsEveryFindingOnceAndNoOther(String locale) throws IOException {
        String guide = Files.readString(Path.of("content", locale, "writers", "checks.md"));
        List<String> explained =
                ROW.matcher(guide).results().map(row -> row.group(1)).sorted().toList();
        assertEquals(Arrays.stream(Code.values()).map(Code::id).sorted().toList(), explained);
    }

    @Test
    void everyFindingIsReportedByTheProgram() throws IOException {
        Set<String> reported = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(name -> reported.add(name.group(1)));
            }
        }
        List<Code> unused = new ArrayList<>(List.of(Code.values()));
        unused.removeIf(code -> reported.contains(code.name()));
        assertEquals(List.of(), unused);
    }

    @Test
    void someTestProvokesEveryFinding() throws IOException {
        Set<String> provoked = new TreeSet<>();
        for (String test : tests()) {
            Pattern.compile("[a-z]+(?:-[a-z]+)+|encoding")
                    .matcher(test)
                    .results()
                    .forEach(id -> provoked.add(id.group()));
            CODE.matcher(test)
                    .results()
                    .forEach(name ->
                            provoked.add(name.group(1).toLowerCase(Locale.ROOT).replace("_", "-")));
        }
        List<Code> missing = new ArrayList<>(List.of(Code.values()));
        missing.removeIf(code -> provoked.contains(code.id()));
        assertEquals(NOT_PROVOKED.keySet(), Set.copyOf(missing));
    }

    /** The code of every test that expects findings. */
    private static List<String> tests() throws IOException {
        List<String> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!NO_PROOF.contains(file.getFileName().toString())) {
                    tests.add(withoutComments(Files.readString(file)));
                }
            }
        }
        return tests;
    }

    private static String withoutComments(String source) {
        return source.lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                .collect(Collectors.joining("\n"));
    }
}
