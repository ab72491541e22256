package dev.firststep.render.report;

import dev.firststep.link.coverage.Cell;
import dev.firststep.link.coverage.Coverage;
import dev.firststep.link.coverage.Row;
import dev.firststep.link.coverage.Standing;
import dev.firststep.model.Edition;
import dev.firststep.render.body.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page that shows how each article stands in each edition. It loads nothing and runs no script. */
public final class MatrixPage {
    private static final String STYLE = "matrix.css";

    private final Coverage coverage;
    private final StringBuilder out = new StringBuilder();

    private MatrixPage(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * The page as one text.
     *
     * @param site how the site is called
     */
    public static String html(Coverage coverage, String site) throws IOException {
        return new MatrixPage(coverage).page(site);
    }

    private String page(String site) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"robots\" content=\"noindex\">\n<title>");
        text("Articles by edition – " + site);
        out.append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        text("Articles by edition – " + site);
        out.append("</h1>\n");
        legend();
        table("counts", "How many articles stand so in each edition", this::counts);
        table("articles", "How each article stands in each edition", this::articles);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String style() throws IOException {
        try (InputStream style = MatrixPage.class.getResourceAsStream(STYLE)) {
            if (style == null) {
                throw new IOException("no " + STYLE + " in the program");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void legend() {
        out.append("<dl>\n");
        entry(Standing.NATIVE, "There is a text in the language of the edition.");
        entry(Standing.FALLBACK, "The source text stands in for a translation.");
        entry(Standing.NOT_APPLICABLE, "The article is not true in this cloud, so the edition has no page of it.");
        entry(Standing.MISSING, "There is a text neither in this language nor in the source language.");
        out.append("</dl>\n");
    }

    private void entry(Standing standing, String meaning) {
        out.append("<div><dt class=\"").append(standing.id()).append("\">");
        text(word(standing));
        out.append("</dt><dd>");
        text(meaning);
        out.append("</dd></div>\n");
    }

    /** A table as wide as there are editions; keyboards can scroll it. */
    private void table(String id, String caption, Runnable body) {
        out.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"")
                .append(id);
        out.append("\">\n<table>\n<caption id=\"").append(id).append("\">");
        text(caption);
        out.append("</caption>\n<thead>\n<tr><td></td>");
        for (Edition edition : coverage.editions()) {
            out.append("<th scope=\"col\">");
            text(edition.locale().value());
            out.append(" <span>");
            text(edition.cloud().value());
            out.append("</span></th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        body.run();
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void counts() {
        for (Standing standing : Standing.values()) {
            out.append("<tr><th scope=\"row\">");
            text(word(standing));
            out.append("</th>");
            for (Edition edition : coverage.editions()) {
                out.append("<td>").append(coverage.count(edition, standing)).append("</td>");
            }
            out.append("</tr>\n");
        }
    }

    private void articles() {
        for (Row row : coverage.rows()) {
            out.append("<tr><th scope=\"row\">");
            text(row.title());
            out.append(" <span>");
            text(row.name());
            out.append("</span></th>");
            row.cells().forEach(this::cell);
            out.append("</tr>\n");
        }
    }

    private void cell(Cell cell) {
        out.append("<td class=\"").append(cell.standing().id()).append("\">");
        Optional<String> reason = cell.reason();
        if (reason.isPresent()) {
            out.append("<details><summary>");
            text(word(cell.standing()));
            out.append("</summary>");
            text(reason.get());
            out.append("</details>");
        } else {
            text(word(cell.standing()));
        }
        out.append("</td>");
    }

    private static String word(Standing standing) {
        return standing.id().replace('-', ' ');
    }

    private void text(String text) {
        HtmlText.append(out, text);
    }
}
