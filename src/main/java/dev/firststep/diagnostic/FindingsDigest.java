package dev.firststep.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Thousands of findings in a few lines: how many of each kind, and the first of them in full. */
public final class FindingsDigest {
    private static final String ALL = "the full list comes with --format json or --format sarif";

    private FindingsDigest() {}

    /**
     * The kinds, the most severe and frequent first; each with its number and its first finding.
     *
     * @param colour whether to write ANSI escapes, which only a terminal understands
     */
    public static String write(Collection<Diagnostic> findings, boolean colour) {
        Map<Code, List<Diagnostic>> byCode = new TreeMap<>();
        findings.forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        TextReport report = new TextReport(colour);
        StringBuilder out = new StringBuilder();
        byCode.entrySet().stream().sorted(BY_WEIGHT).forEach(kind -> {
            List<Diagnostic> all = kind.getValue().stream().sorted().toList();
            long files = all.stream().map(d -> d.position().file()).distinct().count();
            out.append(heading(kind.getKey(), all.size(), files)).append(report.write(all.subList(0, 1)));
        });
        return out.append('\n')
                .append(findings.size())
                .append(" findings; ")
                .append(ALL)
                .append('\n')
                .toString();
    }

    private static final Comparator<Map.Entry<Code, List<Diagnostic>>> BY_WEIGHT = Comparator.comparing(
                    (Map.Entry<Code, List<Diagnostic>> kind) -> kind.getKey().severity(), Comparator.reverseOrder())
            .thenComparing(kind -> kind.getValue().size(), Comparator.reverseOrder())
            .thenComparing(Map.Entry::getKey);

    private static String heading(Code code, int count, long files) {
        return "\n" + count + " x " + code.id() + " in " + files + (files == 1 ? " file" : " files") + ", the first:\n";
    }
}
