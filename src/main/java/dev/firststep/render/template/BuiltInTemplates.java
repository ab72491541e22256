package dev.firststep.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The templates that come with the program. */
final class BuiltInTemplates {
    /** A class path cannot be listed, so this is the list; a test compares it with the folder. */
    static final List<String> NAMES = List.of(
            "answer.ftlh",
            "article.ftlh",
            "assets/favicon.svg",
            "assets/reading.js",
            "assets/rules.js",
            "assets/share.js",
            "assets/site.css",
            "assets/site.js",
            "chooser.ftlh",
            "comparison.ftlh",
            "finder.ftlh",
            "gone.ftlh",
            "home.ftlh",
            "not-found.ftlh",
            "partials/article-head.ftlh",
            "partials/breadcrumbs.ftlh",
            "partials/cards.ftlh",
            "partials/choices.ftlh",
            "partials/footer.ftlh",
            "partials/frame.ftlh",
            "partials/head.ftlh",
            "partials/header.ftlh",
            "partials/link.ftlh",
            "partials/moved-sections.ftlh",
            "partials/on-this-page.ftlh",
            "partials/pager.ftlh",
            "partials/place.ftlh",
            "partials/rule.ftlh",
            "partials/share.ftlh",
            "partials/sidebar.ftlh",
            "partials/support.ftlh",
            "partials/switcher.ftlh",
            "redirect.ftlh",
            "root-not-found.ftlh",
            "rules.ftlh",
            "section.ftlh",
            "strings/en.yml",
            "strings/zh-CN.yml");

    private static final String FOLDER = "/dev/firststep/templates/";

    private BuiltInTemplates() {}

    static TemplateFile read(String name) throws IOException {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: it lacks " + FOLDER + name);
            }
            return new TemplateFile(name, "templates/" + name, in.readAllBytes());
        }
    }
}
