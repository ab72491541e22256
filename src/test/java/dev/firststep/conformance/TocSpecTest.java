package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.SiteAddresses;
import dev.firststep.learn.repository.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables of contents of the shared docset cases. */
class TocSpecTest {
    private static final Map<String, Code> CODES = new TreeMap<>(Map.of(
            "invalid-toc-syntax", Code.TOC_SYNTAX,
            "invalid-toc-level", Code.TOC_SYNTAX,
            "circular-reference", Code.TOC_LOOP,
            "file-not-found", Code.TOC_TARGET_MISSING,
            "link-out-of-scope", Code.TOC_TARGET_MISSING,
            "xref-not-found", Code.TOC_TARGET_MISSING,
            "invalid-toc-href", Code.TOC_REFERENCE,
            "missing-attribute", Code.KEY_MISSING,
            "violate-schema", Code.VALUE_TYPE,
            "output-path-conflict", Code.PATH_DUPLICATE));

    @Test
    void theSharedCasesComeOut() throws IOException {
        List<ConformanceCases.Case> cases = ConformanceCases.ofKind("docset spec").stream()
                .filter(one -> one.group().equals("TOC") && one.value("repos").isEmpty())
                .toList();
        assumeFalse(cases.isEmpty(), "FIRSTSTEP_CORPUS does not name the shared cases");
        List<String> failures = new ArrayList<>();
        int passed = 0;
        for (ConformanceCases.Case one : cases) {
            List<String> wrong = check(one);
            passed += wrong.isEmpty() ? 1 : 0;
            wrong.forEach(line -> failures.add(one.id() + " " + one.text("name").orElse("") + ": " + line));
        }
        System.out.println("tables of contents of docset cases: " + passed + " of " + cases.size());
        assertEquals("", String.join("\n", failures));
    }

    private static List<String> check(ConformanceCases.Case one) throws IOException {
        List<String> wrong = new ArrayList<>();
        Findings findings = new Findings();
        MemoryFiles files = MemoryFiles.of(one.texts("files"));
        Docset docset = LearnRepository.open(Sources.of(files), findings).docsets().get(0);
        TocOutputs outputs = new TocOutputs(docset, path -> false, findings);
        Map<String, Object> tocs = outputs.tocs();
        SiteAddresses addresses = new SiteAddresses(docset.config());
        Map<String, Optional<String>> rels = new TreeMap<>();
        for (DocsetFile file : docset.files().values()) {
            if (file.kind().isPage()) {
                rels.put(addresses.sitePath(file.path(), file.kind(), true), outputs.tocRel(file));
            }
        }
        for (Map.Entry<String, String> expected : one.texts("expected_outputs").entrySet()) {
            String path = expected.getKey().replaceFirst("^[0-9a-f]{32}/", "");
            if (path.equals(".errors.log")) {
                compareLog(expected.getValue(), findings, wrong);
            } else if (path.matches("(.*/)?toc[.]json")) {
                Object toc = tocs.get(path);
                if (toc == null) {
                    wrong.add("no " + path + " in " + tocs.keySet());
                } else if (!expected.getValue().isBlank()) {
                    compare(json(expected.getValue()), toc, path, wrong);
                }
            } else if (expected.getValue().contains("_tocRel")) {
                Map<?, ?> page = (Map<?, ?>) json(expected.getValue());
                String rel = String.valueOf(page.get("_tocRel"));
                String actual = rels.getOrDefault(path, Optional.of("no page")).orElse("~undefined");
                if (!rel.equals(actual)) {
                    wrong.add(path + " _tocRel " + rel + " but was " + actual);
                }
            }
        }
        return wrong;
    }

    private static void compareLog(String log, Findings findings, List<String> wrong) throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        for (String line : log.lines().toList()) {
            Map<?, ?> entry = (Map<?, ?>) json(line);
            Code code = CODES.get(String.valueOf(entry.get("code")));
            expected.add(code + " " + entry.get("file") + (code == Code.PATH_DUPLICATE ? "" : ":" + entry.get("line")));
        }
        TreeSet<String> actual = new TreeSet<>();
        for (Diagnostic finding : findings.all()) {
            if (CODES.containsValue(finding.code())) {
                boolean whole = finding.code() == Code.PATH_DUPLICATE;
                actual.add(finding.code() + " " + (whole ? "null" : finding.position().file() + ":" + finding.position().line()));
            }
        }
        if (!expected.equals(actual)) {
            wrong.add("log " + expected + " but was " + actual);
        }
    }

    private static @Nullable Object json(String text) throws IOException {
        String defined = Pattern.compile(":\\s*undefined").matcher(text).replaceAll(": \"~undefined\"");
        return ConformanceCases.read(Pattern.compile(",(\\s*[}\\]])").matcher(defined).replaceAll("$1"));
    }

    private static void compare(@Nullable Object expected, @Nullable Object actual, String at, List<String> wrong) {
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> values) {
            map.forEach((key, value) -> {
                Object found = values.get(String.valueOf(key));
                if ("~undefined".equals(value)) {
                    if (found != null) {
                        wrong.add(at + "." + key + " should be absent but was " + found);
                    }
                } else {
                    compare(value, found, at + "." + key, wrong);
                }
            });
        } else if (expected instanceof List<?> list && actual instanceof List<?> values && list.size() == values.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(list.get(i), values.get(i), at + "[" + i + "]", wrong);
            }
        } else if (!"*".equals(expected) && !String.valueOf(expected).equals(String.valueOf(actual))) {
            wrong.add(at + " expected " + expected + " but was " + actual);
        }
    }
}
