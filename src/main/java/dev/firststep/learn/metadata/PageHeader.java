package dev.firststep.learn.metadata;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlRules;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * The header of a Markdown page in a Learn repository, as DocFX v3 cuts it off: from a first line {@code ---} to a line
 * {@code ---} or {@code ...}, each with nothing but blanks after it. A file without a closing line has no header.
 *
 * @param values the keys; none when there is no header or it can't be read
 * @param bodyLine the 1-based line on which the body starts
 * @param bodyOffset the offset of that line
 */
public record PageHeader(Mapping values, int bodyLine, int bodyOffset) {
    /**
     * Reads the header of a file. YAML that can't be read is a finding and leaves the page without a header.
     *
     * @param file the path shown in diagnostics
     * @param text the whole file, without a byte-order mark, with LF line ends
     */
    public static PageHeader read(String file, String text, DiagnosticSink findings) {
        if (!isLine(text, 0, "---")) {
            return new PageHeader(empty(file), 1, 0);
        }
        int line = 2;
        int start = after(text, 0);
        for (int i = start; i < text.length(); i = after(text, i)) {
            if (isLine(text, i, "---") || isLine(text, i, "...")) {
                YamlText yaml = new YamlText(file, text.substring(start, i), 2);
                return new PageHeader(values(yaml, findings), line + 1, after(text, i));
            }
            line++;
        }
        return new PageHeader(empty(file), 1, 0);
    }

    /** Since 2016 some headers are no sound YAML; the page is built all the same, as Learn does. */
    private static Mapping values(YamlText yaml, DiagnosticSink findings) {
        Optional<YamlValue> root = YamlParser.parse(yaml, YamlRules.LEARN, findings);
        return root.flatMap(value -> mapping(value, findings)).orElseGet(() -> empty(yaml.file()));
    }

    private static Optional<Mapping> mapping(YamlValue value, DiagnosticSink findings) {
        if (value instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(value instanceof Scalar scalar && scalar.isAbsent())) {
            findings.add(new Diagnostic(
                    Code.VALUE_TYPE,
                    value.position(),
                    "the header is " + value.kind() + ", but must be a set of keys",
                    "write one 'key: value' per line between the lines '---'"));
        }
        return Optional.empty();
    }

    private static Mapping empty(String file) {
        return new Mapping(List.of(), new Position(file, 1, 1));
    }

    private static int after(String text, int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static boolean isLine(String text, int start, String mark) {
        if (!text.startsWith(mark, start)) {
            return false;
        }
        int i = start + mark.length();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }
}
