package dev.firststep.conformance;

import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.plain.DialectOptions;
import dev.firststep.markdown.plain.DialectOptions.Base;
import dev.firststep.markdown.plain.DialectOptions.Extension;
import dev.firststep.markdown.plain.PlainRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case of kind {@code markup}, run through the plain profile. */
record MarkupCase(Case fields) {
    /** What the renderer made of it. */
    record Outcome(String html, List<Diagnostic> findings) {}

    String id() {
        return fields.id();
    }

    boolean hasExpectedHtml() {
        return fields.text("expected_html").isPresent();
    }

    List<String> expectedLogCodes() {
        return list("expected_log_codes").stream().map(String::valueOf).toList();
    }

    Outcome run() {
        List<Diagnostic> findings = new ArrayList<>();
        PlainRenderer renderer = new PlainRenderer(options(), inclusions());
        String file = fields.text("file_path").orElse("test.md");
        String input = lf(fields.text("input").orElse(""));
        boolean inline = fields.text("name").orElse("").contains("ParseInline");
        String html = inline
                ? renderer.renderInline(input, file, findings::add)
                : renderer.render(input, file, findings::add);
        return new Outcome(html, findings);
    }

    boolean matches(String html) {
        String compare = fields.text("compare").orElse("");
        String expected = lf(fields.text("expected_html").orElse(""));
        if (compare.startsWith("exact")) {
            return html.equals(expected);
        }
        if (compare.startsWith("prefix")) {
            return html.startsWith(fields.text("expected_html_starts_with").orElse(""))
                    && html.endsWith(fields.text("expected_html_ends_with").orElse(""));
        }
        return html.replace("\n", "").equals(expected.replace("\n", ""));
    }

    private static String lf(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private DialectOptions options() {
        boolean v3 = fields.text("source_file").orElse("").contains("Microsoft.Docs.");
        return new DialectOptions(
                v3 ? Base.V3 : Base.MAIN,
                fields.texts("tokens"),
                fields.texts("custom_alerts"),
                list("optional_extensions").stream().map(MarkupCase::extension).toList(),
                fields.text("line_number").orElse("").equals("true"),
                Optional.empty());
    }

    private static Extension extension(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> map)) {
            return new Extension(String.valueOf(entry), Map.of());
        }
        Map<String, String> options = new LinkedHashMap<>();
        if (map.get("options") instanceof Map<?, ?> named) {
            named.forEach((name, value) -> options.put(String.valueOf(name), String.valueOf(value)));
        } else {
            options.put("", String.valueOf(map.get("options")));
        }
        return new Extension(String.valueOf(map.get("name")), options);
    }

    private Inclusions inclusions() {
        Map<String, String> files = fields.texts("files");
        return (path, from) -> {
            String resolved = resolve(path, from);
            return Optional.ofNullable(files.get(resolved))
                    .map(text -> new Inclusions.Included(resolved, resolved, lf(text)));
        };
    }

    private static String resolve(String path, String from) {
        String name = path.startsWith("~/")
                ? path.substring(2)
                : Path.of("/" + from).resolveSibling(path).toString().substring(1);
        return Path.of("/" + name).normalize().toString().substring(1).replace('\\', '/');
    }

    private List<?> list(String field) {
        return fields.value(field)
                .filter(List.class::isInstance)
                .map(value -> (List<?>) value)
                .orElse(List.of());
    }
}
