package dev.firststep.cli;

import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.diagnostic.TextTable;
import dev.firststep.link.coverage.Cell;
import dev.firststep.link.coverage.Coverage;
import dev.firststep.link.coverage.Row;
import dev.firststep.link.coverage.Standing;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A matrix of articles and editions for terminals and for programs. */
final class MatrixText {
    private static final Map<Standing, String> SIGNS = new TreeMap<>(
            Map.of(Standing.NATIVE, "=", Standing.FALLBACK, "~", Standing.NOT_APPLICABLE, "-", Standing.MISSING, "!"));

    private final Coverage coverage;
    private final List<LocaleTag> locales;
    private final List<CloudId> clouds;

    private MatrixText(Coverage coverage) {
        this.coverage = coverage;
        this.locales =
                coverage.editions().stream().map(Edition::locale).distinct().toList();
        this.clouds =
                coverage.editions().stream().map(Edition::cloud).distinct().toList();
    }

    /** One line for each article, with a sign for each edition; then why some have no text of their own. */
    static String text(Coverage coverage) {
        return new MatrixText(coverage).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add("clouds: "
                + IntStream.range(0, clouds.size())
                        .mapToObj(i -> (i + 1) + " " + clouds.get(i))
                        .collect(Collectors.joining(", ")));
        lines.add(SIGNS.entrySet().stream()
                .map(sign -> sign.getValue() + " " + word(sign.getKey()))
                .collect(Collectors.joining(", ")));
        lines.add("");
        lines.addAll(table());
        reasons(Standing.NOT_APPLICABLE, lines);
        reasons(Standing.MISSING, lines);
        lines.add("");
        lines.add(summary());
        return String.join("\n", lines);
    }

    private List<String> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(head("", LocaleTag::toString));
        String numbers = IntStream.rangeClosed(1, clouds.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        table.add(head("article", locale -> numbers));
        for (Row row : coverage.rows()) {
            table.add(head(row.name(), locale -> signs(row, locale)));
        }
        return TextTable.lines(table);
    }

    private List<String> head(String first, Function<LocaleTag, String> cell) {
        List<String> line = new ArrayList<>(List.of(first));
        locales.forEach(locale -> line.add(cell.apply(locale)));
        return line;
    }

    private static String signs(Row row, LocaleTag locale) {
        return row.cells().stream()
                .filter(cell -> cell.edition().locale().equals(locale))
                .map(cell -> SIGNS.getOrDefault(cell.standing(), ""))
                .collect(Collectors.joining(" "));
    }

    private void reasons(Standing standing, List<String> lines) {
        List<Row> rows =
                coverage.rows().stream().filter(row -> row.has(standing)).toList();
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(word(standing) + ":");
        List<List<String>> table = new ArrayList<>();
        rows.forEach(row -> byReason(row, standing)
                .forEach((reason, where) -> table.add(List.of("  " + row.name(), String.join(", ", where), reason))));
        lines.addAll(TextTable.lines(table));
    }

    /** Clouds when the reason is one of the cloud, which holds in every language; editions otherwise. */
    private static Map<String, List<String>> byReason(Row row, Standing standing) {
        return row.cells().stream()
                .filter(cell -> cell.standing() == standing)
                .collect(Collectors.groupingBy(
                        cell -> cell.reason().orElse(""),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        cell -> standing == Standing.NOT_APPLICABLE
                                                ? cell.edition().cloud().toString()
                                                : cell.edition().toString(),
                                        Collectors.toList()),
                                where -> where.stream().distinct().toList())));
    }

    private String summary() {
        return ReportOptions.plural(coverage.rows().size(), "article") + " in "
                + ReportOptions.plural(coverage.editions().size(), "edition") + ": "
                + Arrays.stream(Standing.values())
                        .map(standing -> coverage.count(standing) + " " + word(standing))
                        .collect(Collectors.joining(", "));
    }

    private static String word(Standing standing) {
        return standing.id().replace('-', ' ');
    }

    /** One object: the editions with their counts, and each article with its standing in each of them. */
    static String json(Coverage coverage) {
        JsonWriter json = new JsonWriter().beginObject().field("version", 1);
        json.name("editions").beginArray();
        for (Edition edition : coverage.editions()) {
            edition(json.beginObject(), edition);
            for (Standing standing : Standing.values()) {
                json.field(standing.id(), coverage.count(edition, standing));
            }
            json.end();
        }
        json.end().name("articles").beginArray();
        coverage.rows().forEach(row -> article(json, row));
        return json.end().end().toString();
    }

    private static void article(JsonWriter json, Row row) {
        json.beginObject().field("path", row.name()).field("title", row.title());
        json.name("editions").beginArray();
        for (Cell cell : row.cells()) {
            edition(json.beginObject(), cell.edition());
            json.field("standing", cell.standing().id());
            cell.reason().ifPresent(reason -> json.field("reason", reason));
            json.end();
        }
        json.end().end();
    }

    private static void edition(JsonWriter json, Edition edition) {
        json.field("locale", edition.locale().value());
        json.field("cloud", edition.cloud().value());
    }
}
