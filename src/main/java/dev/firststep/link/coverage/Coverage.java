package dev.firststep.link.coverage;

import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Articles by editions.
 *
 * @param editions in the order in which readers are offered them
 * @param rows by path
 */
public record Coverage(List<Edition> editions, List<Row> rows) {
    public Coverage {
        editions = List.copyOf(editions);
        rows = List.copyOf(rows);
    }

    public static Coverage of(SiteIndex index) {
        List<Row> rows = index.articles().keySet().stream()
                .flatMap(path -> index.source(path).stream().map(source -> row(index, path, source)))
                .toList();
        return new Coverage(index.editions(), rows);
    }

    private static Row row(SiteIndex index, ArticlePath path, ArticleFacts source) {
        List<Cell> cells = index.editions().stream()
                .map(edition -> cell(index, edition, path, source))
                .toList();
        return new Row(path, source.frontMatter().title(), cells);
    }

    private static Cell cell(SiteIndex index, Edition edition, ArticlePath path, ArticleFacts source) {
        Optional<PageEntry> page = index.page(edition, path);
        if (page.isEmpty()) {
            return new Cell(edition, Standing.NOT_APPLICABLE, Optional.of(appliesTo(source)));
        }
        if (!page.get().isFallback()) {
            return new Cell(edition, Standing.NATIVE, Optional.empty());
        }
        LocaleTag sourceLocale = index.config().site().sourceLocale();
        return new Cell(
                edition,
                source.locale().equals(sourceLocale) ? Standing.FALLBACK : Standing.MISSING,
                Optional.of(standIn(edition.locale(), source, sourceLocale)));
    }

    private static String appliesTo(ArticleFacts source) {
        FrontMatter frontMatter = source.frontMatter();
        String clouds =
                frontMatter.appliesTo().only().stream().map(CloudId::value).collect(Collectors.joining(", "));
        return "applies_to says " + clouds + " (" + frontMatter.position("applies_to", source.file()) + ")";
    }

    private static String standIn(LocaleTag wanted, ArticleFacts source, LocaleTag sourceLocale) {
        String others = wanted.equals(sourceLocale) ? ", the source language" : " nor in " + sourceLocale;
        return "no text in " + wanted + (source.locale().equals(sourceLocale) ? "" : others) + "; " + source.file()
                + " stands in";
    }

    /** How many articles of an edition stand so. */
    public long count(Edition edition, Standing standing) {
        int column = editions.indexOf(edition);
        return rows.stream()
                .filter(row -> row.cells().get(column).standing() == standing)
                .count();
    }

    /** How many pages, in all editions, stand so. */
    public long count(Standing standing) {
        return editions.stream().mapToLong(edition -> count(edition, standing)).sum();
    }
}
